package pe.gob.indecopi.gateway.problema;

import io.netty.channel.unix.Errors;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import pe.gob.indecopi.gateway.origen.Traza;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.PrematureCloseException;

/** Turns whatever went wrong into a problem; what happened inside stays in the log. */
@Component
@Order(-2)
class ProblemaHandler implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemaHandler.class);

  private static final Texto CAIDO =
      new Texto(
          "El servicio no responde en este momento. Repita la solicitud con la misma"
              + " Idempotency-Key.",
          "The service does not answer at this moment. Repeat the request with the same"
              + " Idempotency-Key.");

  private final Problemas problemas;

  ProblemaHandler(Problemas problemas) {
    this.problemas = problemas;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(error);
    }
    var fallo = fallo(error);
    registrar(exchange, error, fallo);
    return problemas.escribir(exchange, fallo);
  }

  private static Fallo fallo(Throwable error) {
    return switch (error) {
      case Fallo fallo -> fallo;
      case ResponseStatusException estado -> deEstado(estado.getStatusCode().value());
      case DataBufferLimitException largo -> deEstado(413);
      case InvalidMediaTypeException tipo ->
          new Fallo(
              Codigo.SOLICITUD_INVALIDA,
              new Texto(
                  "La cabecera Accept o Content-Type no nombra un tipo.",
                  "The header Accept or Content-Type names no type."));
      case AccessDeniedException negado ->
          new Fallo(
              Codigo.PROHIBIDO,
              new Texto("Su rol no permite esta acción.", "Your role does not allow this."));
      case AuthenticationServiceException sinClaves ->
          caido(
              new Texto(
                  "No se puede comprobar el token: el proveedor de identidad no responde.",
                  "The token cannot be checked: the identity provider does not answer."));
      case SocketException red -> caido(CAIDO);
      case UnknownHostException red -> caido(CAIDO);
      case PrematureCloseException red -> caido(CAIDO);
      case Errors.NativeIoException red -> caido(CAIDO);
      default -> deEstado(500);
    };
  }

  private static Fallo caido(Texto detalle) {
    return new Fallo(Codigo.SERVICIO_NO_DISPONIBLE, detalle, List.of(), Duration.ofSeconds(5));
  }

  private static Fallo deEstado(int estado) {
    var codigo =
        Codigo.deEstado(estado)
            .orElse(
                estado >= 400 && estado < 500 ? Codigo.SOLICITUD_INVALIDA : Codigo.ERROR_INTERNO);
    return new Fallo(codigo, detalle(codigo));
  }

  private static Texto detalle(Codigo codigo) {
    return switch (codigo) {
      case NO_ENCONTRADO ->
          new Texto(
              "No hay nada en esta dirección. La lista de las API está en /.",
              "There is nothing at this address. The list of APIs is at /.");
      case TIEMPO_AGOTADO ->
          new Texto(
              "El servicio no respondió a tiempo. Repita la solicitud con la misma"
                  + " Idempotency-Key.",
              "The service did not answer in time. Repeat the request with the same"
                  + " Idempotency-Key.");
      case ERROR_INTERNO ->
          new Texto(
              "Algo falló de nuestro lado. Indique la traza al pedir ayuda.",
              "Something failed on our side. Quote the trace when you ask for help.");
      default -> codigo.titulo();
    };
  }

  private static void registrar(ServerWebExchange exchange, Throwable error, Fallo fallo) {
    var traza = Traza.de(exchange).id();
    if (fallo.codigo() == Codigo.ERROR_INTERNO) {
      LOG.atError().addKeyValue("trace.id", traza).setCause(error).log("Unexpected failure");
    } else if (fallo.codigo().estado() >= 500) {
      LOG.atWarn().addKeyValue("trace.id", traza).log("{}: {}", fallo.codigo().valor(), error);
    }
  }
}
