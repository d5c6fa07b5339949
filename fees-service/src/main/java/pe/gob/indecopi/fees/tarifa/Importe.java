package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount as printed. The soles are what is charged; the percentage is shown and never
 * multiplied: the soles of a TUPA do not change with the UIT (D.S. 062-2009-PCM, art. 4).
 *
 * @param uitPorcentaje the percentage of the UIT that stands beside the soles
 * @param soles the amount that is charged, with the decimals of the print, which may be three
 * @param linea the line of the TUPA text where the soles stand
 * @param lineaUit the line where the percentage stands, mostly the same one
 * @param desvio why the two do not tie at the UIT of the print, if they do not
 */
public record Importe(
    BigDecimal uitPorcentaje, BigDecimal soles, int linea, int lineaUit, @Nullable String desvio) {

  private static final BigDecimal CIEN = BigDecimal.valueOf(100);

  /** Whether the soles are that percentage of a UIT, as far as the printed decimals can tell. */
  public boolean cuadra(BigDecimal uit) {
    var exacto = soles.multiply(CIEN).divide(uit, 9, RoundingMode.HALF_UP);
    var medioDigito = BigDecimal.valueOf(5).movePointLeft(uitPorcentaje.scale() + 1);
    return exacto.subtract(uitPorcentaje).abs().compareTo(medioDigito) <= 0;
  }
}
