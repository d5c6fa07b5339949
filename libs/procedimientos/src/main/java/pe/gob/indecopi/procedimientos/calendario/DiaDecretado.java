package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.util.List;

/**
 * Days that a norm of after this release took out of the working days.
 *
 * @param nombre what they are, for the citizen: {@code día no laborable compensable}
 * @param desde first day
 * @param hasta last day, included
 * @param feriado whether it is a holiday; else a day declared non-working, whose hours are
 *     recovered
 * @param lugares the regions, none for the whole country
 */
public record DiaDecretado(
    String norma,
    String nombre,
    LocalDate desde,
    LocalDate hasta,
    boolean feriado,
    List<String> lugares) {
  public DiaDecretado {
    if (hasta.isBefore(desde)) {
      throw new IllegalArgumentException("hasta is before desde: " + desde + ".." + hasta);
    }
    lugares = List.copyOf(lugares);
  }

  boolean rige(LocalDate fecha, String lugar) {
    return !fecha.isBefore(desde)
        && !fecha.isAfter(hasta)
        && (lugares.isEmpty() || lugares.contains(lugar));
  }
}
