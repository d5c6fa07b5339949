package pe.gob.indecopi.gateway.limites;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import pe.gob.indecopi.gateway.origen.Origen;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Texto;

/** Counts each request against its client, or against its address where no token names one. */
@Component
public class Portero {

  private final Baldes clientes;
  private final Baldes direcciones;

  Portero(Limites limites, LongSupplier nanos) {
    var ventana = limites.ventana();
    clientes = new Baldes("cliente", limites.porCliente(), ventana, limites.baldes(), nanos);
    direcciones = new Baldes("direccion", limites.porDireccion(), ventana, limites.baldes(), nanos);
  }

  /** Counts a request of the client program {@code azp}; throws when its allowance is used up. */
  void contarCliente(String azp, ServerWebExchange exchange) {
    contar(clientes, azp, exchange);
  }

  /** Counts a request without a valid token; throws when the allowance is used up. */
  public void contarDireccion(ServerWebExchange exchange) {
    contar(direcciones, Origen.de(exchange).clave(), exchange);
  }

  private static void contar(Baldes baldes, String clave, ServerWebExchange exchange) {
    var toma = baldes.tomar(clave);
    baldes.anotar(toma, exchange.getResponse().getHeaders());
    if (!toma.pasa()) {
      throw new Fallo(
          Codigo.DEMASIADAS_SOLICITUDES,
          new Texto(
              "Ha superado el número de solicitudes permitido. Espere lo que indica Retry-After.",
              "You have gone over the number of requests allowed. Wait as Retry-After says."),
          List.of(),
          Duration.ofNanos(toma.nanosHastaUna()));
    }
  }
}
