package pe.gob.indecopi.gateway.portada;

import java.util.List;

/**
 * One operation of an API, as its page shows it.
 *
 * @param metodo HTTP method in capitals
 * @param ruta the whole path through the gateway
 * @param resumen one line
 * @param descripcion the rest, as plain text
 * @param conToken whether it asks for a token
 * @param parametros what may stand in path, query and headers
 * @param respuestas status and meaning
 */
record Operacion(
    String metodo,
    String ruta,
    String resumen,
    String descripcion,
    boolean conToken,
    List<Parametro> parametros,
    List<Respuesta> respuestas) {

  record Parametro(String nombre, String lugar, boolean obligatorio, String descripcion) {}

  record Respuesta(String estado, String descripcion) {}
}
