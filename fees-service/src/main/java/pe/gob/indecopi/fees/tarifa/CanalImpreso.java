package pe.gob.indecopi.fees.tarifa;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * A channel that the TUPA prints for a procedure.
 *
 * @param canal the channel
 * @param nota on what condition
 * @param linea the line of the TUPA text that says so
 */
public record CanalImpreso(Canal canal, Texto nota, int linea) {}
