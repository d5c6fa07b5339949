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
    return "S/ "
        + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(dinero.monto());
  }

  static Texto linea(Texto descripcion, Partida partida, BigDecimal uitImpresa) {
    var importe = partida.importe();
    var cuenta =
        partida.cantidad() == 1
            ? " = " + soles(importe.soles())
            : " = "
                + partida.cantidad()
                + " × "
                + soles(importe.soles())
                + " = "
                + soles(partida.monto());
    var uit = importe.uitPorcentaje().toPlainString();
    var impresa = soles(new Dinero(uitImpresa, Dinero.PEN));
    return Texto.de(
        descripcion.es()
            + ": "
            + partida.cuenta().es()
            + cuenta
            + ". Impreso: "
            + uit
            + " % de una UIT de "
            + impresa
            + " (línea "
            + importe.linea()
            + ").",
        descripcion.en()
            + ": "
            + partida.cuenta().en()
            + cuenta
            + ". Printed: "
            + uit
            + " % of a UIT of "
            + impresa
            + " (line "
            + importe.linea()
            + ").");
  }
}
