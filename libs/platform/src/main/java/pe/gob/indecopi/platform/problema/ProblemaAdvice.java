package pe.gob.indecopi.platform.problema;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where an exception becomes an answer. */
@RestControllerAdvice
class ProblemaAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemaAdvice.class);

  private final Problemas problemas;
  private final List<Traduccion> traducciones;

  ProblemaAdvice(Problemas problemas, List<Traduccion> traducciones) {
    this.problemas = problemas;
    this.traducciones = List.copyOf(traducciones);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> rechazo(Rechazo rechazo, HttpServletRequest solicitud) {
    LOG.debug("refused: {}", rechazo.getMessage());
    return problemas.respuesta(rechazo, solicitud);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> multipart(MultipartException rota, HttpServletRequest solicitud) {
    return problemas.respuesta(Mensajes.de(rota, HttpStatusCode.valueOf(400)), solicitud);
  }

  /** A form sent where JSON is read: its names come before the firewall only then. */
  @ExceptionHandler
  ResponseEntity<byte[]> formulario(RequestRejectedException raro, HttpServletRequest solicitud) {
    return problemas.respuesta(Mensajes.porEstado(400), solicitud);
  }

  /** Left to the security filters, which know what to answer. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void deSeguridad(RuntimeException negado) {
    throw negado;
  }

  @ExceptionHandler
  @Nullable ResponseEntity<byte[]> cualquiera(
      Exception excepcion, HttpServletRequest solicitud, HttpServletResponse respuesta) {
    if (respuesta.isCommitted() || esCorteDelCliente(excepcion)) {
      LOG.debug("the caller went away, or the answer had begun", excepcion);
      return null;
    }
    return problemas.respuesta(traducir(excepcion), solicitud);
  }

  private Rechazo traducir(Exception excepcion) {
    for (Throwable causa = excepcion; causa != null; causa = causa.getCause()) {
      var conocida = conocida(causa);
      if (conocida.isPresent()) {
        LOG.warn("answered {}", conocida.get().codigo().valor(), excepcion);
        return conocida.get();
      }
    }
    // The trace goes to the log before the line is written, so that one finds the other.
    LOG.error("unexpected failure, trace {}", Traza.actual(), excepcion);
    return Mensajes.interno();
  }

  private Optional<Rechazo> conocida(Throwable causa) {
    return causa instanceof Rechazo rechazo
        ? Optional.of(rechazo)
        : traducciones.stream().flatMap(una -> una.de(causa).stream()).findFirst();
  }

  private static boolean esCorteDelCliente(Exception excepcion) {
    return excepcion instanceof AsyncRequestNotUsableException
        || excepcion instanceof IOException
            && excepcion.getClass().getSimpleName().equals("ClientAbortException");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception excepcion,
      @Nullable Object cuerpo,
      HttpHeaders cabeceras,
      HttpStatusCode estado,
      WebRequest solicitud) {
    var web = (ServletWebRequest) solicitud;
    if (web.getResponse() != null && web.getResponse().isCommitted()) {
      return null;
    }
    if (estado.is5xxServerError()) {
      LOG.error("unexpected failure, trace {}", Traza.actual(), excepcion);
    }
    var respuesta =
        problemas.respuesta(Mensajes.de(excepcion, estado), web.getRequest(), cabeceras);
    return new ResponseEntity<>(
        respuesta.getBody(), respuesta.getHeaders(), respuesta.getStatusCode());
  }
}
