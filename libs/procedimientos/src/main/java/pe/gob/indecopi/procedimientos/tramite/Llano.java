package pe.gob.indecopi.procedimientos.tramite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * JSON as maps, lists, texts, booleans, whole numbers and doubles: what the store gives back as it
 * was, so that a fingerprint taken before the write still fits after it.
 */
public final class Llano {
  private Llano() {}

  /** An object; explicit nulls are left out. */
  public static Map<String, Object> mapa(JsonNode objeto) {
    Map<String, Object> mapa = new LinkedHashMap<>();
    objeto
        .properties()
        .forEach(
            campo -> {
              var valor = valor(campo.getValue());
              if (valor != null) {
                mapa.put(campo.getKey(), valor);
              }
            });
    return mapa;
  }

  private static @Nullable Object valor(JsonNode nodo) {
    return switch (nodo.getNodeType()) {
      case OBJECT, POJO -> mapa(nodo);
      case ARRAY -> StreamSupport.stream(nodo.spliterator(), false).map(Llano::valor).toList();
      case BOOLEAN -> nodo.booleanValue();
      case NUMBER -> numero(nodo);
      case STRING -> nodo.stringValue();
      case BINARY, NULL, MISSING -> null;
    };
  }

  private static Object numero(JsonNode nodo) {
    if (!nodo.isIntegralNumber() || !nodo.canConvertToLong()) {
      return nodo.asDouble();
    }
    return nodo.canConvertToInt() ? (Object) nodo.intValue() : (Object) nodo.longValue();
  }
}
