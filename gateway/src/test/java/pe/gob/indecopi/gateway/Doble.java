package pe.gob.indecopi.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands in for a service behind the gateway: answers as told and remembers what it was asked. */
public final class Doble implements AutoCloseable {

  /** What one test wants answered; it may write as it likes. */
  public interface Respuesta {
    void responder(HttpExchange pedido) throws IOException;
  }

  /** A request as it arrived. */
  public record Recibido(
      String metodo, String uri, Map<String, List<String>> cabeceras, byte[] cuerpo) {

    public String cabecera(String nombre) {
      return cabeceras.entrySet().stream()
          .filter(c -> c.getKey().equalsIgnoreCase(nombre))
          .map(c -> String.join("|", c.getValue()))
          .findFirst()
          .orElse(null);
    }
  }

  private final HttpServer servidor;
  private final Map<String, Respuesta> respuestas = new ConcurrentHashMap<>();
  private final List<Recibido> recibidos = new CopyOnWriteArrayList<>();

  public Doble() {
    try {
      servidor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    servidor.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    servidor.createContext("/", this::atender);
    servidor.start();
  }

  public URI uri() {
    return URI.create("http://localhost:" + servidor.getAddress().getPort());
  }

  public Doble en(String ruta, Respuesta respuesta) {
    respuestas.put(ruta, respuesta);
    return this;
  }

  public Doble en(String ruta, String json) {
    return en(ruta, pedido -> json(pedido, 200, json));
  }

  public List<Recibido> recibidos() {
    return recibidos;
  }

  public Recibido ultimo() {
    return recibidos.getLast();
  }

  public void olvidar() {
    recibidos.clear();
  }

  /** Reads and remembers the request; a response that wants to stream reads by itself. */
  public Recibido leer(HttpExchange pedido) throws IOException {
    var recibido =
        new Recibido(
            pedido.getRequestMethod(),
            pedido.getRequestURI().toString(),
            Map.copyOf(pedido.getRequestHeaders()),
            pedido.getRequestBody().readAllBytes());
    recibidos.add(recibido);
    return recibido;
  }

  public static void json(HttpExchange pedido, int estado, String cuerpo) throws IOException {
    var bytes = cuerpo.getBytes(StandardCharsets.UTF_8);
    pedido.getResponseHeaders().set("Content-Type", "application/json");
    pedido.sendResponseHeaders(estado, bytes.length == 0 ? -1 : bytes.length);
    pedido.getResponseBody().write(bytes);
  }

  private void atender(HttpExchange pedido) throws IOException {
    try (pedido) {
      var respuesta = respuestas.get(pedido.getRequestURI().getPath());
      if (respuesta == null) {
        leer(pedido);
        json(pedido, 404, "{\"codigo\":\"no-encontrado\"}");
      } else {
        respuesta.responder(pedido);
      }
    }
  }

  @Override
  public void close() {
    servidor.stop(0);
  }
}
