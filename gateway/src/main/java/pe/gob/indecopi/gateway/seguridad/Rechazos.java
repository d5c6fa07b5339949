package pe.gob.indecopi.gateway.seguridad;

import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Texto;
import reactor.core.publisher.Mono;

/** An address or a header that hides something ({@code %00}, {@code ..;}) is refused in words. */
@Component
class Rechazos implements ServerExchangeRejectedHandler {

  private static final Texto DETALLE =
      new Texto(
          "La dirección o una cabecera tiene caracteres no admitidos.",
          "The address or a header has characters not allowed.");

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rechazo) {
    return Mono.error(() -> new Fallo(Codigo.SOLICITUD_INVALIDA, DETALLE));
  }
}
