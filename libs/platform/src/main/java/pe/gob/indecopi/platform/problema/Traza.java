package pe.gob.indecopi.platform.problema;

import java.util.UUID;
import org.slf4j.MDC;

/** The trace id of the present request, the same that stands in its log lines. */
final class Traza {

  private static final String CLAVE = "traceId";

  private Traza() {}

  /** The id; where nothing traces, one is made up and given to the log as well. */
  static String actual() {
    var actual = MDC.get(CLAVE);
    if (actual == null || actual.isEmpty()) {
      actual = UUID.randomUUID().toString().replace("-", "");
      MDC.put(CLAVE, actual);
    }
    return actual;
  }
}
