package pe.gob.indecopi.consumidor.cuenta;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the identity of an account was confirmed.
 *
 * @param quien subject of the official; absent where the PIDE did it
 */
public record Validacion(Medio medio, @Nullable String quien, Instant en) {

  /** Who confirmed it. */
  public enum Medio {
    PIDE,
    FUNCIONARIO
  }
}
