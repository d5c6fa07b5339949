package pe.gob.indecopi.fees.libro;

/**
 * An entry in its place in the ledger.
 *
 * @param n its number, from 1 and without gaps, in the order of posting
 * @param asiento the entry
 */
public record Movimiento(long n, Asiento asiento) {}
