package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.Type;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema 2020-12 of the records that bind a request. */
public final class Esquemas {

  private Esquemas() {}

  /** The schema of a record, complete in itself (what it refers to stands in {@code $defs}). */
  public static ObjectNode de(Type tipo) {
    throw new UnsupportedOperationException("not yet");
  }
}
