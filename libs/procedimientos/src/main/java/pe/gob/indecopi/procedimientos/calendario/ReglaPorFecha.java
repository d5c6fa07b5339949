package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.util.List;

/** A rule with the first day on which it governs; the last one that has begun is the one. */
interface ReglaPorFecha {
  LocalDate desde();

  /** The rule in force on a day, from a table in order of their first days. */
  static <R extends ReglaPorFecha> R en(List<R> tabla, LocalDate dia) {
    return tabla.stream()
        .filter(regla -> !dia.isBefore(regla.desde()))
        .reduce((anterior, posterior) -> posterior)
        .orElseThrow();
  }
}
