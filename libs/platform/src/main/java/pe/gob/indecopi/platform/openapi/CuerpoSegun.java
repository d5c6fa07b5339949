package pe.gob.indecopi.platform.openapi;

import pe.gob.indecopi.platform.entrada.Segun;

/**
 * A bean that says what the body of an operation may be, where its controller takes a tree because
 * the cases are only known when the service starts.
 *
 * @param metodo HTTP method, in capitals
 * @param ruta path as the controller maps it, as in {@code /expedientes}
 * @param segun the cases and the property that tells them apart
 */
public record CuerpoSegun(String metodo, String ruta, Segun segun) {}
