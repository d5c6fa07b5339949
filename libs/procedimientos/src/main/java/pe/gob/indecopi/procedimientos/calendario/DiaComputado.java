package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/**
 * A day of a count, from the first to the last.
 *
 * @param contado whether it used up a unit of the term
 * @param motivo why, in Spanish
 * @param norma the norm that says so
 */
public record DiaComputado(LocalDate fecha, boolean contado, String motivo, String norma) {}
