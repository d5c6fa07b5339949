package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/**
 * Days on which a term stands still, both ends included.
 *
 * @param norma the norm or the act that suspends
 */
public record Suspension(LocalDate desde, LocalDate hasta, String norma) {
  public Suspension {
    if (hasta.isBefore(desde)) {
      throw new IllegalArgumentException("hasta is before desde: " + desde + ".." + hasta);
    }
  }

  /** Whether the day lies within it. */
  public boolean abarca(LocalDate fecha) {
    return !fecha.isBefore(desde) && !fecha.isAfter(hasta);
  }
}
