package pe.gob.indecopi.fees.libro;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is absent does not matter.
 *
 * @param cuenta those that touch this account
 * @param documento those about this order or unidentified payment
 * @param organo those about fees of this organ
 * @param desde those of this day or later
 * @param hasta those of this day or earlier
 */
public record FiltroDeMovimientos(
    @Nullable Cuenta cuenta,
    @Nullable String documento,
    @Nullable String organo,
    @Nullable LocalDate desde,
    @Nullable LocalDate hasta) {

  /** All of them. */
  public static final FiltroDeMovimientos TODOS =
      new FiltroDeMovimientos(null, null, null, null, null);

  /** Those of one day. */
  public static FiltroDeMovimientos del(LocalDate dia) {
    return new FiltroDeMovimientos(null, null, null, dia, dia);
  }
}
