package pe.gob.indecopi.fees.tarifa;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * A case that the TUPA frees from a fee.
 *
 * @param nombre stable slug
 * @param descripcion who is freed, and from what
 * @param linea the line of the TUPA text that says so
 */
public record Exoneracion(String nombre, Texto descripcion, int linea) {}
