package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A percentage of an amount of the case, up to a cap.
 *
 * @param variable the amount of the case
 * @param porcentaje the percentage, as printed
 * @param linea the line of the TUPA text where the percentage stands
 * @param tope the cap as printed
 * @param topeEnUit whether the print gives the cap in UIT, so that the UIT of the day counts;
 *     otherwise the cap is the printed soles
 */
public record PorcentajeConTope(
    Variable variable, BigDecimal porcentaje, int linea, Importe tope, boolean topeEnUit)
    implements Regla {

  @Override
  public String nombre() {
    return "PORCENTAJE_CON_TOPE";
  }

  @Override
  public List<Variable> por() {
    return List.of(variable);
  }

  @Override
  public Optional<Partida> aplicar(Caso caso) {
    if (!(caso.variables().valor(variable) instanceof Dinero base)) {
      return Optional.empty();
    }
    var parte = base.monto().multiply(porcentaje).movePointLeft(2);
    var maximo = topeEnUit ? enUitDelDia(caso) : tope.soles();
    return Optional.of(
        new Partida(
            1,
            parte.min(maximo),
            tope.uitPorcentaje(),
            tope.linea(),
            cuenta(base, parte, maximo),
            impreso(maximo)));
  }

  @Override
  public List<Importe> importes() {
    return List.of(tope);
  }

  @Override
  public boolean pideUit(Etapa etapa) {
    return topeEnUit;
  }

  private BigDecimal enUitDelDia(Caso caso) {
    return tope.uitPorcentaje().movePointLeft(2).multiply(Objects.requireNonNull(caso.uit()));
  }

  private Texto cuenta(Dinero base, BigDecimal parte, BigDecimal maximo) {
    var cuenta = porcentaje.toPlainString() + " % de " + soles(base.monto());
    return parte.compareTo(maximo) <= 0
        ? Texto.de(cuenta, cuenta.replace("% de", "% of"))
        : Texto.de(
            cuenta + " son " + soles(parte) + ", más que el tope",
            cuenta.replace("% de", "% of") + " are " + soles(parte) + ", more than the cap");
  }

  private Texto impreso(BigDecimal maximo) {
    var uit = tope.uitPorcentaje().toPlainString() + " % ";
    return Texto.de(
        porcentaje.toPlainString()
            + " % (línea "
            + linea
            + ") hasta "
            + soles(maximo)
            + (topeEnUit ? ", que son " + uit + "de la UIT del día" : "")
            + " (línea "
            + tope.linea()
            + ")",
        porcentaje.toPlainString()
            + " % (line "
            + linea
            + ") up to "
            + soles(maximo)
            + (topeEnUit ? ", which is " + uit + "of the UIT of the day" : "")
            + " (line "
            + tope.linea()
            + ")");
  }

  private static String soles(BigDecimal monto) {
    return "S/ "
        + new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(monto);
  }
}
