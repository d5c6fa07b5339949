package pe.gob.indecopi.consumidor.cuenta;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account.
 *
 * @param quien subject that did it; absent for what the system did
 * @param motivos why, in words
 * @param clave fingerprint of the idempotency key it was done with
 */
public record Anotado(
    String tipo, @Nullable String quien, Instant en, List<String> motivos, @Nullable String clave) {

  public Anotado {
    motivos = List.copyOf(motivos);
  }
}
