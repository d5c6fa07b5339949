package pe.gob.indecopi.platform.eventos;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact to publish. Its id and {@code sequence} are given at the write.
 *
 * @param tema the Kafka topic, like {@code indecopi.pagos.v1}
 * @param tipo the CloudEvents type, like {@code pe.gob.indecopi.pagos.orden-pagada.v1}
 * @param sujeto what it is about, by custom the id of the aggregate; also the key of the message
 * @param datos what it says, the outcome and not the difference; values that JSON knows
 */
public record Hecho(String tema, String tipo, String sujeto, Map<String, Object> datos) {

  public Hecho {
    datos = Collections.unmodifiableMap(new TreeMap<>(datos));
  }
}
