package pe.gob.indecopi.fees.liquidacion;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import pe.gob.indecopi.fees.tarifa.Partida;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/** Amounts and lines in words that a citizen reads. */
public final class Palabras {

  private Palabras() {}

  /** An amount as Peru writes it, like {@code S/ 1,601.59}. */
  public static String soles(Dinero dinero) {
    return soles(dinero.monto());
  }

  /** The same with the decimals beyond the second, where there are any. */
  static String soles(BigDecimal monto) {
    return "S/ "
        + new DecimalFormat("#,##0.00####", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(monto);
  }

  static Texto linea(Texto descripcion, Partida partida, BigDecimal uitImpresa) {
    var cuenta = " = " + cuenta(partida);
    var impreso = impreso(partida, uitImpresa);
    return Texto.de(
        descripcion.es()
            + ": "
            + partida.cuenta().es()
            + cuenta
            + ". Impreso: "
            + impreso.es()
            + ".",
        descripcion.en()
            + ": "
            + partida.cuenta().en()
            + cuenta
            + ". Printed: "
            + impreso.en()
            + ".");
  }

  private static String cuenta(Partida partida) {
    var unitario = soles(partida.unitario());
    var monto = soles(partida.monto());
    var producto = partida.cantidad() == 1 ? unitario : partida.cantidad() + " × " + unitario;
    return producto.equals(monto) ? monto : producto + " = " + monto;
  }

  private static Texto impreso(Partida partida, BigDecimal uitImpresa) {
    var propio = partida.impreso();
    if (propio != null) {
      return propio;
    }
    var uit = partida.uitPorcentaje().toPlainString();
    return Texto.de(
        uit + " % de una UIT de " + soles(uitImpresa) + " (línea " + partida.linea() + ")",
        uit + " % of a UIT of " + soles(uitImpresa) + " (line " + partida.linea() + ")");
  }
}
