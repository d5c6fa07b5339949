package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A complaint that is being written. What was told is kept as it came, right or wrong: it is judged
 * whenever it is looked at.
 *
 * @param dueno who writes it, as documents know it
 */
record Borrador(
    String id, String dueno, JsonNode contenido, Instant creado, Instant cambiado, long version) {
  static final String PREFIJO = "bor_";

  /** The complaint that it becomes, and that it becomes only once. */
  ReclamoId reclamo() {
    return reclamo(id);
  }

  static ReclamoId reclamo(String borrador) {
    return new ReclamoId(ReclamoId.PREFIJO + borrador.substring(PREFIJO.length()));
  }

  Borrador con(JsonNode otro, Instant ahora) {
    return new Borrador(id, dueno, otro, creado, ahora, version);
  }

  /** The documents that it names. */
  List<String> documentos() {
    return contenido
        .path("pruebas")
        .valueStream()
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .filter(id -> id.startsWith("doc_"))
        .distinct()
        .limit(20)
        .toList();
  }
}
