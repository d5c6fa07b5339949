package pe.gob.indecopi.platform.reloj;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * The legal clock on the management port, which only operators reach; in the local and sandbox
 * profiles alone. A move on one replica moves all of the service.
 */
@Endpoint(id = "reloj")
final class RelojEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(RelojEndpoint.class);

  private final RelojLegal reloj;
  private final Barrido barrido;
  private final Avance avance;
  private final Supplier<Stream<Pendientes>> pendientes;

  RelojEndpoint(
      RelojLegal reloj, Barrido barrido, Avance avance, Supplier<Stream<Pendientes>> pendientes) {
    this.reloj = reloj;
    this.barrido = barrido;
    this.avance = avance;
    this.pendientes = pendientes;
  }

  /** Today, the next day with something due, and how much work is under way. */
  @ReadOperation
  WebEndpointResponse<Map<String, Object>> leer() {
    try {
      var respuesta = new LinkedHashMap<String, Object>();
      var hoy = reloj.hoy();
      respuesta.put("hoy", hoy.toString());
      respuesta.put("instante", reloj.ahora().toString());
      barrido.proximo(hoy).ifPresent(dia -> respuesta.put("proximo", dia.toString()));
      respuesta.put("pendientes", pendientes.get().mapToLong(Pendientes::cuantos).sum());
      return new WebEndpointResponse<>(respuesta);
    } catch (RuntimeException fallo) {
      return error(503, fallo);
    }
  }

  /** Moves to that day, does what falls due on the way and publishes it. */
  @WriteOperation
  WebEndpointResponse<Map<String, Object>> mover(String hasta) {
    try {
      var sucesos = avance.hasta(LocalDate.parse(hasta));
      var respuesta = new LinkedHashMap<String, Object>();
      respuesta.put("hoy", reloj.hoy().toString());
      respuesta.put("sucesos", sucesos.stream().map(RelojEndpoint::json).toList());
      return new WebEndpointResponse<>(respuesta);
    } catch (IllegalArgumentException | DateTimeException pedido) {
      return error(400, pedido);
    } catch (RuntimeException fallo) {
      return error(503, fallo);
    }
  }

  private static Map<String, String> json(Suceso suceso) {
    var json = new LinkedHashMap<String, String>();
    json.put("fecha", suceso.fecha().toString());
    json.put("expediente", suceso.expediente());
    json.put("acto", suceso.acto());
    return json;
  }

  private static WebEndpointResponse<Map<String, Object>> error(
      int estado, RuntimeException fallo) {
    if (estado >= 500) {
      LOG.warn("The legal clock could not answer", fallo);
    }
    return new WebEndpointResponse<>(Map.of("error", String.valueOf(fallo.getMessage())), estado);
  }
}
