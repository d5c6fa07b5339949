package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import pe.gob.indecopi.procedimientos.calendario.Termino;

/** Counts the terms that the Decisión 486 gives to registered rights (arts. 4 and 5). */
@FunctionalInterface
public interface Vencimientos {

  /** The last day of that term, counted from that day. */
  LocalDate ultimo(LocalDate desde, Termino termino);
}
