package pe.gob.indecopi.platform.seguridad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Problemas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/** Says 401 and 403 as problems, without telling what exactly was wrong with a token. */
final class Negativas implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Negativas.class);
  private static final Rechazo SIN_TOKEN =
      new Rechazo(
          Codigos.SIN_TOKEN,
          Texto.de(
              "Envíe un token vigente en la cabecera Authorization",
              "Send a valid token in the Authorization header"));
  private static final Rechazo PROHIBIDO =
      new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Su token no alcanza para esto", "Your token does not reach this far"));
  private static final Rechazo SIN_EMISOR =
      new Rechazo(
          Codigos.SERVICIO_NO_DISPONIBLE,
          Texto.de(
              "No se pudo comprobar el token; repita en unos segundos",
              "The token could not be checked; repeat in some seconds"),
          List.of(),
          Map.of("reintentarEn", 5));

  private final Problemas problemas;

  Negativas(Problemas problemas) {
    this.problemas = problemas;
  }

  @Override
  public void commence(
      HttpServletRequest solicitud, HttpServletResponse respuesta, AuthenticationException motivo)
      throws IOException {
    if (motivo instanceof AuthenticationServiceException) {
      LOG.warn("the keys of the issuer are out of reach", motivo);
      problemas.escribir(SIN_EMISOR, solicitud, respuesta);
      return;
    }
    LOG.debug("no valid token: {}", motivo.getMessage());
    respuesta.setHeader(
        HttpHeaders.WWW_AUTHENTICATE,
        motivo instanceof OAuth2AuthenticationException
            ? "Bearer error=\"invalid_token\""
            : "Bearer");
    problemas.escribir(SIN_TOKEN, solicitud, respuesta);
  }

  @Override
  public void handle(
      HttpServletRequest solicitud, HttpServletResponse respuesta, AccessDeniedException motivo)
      throws IOException {
    problemas.escribir(PROHIBIDO, solicitud, respuesta);
  }
}
