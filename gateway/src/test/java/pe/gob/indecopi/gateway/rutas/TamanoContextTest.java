package pe.gob.indecopi.gateway.rutas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.gateway.Doble;
import pe.gob.indecopi.gateway.PuertaDePrueba;

class TamanoContextTest extends PuertaDePrueba {

  private static final int MEGA = 1024 * 1024;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void passesABodyOfExactlyTheLimit() throws Exception {
    SIGNOS.en(
        "/api/signos/v1/documentos",
        pedido ->
            Doble.json(pedido, 201, "{\"bytes\":" + SIGNOS.leer(pedido).cuerpo().length + "}"));

    var respuesta = subir(MEGA);

    assertThat(respuesta.statusCode()).isEqualTo(201);
    assertThat(respuesta.body()).isEqualTo("{\"bytes\":" + MEGA + "}");
  }

  @Test
  void countsAChunkedBodyAndEndsItOneByteBeyond() throws Exception {
    var entero = new AtomicBoolean();
    SIGNOS.en(
        "/api/signos/v1/documentos",
        pedido -> {
          SIGNOS.leer(pedido); // fails when the gateway cuts the connection
          entero.set(true);
          Doble.json(pedido, 201, "{}");
        });

    var respuesta = subir(MEGA + 1);

    assertThat(respuesta.statusCode()).isEqualTo(413);
    assertThat(respuesta.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(respuesta.body()).contains("\"codigo\":\"demasiado-grande\"").contains("1 MB");
    assertThat(entero).isFalse();
  }

  @Test
  void refusesABodyThatAnnouncesItselfTooLargeWithoutAskingTheService() throws IOException {
    var puerto = entorno.getRequiredProperty("local.server.port", Integer.class);
    try (var socket = new Socket("localhost", puerto)) {
      var cabeza =
          "POST /api/signos/v1/documentos HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n";
      socket.getOutputStream().write(cabeza.getBytes(StandardCharsets.US_ASCII));
      var linea = new byte[12];
      socket.getInputStream().readNBytes(linea, 0, 12);
      assertThat(new String(linea, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
    assertThat(SIGNOS.recibidos()).isEmpty();
  }

  private HttpResponse<String> subir(int bytes) throws Exception {
    var cuerpo = new byte[bytes];
    return http.send(
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:"
                        + entorno.getRequiredProperty("local.server.port")
                        + "/api/signos/v1/documentos"))
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(cuerpo)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
