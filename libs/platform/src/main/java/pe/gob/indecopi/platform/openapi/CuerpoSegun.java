package pe.gob.indecopi.platform.openapi;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import pe.gob.indecopi.platform.entrada.Segun;
import tools.jackson.databind.JsonNode;

/**
 * A bean that says what the body of an operation may be, where its controller takes a tree because
 * the cases are only known when the service starts.
 *
 * @param metodo HTTP method, in capitals
 * @param ruta path as the controller maps it, as in {@code /expedientes}
 * @param segun the cases and the property that tells them apart
 * @param ejemplos a whole body for each case, by its name
 */
public record CuerpoSegun(String metodo, String ruta, Segun segun, Map<String, JsonNode> ejemplos) {
  public CuerpoSegun {
    ejemplos = Collections.unmodifiableMap(new TreeMap<>(ejemplos));
  }
}
