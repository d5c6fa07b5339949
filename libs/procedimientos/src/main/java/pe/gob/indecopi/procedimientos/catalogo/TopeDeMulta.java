package pe.gob.indecopi.procedimientos.catalogo;

/**
 * How high a fine may be that a procedure ends in.
 *
 * @param uit most UIT
 * @param norma article that says so
 */
public record TopeDeMulta(int uit, String norma) {}
