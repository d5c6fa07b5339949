package pe.gob.indecopi.platform.entrada;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object that was judged by a {@link Dictado} and has no record of its own.
 *
 * @param valores what it says, by field, as JSON has it
 */
public record Datos(@JsonValue Map<String, Object> valores) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Datos {
    valores = Collections.unmodifiableMap(new LinkedHashMap<>(valores));
  }
}
