package pe.gob.indecopi.local.vecinos.correo;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was handed in.
 *
 * @param recibido stamped here, whatever the sender says
 */
record Mensaje(String para, String asunto, String texto, @Nullable Instant recibido) {

  Mensaje {
    Objects.requireNonNull(para, "para");
    Objects.requireNonNull(asunto, "asunto");
    Objects.requireNonNull(texto, "texto");
  }

  Mensaje recibido(Instant ahora) {
    return new Mensaje(para, asunto, texto, ahora);
  }
}
