package pe.gob.indecopi.gateway.portada;

import java.util.List;
import java.util.Map;

/**
 * The API of one service, drawn from its openapi.json.
 *
 * @param servicio name in the path
 * @param titulo its own title
 * @param version of the API
 * @param descripcion its own words
 * @param grupos operations by tag, in the order of the document; empty while the service is away
 * @param disponible whether the service gave its document
 */
record Api(
    String servicio,
    String titulo,
    String version,
    String descripcion,
    Map<String, List<Operacion>> grupos,
    boolean disponible) {

  /** What is shown of a service that does not answer. */
  static Api ausente(String servicio) {
    return new Api(servicio, servicio, "", "", Map.of(), false);
  }

  /** Where the gateway serves the document. */
  String openapi() {
    return "/api/" + servicio + "/v1/openapi.json";
  }
}
