package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.Type;
import tools.jackson.databind.JsonNode;

/**
 * Binds request bodies to records, strictly: every fault at once, each with its pointer, in one
 * {@code solicitud-invalida}. A component without {@code @Nullable} is required.
 *
 * <p>Controllers rarely call it: a {@code @RequestBody} record is read through it.
 */
public final class Entrada {

  /** Reads a body as bytes. */
  public <T> T leer(byte[] cuerpo, Class<T> tipo) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Reads a body, or a part of one, that was parsed already. */
  public <T> T leer(JsonNode cuerpo, Class<T> tipo) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The same for a generic type, such as {@code Solicitud<MateriaDeMarca>}. */
  public <T> T leer(JsonNode cuerpo, Type tipo) {
    throw new UnsupportedOperationException("not yet");
  }
}
