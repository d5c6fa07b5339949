package pe.gob.indecopi.platform.dinero;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money, to the céntimo, rounded half up. In JSON {@code
 * {"monto":"534.99","moneda":"PEN"}}: the amount is a decimal string, never a binary float.
 *
 * @param monto the amount, always with two decimals
 * @param moneda ISO 4217 code
 */
@Schema(description = "Monto con dos decimales y su moneda (ISO 4217)")
public record Dinero(
    @JsonFormat(shape = Shape.STRING)
        @Schema(
            description = "Decimal con dos cifras",
            pattern = "^-?(0|[1-9][0-9]{0,14})\\.[0-9]{2}$",
            example = "534.99")
        BigDecimal monto,
    @Schema(description = "Moneda ISO 4217", pattern = "^[A-Z]{3}$", example = "PEN") String moneda)
    implements Comparable<Dinero> {

  /** The sol, the currency of the tariff. */
  public static final String PEN = "PEN";

  /** Nothing, in soles. */
  public static final Dinero CERO = soles(BigDecimal.ZERO);

  /** Rounds half up to the céntimo; a currency that is not three capital letters is refused. */
  public Dinero {
    monto = monto.setScale(2, RoundingMode.HALF_UP);
    if (!moneda.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("not an ISO 4217 code: " + moneda);
    }
  }

  /** An amount in soles, as in {@code soles("534.99")}. */
  public static Dinero soles(String monto) {
    return soles(new BigDecimal(monto));
  }

  /** An amount in soles. */
  public static Dinero soles(BigDecimal monto) {
    return new Dinero(monto, PEN);
  }

  /** The sum; both must be of one currency. */
  public Dinero mas(Dinero otro) {
    return new Dinero(monto.add(mismaMoneda(otro).monto), moneda);
  }

  /** The difference, which may be negative; both must be of one currency. */
  public Dinero menos(Dinero otro) {
    return new Dinero(monto.subtract(mismaMoneda(otro).monto), moneda);
  }

  /** So many times this amount. */
  public Dinero por(long veces) {
    return por(BigDecimal.valueOf(veces));
  }

  /** This amount times a factor, rounded half up once, at the end. */
  public Dinero por(BigDecimal factor) {
    return new Dinero(monto.multiply(factor), moneda);
  }

  /** Whether it is more than nothing. */
  public boolean esPositivo() {
    return monto.signum() > 0;
  }

  /** Whether it is exactly nothing. */
  public boolean esCero() {
    return monto.signum() == 0;
  }

  @Override
  public int compareTo(Dinero otro) {
    return monto.compareTo(mismaMoneda(otro).monto);
  }

  @Override
  public String toString() {
    return monto.toPlainString() + " " + moneda;
  }

  private Dinero mismaMoneda(Dinero otro) {
    if (!moneda.equals(otro.moneda)) {
      throw new IllegalArgumentException("cannot mix " + moneda + " and " + otro.moneda);
    }
    return otro;
  }
}
