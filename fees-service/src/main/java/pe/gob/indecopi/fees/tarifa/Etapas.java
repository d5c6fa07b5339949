package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A fee paid in two parts: so much of the UIT to begin, the rest by reintegro at the UIT of the day
 * on which that is paid. The print also gives a total; the parts were printed for another UIT and
 * need not add up to it.
 *
 * @param total the total as printed, shown and never charged
 * @param uitDelInicio the UIT, in soles, for which the parts were printed: the first part in soles
 * @param inicio the first part
 * @param reintegro the second part
 * @param condicion when the second part becomes due
 */
public record Etapas(
    Importe total, BigDecimal uitDelInicio, Parte inicio, Parte reintegro, Texto condicion)
    implements Regla {

  /**
   * A part.
   *
   * @param uitPorcentaje so much of the UIT, as printed
   * @param linea the line of the TUPA text that says so
   */
  public record Parte(BigDecimal uitPorcentaje, int linea) {}

  @Override
  public String nombre() {
    return "ETAPAS";
  }

  @Override
  public List<Variable> por() {
    return List.of();
  }

  @Override
  public Optional<Partida> aplicar(Caso caso) {
    return Optional.of(
        switch (caso.etapa()) {
          case INICIO ->
              partida(
                  inicio,
                  uitDelInicio,
                  Texto.de("al iniciar el procedimiento", "to begin the procedure"),
                  Texto.de("de la UIT con que se imprimió", "of the UIT of the print"));
          case REINTEGRO ->
              partida(
                  reintegro,
                  Objects.requireNonNull(caso.uit()),
                  Texto.de("reintegro: " + condicion.es(), "reintegro: " + condicion.en()),
                  Texto.de("de la UIT del día del pago", "of the UIT of the day of payment"));
        });
  }

  @Override
  public List<Importe> importes() {
    return List.of(total);
  }

  @Override
  public boolean pideUit(Etapa etapa) {
    return etapa == Etapa.REINTEGRO;
  }

  /** The first part in soles. */
  public BigDecimal montoDelInicio() {
    return inicio.uitPorcentaje().movePointLeft(2).multiply(uitDelInicio);
  }

  private static Partida partida(Parte parte, BigDecimal uit, Texto que, Texto deCual) {
    var porcentaje = parte.uitPorcentaje().toPlainString();
    return new Partida(
        1,
        parte.uitPorcentaje().movePointLeft(2).multiply(uit),
        parte.uitPorcentaje(),
        parte.linea(),
        Texto.de(
            que.es() + ", " + porcentaje + " % de S/ " + uit.toPlainString(),
            que.en() + ", " + porcentaje + " % of S/ " + uit.toPlainString()),
        Texto.de(
            porcentaje + " % " + deCual.es() + " (línea " + parte.linea() + ")",
            porcentaje + " % " + deCual.en() + " (line " + parte.linea() + ")"));
  }
}
