package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/**
 * Counts terms over a calendar: days from the day after, months and years from date to date (Ley
 * 27444, arts. 133 and 134; Decisión 486, arts. 4 and 5).
 */
public final class Plazos {
  private final CalendarioHabil calendario;

  public Plazos(CalendarioHabil calendario) {
    this.calendario = calendario;
  }

  /** The calendar it counts over. */
  public CalendarioHabil calendario() {
    return calendario;
  }

  /**
   * The last day of a term and every day on the way to it.
   *
   * @throws FueraDeCalendario where the count leaves the years that the calendar covers
   */
  public Computo calcular(Cuenta cuenta) {
    return calcular(cuenta, Integer.MAX_VALUE);
  }

  /**
   * The same, of no more days than that.
   *
   * @throws ConteoExcesivo where there are more days on the way
   */
  public Computo calcular(Cuenta cuenta, int maximo) {
    return new Conteo(calendario.quieto(), cuenta, maximo).calcular();
  }

  /** The last day of a party's plain term. */
  public LocalDate vence(LocalDate desde, Termino termino, Oficina oficina) {
    return calcular(Cuenta.de(desde, termino, oficina)).vence();
  }

  /** Working days after today up to the last one: 0 on the last day and after it. */
  public int quedan(LocalDate hoy, LocalDate vence, Oficina oficina) {
    return (int)
        hoy.plusDays(1)
            .datesUntil(vence.isAfter(hoy) ? vence.plusDays(1) : hoy.plusDays(1))
            .filter(dia -> calendario.esHabil(dia, oficina))
            .count();
  }
}
