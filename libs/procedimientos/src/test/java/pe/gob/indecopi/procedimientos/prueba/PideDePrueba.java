package pe.gob.indecopi.procedimientos.prueba;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The PIDE with whom a test puts into it: up, failing, silent until it is let go, or dead. */
public final class PideDePrueba implements AutoCloseable {
  private static final InetAddress AQUI = InetAddress.getLoopbackAddress();

  private final Map<String, String> personas = new ConcurrentHashMap<>();
  private final List<String> pedidos = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch silencio = new CountDownLatch(0);
  private volatile boolean falla;
  private HttpServer servidor;
  private int puerto;

  public PideDePrueba() {
    revivir();
  }

  public URI url() {
    return URI.create("http://localhost:" + puerto);
  }

  public void ciudadano(String dni, String nombres, String paterno, String materno) {
    personas.put(
        "/pide/reniec/dni/" + dni,
        "{\"dni\":\"%s\",\"nombres\":\"%s\",\"apellidoPaterno\":\"%s\",\"apellidoMaterno\":\"%s\"}"
            .formatted(dni, nombres, paterno, materno));
  }

  public void empresa(String ruc, String razonSocial) {
    personas.put(
        "/pide/sunat/ruc/" + ruc,
        "{\"ruc\":\"%s\",\"razonSocial\":\"%s\",\"estado\":\"ACTIVO\"}"
            .formatted(ruc, razonSocial));
  }

  /** What is answered to that search. */
  public void busqueda(String q, String... rucs) {
    var fichas =
        Arrays.stream(rucs)
            .map(ruc -> personas.getOrDefault("/pide/sunat/ruc/" + ruc, "{}"))
            .collect(Collectors.joining(",", "[", "]"));
    personas.put("/pide/sunat/contribuyentes?q=" + q, fichas);
  }

  public void extranjero(String ce, String nombres, String apellidos) {
    personas.put(
        "/pide/migraciones/ce/" + ce,
        "{\"ce\":\"%s\",\"nombres\":\"%s\",\"apellidos\":\"%s\"}"
            .formatted(ce, nombres, apellidos));
  }

  /** From now on every call is answered 503, or no more. */
  public void falla(boolean si) {
    falla = si;
  }

  /** From now on no call is answered until {@link #hablar}. */
  public void callar() {
    silencio = new CountDownLatch(1);
  }

  public void hablar() {
    silencio.countDown();
  }

  /** Nothing listens there any more. */
  public void matar() {
    servidor.stop(0);
  }

  /** It is there again, where it was. */
  public void revivir() {
    try {
      servidor = HttpServer.create(new InetSocketAddress(AQUI, puerto), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    puerto = servidor.getAddress().getPort();
    servidor.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    servidor.createContext("/", this::atender);
    servidor.start();
  }

  public List<String> pedidos() {
    return pedidos;
  }

  private void atender(HttpExchange x) throws IOException {
    pedidos.add(x.getRequestURI().getPath());
    try {
      silencio.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var consulta = x.getRequestURI().getQuery();
    var persona =
        personas.get(x.getRequestURI().getPath() + (consulta == null ? "" : "?" + consulta));
    var cuerpo = (persona == null ? "{}" : persona).getBytes(StandardCharsets.UTF_8);
    x.sendResponseHeaders(falla ? 503 : persona == null ? 404 : 200, cuerpo.length);
    x.getResponseBody().write(cuerpo);
    x.close();
  }

  @Override
  public void close() {
    hablar();
    matar();
  }
}
