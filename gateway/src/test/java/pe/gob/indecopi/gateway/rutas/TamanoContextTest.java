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

  @Test
  void answersAClientThatSendsAllBeforeItReadsAnEarlyRefusal() throws IOException {
    // As Tomcat does: the refusal leaves first, then what still comes is swallowed.
    SIGNOS.en(
        "/api/signos/v1/documentos",
        pedido -> {
          Doble.json(pedido, 413, "{\"codigo\":\"x\"}");
          pedido.getResponseBody().flush();
          pedido.getRequestBody().readAllBytes();
        });
    var puerto = entorno.getRequiredProperty("local.server.port", Integer.class);
    try (var socket = new Socket("localhost", puerto)) {
      socket.setSoTimeout(20_000);
      socket.setSendBufferSize(8 * 1024);
      var cabeza =
          "POST /api/signos/v1/documentos HTTP/1.1\r\nHost: x\r\nContent-Length: "
              + MEGA
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(cabeza.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < MEGA / 1024; i++) {
        socket.getOutputStream().write(new byte[1024]);
      }
      var todo = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(todo).startsWith("HTTP/1.1 413").endsWith("{\"codigo\":\"x\"}");
    }
  }

  @Test
  void letsAClientEndWhatTheGatewayItselfRefuses() throws IOException {
    var puerto = entorno.getRequiredProperty("local.server.port", Integer.class);
    try (var socket = new Socket("localhost", puerto)) {
      socket.setSoTimeout(20_000);
      var cabeza =
          "POST /api/signos/v1/documentos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n"
              + "Content-Length: "
              + MEGA
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(cabeza.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < MEGA / 1024; i++) {
        socket.getOutputStream().write(new byte[1024]);
      }
      var todo = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(todo).startsWith("HTTP/1.1 401").contains("\"codigo\":\"sin-token\"");
    }
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
