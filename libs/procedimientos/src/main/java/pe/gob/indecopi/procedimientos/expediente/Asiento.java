package pe.gob.indecopi.procedimientos.expediente;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When, and by which request, acts are entered in a file.
 *
 * @param en instant of the act
 * @param fecha its legal day
 * @param clave scope of the idempotency key; absent for the system
 * @param cuerpo hash of the request's body
 */
public record Asiento(
    Instant en, LocalDate fecha, @Nullable String clave, @Nullable String cuerpo) {

  /** For what the system does of itself. */
  public static Asiento del(Instant en, LocalDate fecha) {
    return new Asiento(en, fecha, null, null);
  }
}
