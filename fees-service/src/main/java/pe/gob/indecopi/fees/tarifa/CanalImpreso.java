package pe.gob.indecopi.fees.tarifa;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * A channel by which a fee can be paid.
 *
 * @param canal the channel
 * @param nota on what condition
 * @param linea the line of the TUPA text that says where the fee is paid
 * @param impreso whether that line names the channel; if not, a doubt of the tariff explains it
 */
public record CanalImpreso(Canal canal, Texto nota, int linea, boolean impreso) {}
