package pe.gob.indecopi.e2e;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the public API answered. */
record Respuesta(int estado, HttpHeaders cabeceras, JsonNode cuerpo, byte[] bytes) {

  /** The answer, which must be of that status. */
  Respuesta exigir(int esperado) {
    if (estado != esperado) {
      throw new AssertionError("Expected %d, got %d: %s".formatted(esperado, estado, cuerpo));
    }
    return this;
  }

  /** The text at a JSON pointer, empty where there is none. */
  String texto(String puntero) {
    return cuerpo.at(puntero).asString("");
  }

  String cabecera(String nombre) {
    return cabeceras.firstValue(nombre).orElse("");
  }

  String etag() {
    return cabecera("ETag");
  }

  /** The stable code of a problem. */
  String codigo() {
    return texto("/codigo");
  }

  /** What a problem points to, in its order. */
  List<String> punteros() {
    var punteros = new ArrayList<String>();
    cuerpo.path("errores").forEach(e -> punteros.add(e.path("puntero").asString()));
    return punteros;
  }
}
