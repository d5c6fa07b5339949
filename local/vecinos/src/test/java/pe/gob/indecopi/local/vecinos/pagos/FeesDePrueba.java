package pe.gob.indecopi.local.vecinos.pagos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stand-in for fees-service that answers what it is told to and remembers what it was asked. */
final class FeesDePrueba implements AutoCloseable {

  /** One request as it came. */
  record Peticion(String ruta, String clave, String token, String cuerpo) {}

  private final HttpServer servidor;
  private final Queue<Integer> estados = new ConcurrentLinkedQueue<>();
  private final List<Peticion> pagos = new CopyOnWriteArrayList<>();

  FeesDePrueba() {
    try {
      servidor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    servidor.createContext("/api/fees/v1/ordenes", this::atender);
    servidor.start();
  }

  String url() {
    return "http://127.0.0.1:" + servidor.getAddress().getPort();
  }

  /** The next payments are answered with these; when they run out, 201. */
  void contestara(Integer... codigos) {
    pagos.clear();
    estados.clear();
    estados.addAll(List.of(codigos));
  }

  List<Peticion> pagos() {
    return pagos;
  }

  private void atender(HttpExchange intercambio) throws IOException {
    if (intercambio.getRequestMethod().equals("GET")) {
      switch (intercambio.getRequestURI().getQuery()) {
        case "codigoPago=770001" -> responder(intercambio, 200, "{\"datos\":[{\"id\":\"ord_7\"}]}");
        case "codigoPago=mal" -> responder(intercambio, 400, "{}");
        default -> responder(intercambio, 200, "{\"datos\":[]}");
      }
      return;
    }
    var cabeceras = intercambio.getRequestHeaders();
    pagos.add(
        new Peticion(
            intercambio.getRequestURI().getPath(),
            cabeceras.getFirst("Idempotency-Key"),
            cabeceras.getFirst("Authorization").replace("Bearer ", ""),
            new String(intercambio.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    var estado = estados.poll();
    responder(intercambio, estado == null ? 201 : estado, "{}");
  }

  private static void responder(HttpExchange intercambio, int estado, String cuerpo)
      throws IOException {
    var bytes = cuerpo.getBytes(StandardCharsets.UTF_8);
    intercambio.getResponseHeaders().add("Content-Type", "application/json");
    intercambio.sendResponseHeaders(estado, bytes.length);
    try (var salida = intercambio.getResponseBody()) {
      salida.write(bytes);
    }
  }

  @Override
  public void close() {
    servidor.stop(0);
  }
}
