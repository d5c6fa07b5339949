package pe.gob.indecopi.platform.problema;

/**
 * One fault of a request.
 *
 * @param puntero JSON pointer (RFC 6901) to what is wrong, empty for the whole body
 * @param detalle what is wrong with it
 */
public record Falta(String puntero, Texto detalle) {}
