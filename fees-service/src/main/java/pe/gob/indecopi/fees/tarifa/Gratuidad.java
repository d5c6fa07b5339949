package pe.gob.indecopi.fees.tarifa;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * That the TUPA prints a procedure as free. Nothing is free that is not printed so.
 *
 * @param nota what is free
 * @param linea the line of the TUPA text that says so
 */
public record Gratuidad(Texto nota, int linea) {}
