package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * What a rule charges for a given case.
 *
 * @param cantidad how many times the amount is charged; 0 where nothing is
 * @param unitario the amount that is charged each time, unrounded
 * @param uitPorcentaje the percentage printed for it
 * @param linea the line of the TUPA text where it stands
 * @param cuenta how the amount came about, in words
 * @param impreso what the print says of it, in words; null for a percentage of the printed UIT
 */
public record Partida(
    long cantidad,
    BigDecimal unitario,
    BigDecimal uitPorcentaje,
    int linea,
    Texto cuenta,
    @Nullable Texto impreso) {

  static Partida de(long cantidad, Importe importe, Texto cuenta) {
    return new Partida(
        cantidad, importe.soles(), importe.uitPorcentaje(), importe.linea(), cuenta, null);
  }

  /** The count times the amount, rounded once, at the end. */
  public Dinero monto() {
    return Dinero.soles(unitario.multiply(BigDecimal.valueOf(cantidad)));
  }
}
