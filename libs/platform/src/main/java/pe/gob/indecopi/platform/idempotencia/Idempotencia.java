package pe.gob.indecopi.platform.idempotencia;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Problemas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import tools.jackson.databind.json.JsonMapper;

/** Gives each request with an {@code Idempotency-Key} one effect and one answer. */
public final class Idempotencia {

  private static final Logger LOG = LoggerFactory.getLogger(Idempotencia.class);
  private static final int SEGUNDOS = 1;

  private final Claves claves;
  private final Respuestas respuestas;
  private final Problemas problemas;
  private final JsonMapper mapper;

  Idempotencia(Claves claves, Respuestas respuestas, Problemas problemas, JsonMapper mapper) {
    this.claves = claves;
    this.respuestas = respuestas;
    this.problemas = problemas;
    this.mapper = mapper;
  }

  /**
   * Applies the effect unless this key has been answered already. To be called after token and
   * rights were checked, and before {@code If-Match} and the rules, which belong into the effect.
   *
   * <p>The answer is kept, and told to whoever repeats the request, if it is 2xx, 409 or 422. After
   * any other refusal the key is free again; after a failure the next attempt looks for the effect
   * first.
   *
   * @param cuerpo what was asked, hashed as canonical JSON
   * @throws Rechazo {@code falta-clave}, {@code en-curso} or {@code clave-reutilizada}, or what the
   *     effect refuses and is not kept
   */
  public ResponseEntity<?> una(
      HttpServletRequest solicitud, Usuario usuario, Object cuerpo, Efecto efecto) {
    var clave = claves.de(solicitud, usuario, cuerpo);
    return switch (respuestas.reclamar(clave)) {
      case Reclamo.Contestado(var contestacion) -> contestacion.repetida();
      case Reclamo.EnCurso _ -> throw enCurso();
      case Reclamo.Reutilizada _ -> throw reutilizada();
      case Reclamo.Nuestro nuestro -> resolver(solicitud, clave, nuestro, efecto);
    };
  }

  /**
   * Applies an effect that holds its key itself: no answer is kept, and none is needed. A refusal
   * is not kept either: sent again, the request is judged again.
   *
   * @param cuerpo what was asked, hashed as canonical JSON
   * @throws Rechazo {@code falta-clave} or {@code clave-reutilizada}, or what the effect refuses
   */
  public ResponseEntity<?> enSuEscritura(
      HttpServletRequest solicitud, Usuario usuario, Object cuerpo, EfectoConClave efecto) {
    var clave = claves.de(solicitud, usuario, cuerpo);
    try {
      return responder(clave, efecto.aplicar(clave));
    } catch (Rechazo rechazo) {
      return responder(clave, efecto.buscar(clave).orElseThrow(() -> rechazo));
    }
  }

  private static ResponseEntity<?> responder(ClaveIdempotencia clave, EfectoConClave.Hecho hecho) {
    if (!hecho.cuerpo().equals(clave.cuerpo())) {
      throw reutilizada();
    }
    var respuesta = hecho.respuesta();
    return hecho.nuevo()
        ? respuesta
        : ResponseEntity.status(respuesta.getStatusCode())
            .headers(respuesta.getHeaders())
            .header(Contestacion.REPETIDA, "true")
            .body(respuesta.getBody());
  }

  private ResponseEntity<?> resolver(
      HttpServletRequest solicitud,
      ClaveIdempotencia clave,
      Reclamo.Nuestro nuestro,
      Efecto efecto) {
    try {
      if (nuestro.dudoso()) {
        var hallada = efecto.buscar(clave);
        if (hallada.isPresent()) {
          var contestacion = Contestacion.de(hallada.get(), mapper);
          guardar(clave, nuestro, contestacion);
          return contestacion.repetida();
        }
      }
      return guardar(clave, nuestro, Contestacion.de(efecto.aplicar(clave), mapper));
    } catch (Rechazo rechazo) {
      var contestacion = Contestacion.de(problemas.respuesta(rechazo, solicitud), mapper);
      return guardar(clave, nuestro, contestacion);
    } catch (RuntimeException | Error fallo) {
      dudar(clave, nuestro, fallo);
      throw fallo;
    }
  }

  private ResponseEntity<?> guardar(
      ClaveIdempotencia clave, Reclamo.Nuestro nuestro, Contestacion contestacion) {
    try {
      if (contestacion.seGuarda()) {
        if (!respuestas.contestar(clave, nuestro.quien(), contestacion)) {
          LOG.warn("claim {} was taken over before it was answered", clave.huella());
        }
      } else if (contestacion.dejaDudas()) {
        respuestas.dudar(clave, nuestro.quien());
      } else {
        respuestas.soltar(clave, nuestro.quien());
      }
    } catch (RuntimeException fallo) {
      // The effect stands and the caller shall learn it; the claim is settled when it is old.
      LOG.warn("the answer of {} could not be kept", clave.huella(), fallo);
    }
    return contestacion.respuesta();
  }

  private void dudar(ClaveIdempotencia clave, Reclamo.Nuestro nuestro, Throwable fallo) {
    try {
      respuestas.dudar(clave, nuestro.quien());
    } catch (RuntimeException otro) {
      fallo.addSuppressed(otro);
    }
  }

  private static Rechazo enCurso() {
    return new Rechazo(
        Codigos.EN_CURSO,
        Texto.de(
            "Esta misma solicitud todavía se está atendiendo; repítala en unos segundos",
            "This same request is still being served; repeat it in some seconds"),
        List.of(),
        Map.of("reintentarEn", SEGUNDOS));
  }

  private static Rechazo reutilizada() {
    return new Rechazo(
        Codigos.CLAVE_REUTILIZADA,
        Texto.de(
            "Esa Idempotency-Key ya se usó aquí con otro contenido; use una nueva",
            "That Idempotency-Key was used here with another body; use a new one"));
  }
}
