package pe.gob.indecopi.gateway.problema;

/**
 * One fault of a request.
 *
 * @param puntero RFC 6901 pointer to the place in the body
 * @param detalle what is wrong there
 */
public record Falta(String puntero, Texto detalle) {}
