package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;

/** Until when a right that ended can still be renewed (Decisión 486, art. 153). */
@FunctionalInterface
public interface Gracia {

  /** Months before and after the end in which a renewal is asked (Decisión 486, art. 153). */
  int MESES = 6;

  /** The term of grace. */
  Termino TERMINO = new Termino(MESES, Unidad.MESES, Norma.D486, "Decisión 486, art. 153");

  /** The last day of grace of a right whose last day is that. */
  LocalDate ultimo(LocalDate vence);

  /** Six months from the end, as those terms are counted. */
  static Gracia segun(Vencimientos vencimientos) {
    return vence -> vencimientos.ultimo(vence, TERMINO);
  }

  /** The first day on which the renewal of that right is taken: six months before its last. */
  static LocalDate primero(LocalDate vence) {
    return vence.minusMonths(MESES);
  }
}
