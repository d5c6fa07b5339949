package pe.gob.indecopi.platform.idempotencia;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** An answer as bytes: the same the first time and every time after. */
record Contestacion(int estado, HttpHeaders cabeceras, byte @Nullable [] cuerpo) {

  static final String REPETIDA = "Idempotency-Replayed";

  static Contestacion de(ResponseEntity<?> respuesta, JsonMapper mapper) {
    var cabeceras = new HttpHeaders(respuesta.getHeaders());
    var cuerpo = respuesta.getBody();
    if (cuerpo != null && cabeceras.getContentType() == null) {
      cabeceras.setContentType(MediaType.APPLICATION_JSON);
    }
    return new Contestacion(
        respuesta.getStatusCode().value(),
        cabeceras,
        switch (cuerpo) {
          case null -> null;
          case byte[] bytes -> bytes;
          default -> mapper.writeValueAsBytes(cuerpo);
        });
  }

  static Contestacion de(Document guardada) {
    var cabeceras = new HttpHeaders();
    for (var una : guardada.getList("cabeceras", Document.class)) {
      cabeceras.add(una.getString("nombre"), una.getString("valor"));
    }
    var cuerpo = guardada.get("cuerpo", Binary.class);
    return new Contestacion(
        guardada.getInteger("estado"), cabeceras, cuerpo == null ? null : cuerpo.getData());
  }

  Document documento() {
    List<Document> lineas = new ArrayList<>();
    cabeceras.forEach(
        (nombre, valores) ->
            valores.forEach(
                valor -> lineas.add(new Document("nombre", nombre).append("valor", valor))));
    var documento = new Document("estado", estado).append("cabeceras", lineas);
    return cuerpo == null ? documento : documento.append("cuerpo", new Binary(cuerpo));
  }

  /** Kept are the successes and the refusals of the rules. */
  boolean seGuarda() {
    return estado / 100 == 2 || estado == 409 || estado == 422;
  }

  /** Whether the effect may have happened although the answer says otherwise. */
  boolean dejaDudas() {
    return estado >= 500;
  }

  ResponseEntity<byte[]> respuesta() {
    return ResponseEntity.status(estado).headers(cabeceras).body(cuerpo);
  }

  ResponseEntity<byte[]> repetida() {
    return ResponseEntity.status(estado).headers(cabeceras).header(REPETIDA, "true").body(cuerpo);
  }
}
