package pe.gob.indecopi.consumidor.conversacion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a stream as server-sent events. Only messages bear an {@code id}, their number: it is what
 * a reader that was cut off says last it had.
 */
final class SalidaSse implements Flujo.Salida {
  private static final String LATIDO = ": \n\n";

  private final ResponseBodyEmitter emisor;
  private final JsonMapper mapper;
  private final boolean deFuncionario;

  SalidaSse(ResponseBodyEmitter emisor, JsonMapper mapper, boolean deFuncionario) {
    this.emisor = emisor;
    this.mapper = mapper;
    this.deFuncionario = deFuncionario;
  }

  @Override
  public void mensaje(Mensaje mensaje) throws IOException {
    var visto = MensajeVista.de(mensaje, deFuncionario);
    enviar("id: " + mensaje.n() + "\n" + evento("mensaje", visto));
  }

  @Override
  public void lectura(Lecturas.Lectura lectura) throws IOException {
    enviar(evento("lectura", LecturaVista.de(lectura)));
  }

  @Override
  public void latido() throws IOException {
    enviar(LATIDO);
  }

  @Override
  public void fin(Flujo.Motivo motivo) throws IOException {
    enviar(evento("fin", Map.of("motivo", motivo)));
    emisor.complete();
  }

  private String evento(String tipo, Object datos) {
    return "event: " + tipo + "\ndata: " + mapper.writeValueAsString(datos) + "\n\n";
  }

  private void enviar(String texto) throws IOException {
    emisor.send(texto.getBytes(StandardCharsets.UTF_8), MediaType.TEXT_EVENT_STREAM);
  }
}
