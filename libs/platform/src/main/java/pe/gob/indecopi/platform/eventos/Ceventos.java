package pe.gob.indecopi.platform.eventos;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * CloudEvents 1.0 in structured JSON, written and read. The SDK has no format for Jackson 3, and
 * the structured mode is one flat object: this is all of it. Our extensions are {@code sequence}
 * (the standard one: the version of the subject) and {@code indice} (its place within that
 * version).
 */
final class Ceventos {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private Ceventos() {}

  static String json(
      String id, String fuente, long secuencia, int indice, Hecho hecho, Instant en) {
    var sobre = JSON.createObjectNode();
    sobre.put("specversion", "1.0");
    sobre.put("id", id);
    sobre.put("source", fuente);
    sobre.put("type", hecho.tipo());
    sobre.put("subject", hecho.sujeto());
    sobre.put("time", en.truncatedTo(ChronoUnit.MILLIS).toString());
    sobre.put("datacontenttype", "application/json");
    sobre.put("sequence", Long.toString(secuencia));
    sobre.put("indice", indice);
    sobre.set("data", JSON.valueToTree(hecho.datos()));
    return JSON.writeValueAsString(sobre);
  }

  static Evento evento(String json) {
    try {
      var sobre = JSON.readTree(json);
      return new Evento(
          texto(sobre, "id"),
          texto(sobre, "source"),
          texto(sobre, "type"),
          texto(sobre, "subject"),
          Long.parseLong(texto(sobre, "sequence")),
          sobre.path("indice").asInt(0),
          Instant.parse(texto(sobre, "time")),
          sobre.path("data"));
    } catch (JacksonException | IllegalArgumentException | DateTimeException ilegible) {
      throw new EventoIlegible(ilegible);
    }
  }

  private static String texto(JsonNode sobre, String atributo) {
    var valor = sobre.path(atributo);
    if (!valor.isString()) {
      throw new IllegalArgumentException("An event lacks '" + atributo + "'");
    }
    return valor.stringValue();
  }
}
