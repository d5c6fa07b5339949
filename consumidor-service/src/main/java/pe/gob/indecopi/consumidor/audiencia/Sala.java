package pe.gob.indecopi.consumidor.audiencia;

/**
 * A room of an office.
 *
 * @param codigo in capitals, like {@code SAC-1}
 * @param nombre for the citizen
 * @param oficina code of the office where it is
 * @param lugar address and floor
 * @param aforo how many people it holds
 */
record Sala(String codigo, String nombre, String oficina, String lugar, int aforo) {}
