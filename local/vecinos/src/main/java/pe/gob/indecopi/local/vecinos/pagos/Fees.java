package pe.gob.indecopi.local.vecinos.pagos;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import pe.gob.indecopi.local.vecinos.Ajustes;
import pe.gob.indecopi.local.vecinos.identidad.Emisor;

/** The part of fees-service that a payment channel talks to. */
@Component
class Fees {

  private static final Duration CONEXION = Duration.ofSeconds(2);
  private static final Duration RESPUESTA = Duration.ofSeconds(10);

  private final RestClient http;
  private final Emisor emisor;

  Fees(Ajustes ajustes, Emisor emisor) {
    var fabrica =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONEXION).build());
    fabrica.setReadTimeout(RESPUESTA);
    this.http =
        RestClient.builder()
            .requestFactory(fabrica)
            .baseUrl(ajustes.feesUrl() + "/api/fees/v1")
            .build();
    this.emisor = emisor;
  }

  /** Tells of one payment; safe to repeat, for its Idempotency-Key is that of the notice. */
  Acuse avisar(Aviso aviso) {
    try {
      var orden = aviso.orden() == null ? buscar(aviso) : Optional.of(aviso.orden());
      return orden.map(o -> pagar(o, aviso)).orElse(Acuse.RECHAZADO);
    } catch (RestClientResponseException e) {
      var cabeceras = e.getResponseHeaders();
      return acuse(e.getStatusCode(), cabeceras == null ? new HttpHeaders() : cabeceras);
    } catch (RestClientException e) {
      return Acuse.PENDIENTE;
    }
  }

  /**
   * Finds the order of a payment code.
   *
   * @throws RestClientException when fees-service does not answer as it should
   */
  private Optional<String> buscar(Aviso aviso) {
    var hallada =
        http.get()
            .uri("/ordenes?codigoPago={codigo}", aviso.codigoPago())
            .headers(h -> autorizar(h, aviso))
            .retrieve()
            .body(Ordenes.class);
    return hallada == null ? Optional.empty() : hallada.datos().stream().map(Orden::id).findFirst();
  }

  private Acuse pagar(String orden, Aviso aviso) {
    return http.post()
        .uri("/ordenes/{orden}/pagos", orden)
        .headers(h -> autorizar(h, aviso))
        .header("Idempotency-Key", aviso.id())
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Pago(aviso.canal(), aviso.comprobante(), aviso.fecha(), aviso.monto()))
        .exchangeForRequiredValue(
            (peticion, respuesta) -> acuse(respuesta.getStatusCode(), respuesta.getHeaders()));
  }

  private void autorizar(HttpHeaders cabeceras, Aviso aviso) {
    cabeceras.setBearerAuth(emisor.deMaquina(aviso.cliente()));
  }

  /** A refusal is final unless it speaks of the moment, of our token or of our pace. */
  private static Acuse acuse(HttpStatusCode estado, HttpHeaders cabeceras) {
    if (estado.is2xxSuccessful()) {
      return Acuse.RECIBIDO;
    }
    var deMomento = cabeceras.getFirst(HttpHeaders.RETRY_AFTER) != null;
    return deMomento || pasajero(estado) ? Acuse.PENDIENTE : Acuse.RECHAZADO;
  }

  private static boolean pasajero(HttpStatusCode estado) {
    return switch (estado.value()) {
      case 401, 403, 408, 429 -> true;
      default -> !estado.is4xxClientError();
    };
  }

  private record Ordenes(List<Orden> datos) {}

  private record Orden(String id) {}

  private record Pago(String canal, String comprobante, LocalDate fecha, Monto monto) {}
}
