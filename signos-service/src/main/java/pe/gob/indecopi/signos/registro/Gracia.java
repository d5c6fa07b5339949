package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;

/** Until when a right that ended can still be renewed (Decisión 486, art. 153). */
@FunctionalInterface
public interface Gracia {

  /** Months before and after the end in which a renewal is asked (Decisión 486, art. 153). */
  int MESES = 6;

  /** The last day of grace of a right whose last day is that. */
  LocalDate ultimo(LocalDate vence);

  /** The first day on which the renewal of that right is taken: six months before its last. */
  static LocalDate primero(LocalDate vence) {
    return vence.minusMonths(MESES);
  }
}
