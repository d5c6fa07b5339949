package pe.gob.indecopi.gateway.rutas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pe.gob.indecopi.gateway.Doble;
import pe.gob.indecopi.gateway.PuertaDePrueba;

/** The wait is 1.5 s here; it is measured, never slept. */
class EsperaContextTest extends PuertaDePrueba {

  private static final long ESPERA = TimeUnit.MILLISECONDS.toNanos(1500);

  @DynamicPropertySource
  static void unServicioCaido(DynamicPropertyRegistry propiedades) throws IOException {
    try (var libre = new ServerSocket(0)) {
      var puerto = libre.getLocalPort();
      propiedades.add("indecopi.servicios.caido", () -> "http://localhost:" + puerto);
    }
    var mudo = new ServerSocket(0);
    Thread.ofVirtual().start(() -> colgar(mudo));
    propiedades.add("indecopi.servicios.mudo", () -> "http://localhost:" + mudo.getLocalPort());
    propiedades.add("indecopi.servicios.sinnombre", () -> "http://no-existe.invalid:81");
  }

  @Test
  void saysThatAServiceIsDown() {
    puerta
        .get()
        .uri("/api/caido/v1/x")
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "5")
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("servicio-no-disponible");
  }

  @Test
  void saysThatAServiceDiedWhileItAnswered() {
    puerta
        .get()
        .uri("/api/mudo/v1/x")
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("servicio-no-disponible");
  }

  @Test
  void saysThatAServiceWithoutAnAddressIsDown() {
    puerta.get().uri("/api/sinnombre/v1/x").exchange().expectStatus().isEqualTo(503);
  }

  @Test
  void givesUpOnAServiceThatDoesNotAnswerInTime() throws Exception {
    var soltar = new CountDownLatch(1);
    FEES.en("/api/fees/v1/lento", pedido -> esperar(soltar));

    puerta
        .get()
        .uri("/api/fees/v1/lento")
        .exchange()
        .expectStatus()
        .isEqualTo(504)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("tiempo-agotado");
    soltar.countDown();
  }

  @Test
  void keepsAnEventStreamOpenBeyondTheWait() throws Exception {
    var leida = new CountDownLatch(1);
    FEES.en(
        "/api/fees/v1/flujo",
        pedido -> {
          pedido.getResponseHeaders().set("Content-Type", "text/event-stream");
          pedido.sendResponseHeaders(200, 0);
          escribir(pedido.getResponseBody(), "data: uno\n\n");
          esperar(leida);
          callar(ESPERA * 3 / 2);
          escribir(pedido.getResponseBody(), "data: dos\n\n");
        });

    try (var socket = pedir("GET /api/fees/v1/flujo HTTP/1.1\r\nHost: x\r\n\r\n")) {
      var lector =
          new java.io.BufferedReader(
              new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(hasta(lector, "data: uno")).isTrue();
      leida.countDown(); // the first event came before the second was even written
      assertThat(hasta(lector, "data: dos")).isTrue();
    }
  }

  @Test
  void doesNotCountTheTimeThatAnUploadTakes() throws Exception {
    SIGNOS.en(
        "/api/signos/v1/documentos",
        pedido -> Doble.json(pedido, 201, "{\"n\":" + SIGNOS.leer(pedido).cuerpo().length + "}"));

    try (var socket =
        pedir("POST /api/signos/v1/documentos HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\na")) {
      callar(ESPERA * 3 / 2);
      escribir(socket.getOutputStream(), "b");
      var linea = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(linea).isEqualTo("HTTP/1.1 201");
    }
  }

  private Socket pedir(String texto) throws IOException {
    var socket =
        new Socket("localhost", entorno.getRequiredProperty("local.server.port", Integer.class));
    socket.setSoTimeout(30_000);
    escribir(socket.getOutputStream(), texto);
    return socket;
  }

  private static boolean hasta(java.io.BufferedReader lector, String buscada) throws IOException {
    for (var linea = lector.readLine(); linea != null; linea = lector.readLine()) {
      if (linea.equals(buscada)) {
        return true;
      }
    }
    return false;
  }

  private static void escribir(java.io.OutputStream salida, String texto) throws IOException {
    salida.write(texto.getBytes(StandardCharsets.UTF_8));
    salida.flush();
  }

  private static void esperar(CountDownLatch cerrojo) {
    try {
      cerrojo.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The silence is what is tested: nobody can signal that nothing happened. */
  private static void callar(long nanos) {
    var hasta = System.nanoTime() + nanos;
    for (var falta = nanos; falta > 0; falta = hasta - System.nanoTime()) {
      java.util.concurrent.locks.LockSupport.parkNanos(falta);
    }
  }

  private static void colgar(ServerSocket mudo) {
    try {
      while (true) {
        try (var socket = mudo.accept()) {
          socket.getInputStream().read();
        }
      }
    } catch (IOException fin) {
      // The test is over.
    }
  }
}
