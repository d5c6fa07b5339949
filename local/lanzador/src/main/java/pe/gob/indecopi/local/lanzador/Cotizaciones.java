package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Measures quotes: how many a second, and how long the slowest of a hundred takes. */
final class Cotizaciones {
  private static final int CALENTAMIENTO = 3_000;
  private static final int MEDIDAS = 5_000;
  private static final int A_LA_VEZ = 8;

  /** One of each rule: per class, a scale, a percentage with a cap, stages, blocks of a scope. */
  private static final List<String> PEDIDOS =
      List.of(
          "{\"procedimiento\":\"DSD-10\",\"variables\":{\"clases\":3}}",
          "{\"procedimiento\":\"DSD-2\",\"variables\":{\"busqueda\":\"FONETICA\",\"clases\":7}}",
          "{\"procedimiento\":\"CCO-4\",\"variables\":{\"creditoInvocado\":{\"monto\":\"9000.00\",\"moneda\":\"PEN\"}}}",
          "{\"procedimiento\":\"DIN-19\",\"variables\":{\"reivindicaciones\":15}}",
          "{\"procedimiento\":\"SNA-1\",\"variables\":{\"alcance\":\"46\"}}");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI fees;
  private final Consumer<String> cuenta;

  Cotizaciones(Puertos puertos, Consumer<String> cuenta) {
    this.fees =
        URI.create("http://localhost:" + puertos.de("fees").api() + "/api/fees/v1/liquidaciones");
    this.cuenta = cuenta;
  }

  /** Prints the figures of one client and of several at once. */
  void medir() {
    medir(CALENTAMIENTO, A_LA_VEZ);
    for (var clientes : List.of(1, A_LA_VEZ)) {
      var desde = System.nanoTime();
      var tiempos = medir(MEDIDAS, clientes);
      var s = (System.nanoTime() - desde) / 1e9;
      cuenta.accept(
          "quotes, %d client%s at once: %.0f/s, p50 %.1f ms, p99 %.1f ms"
              .formatted(
                  clientes,
                  clientes == 1 ? "" : "s",
                  MEDIDAS / s,
                  percentil(tiempos, 50),
                  percentil(tiempos, 99)));
    }
  }

  private long[] medir(int cuantas, int clientes) {
    var tiempos = new long[cuantas];
    var turno = new AtomicInteger();
    try (var hilos = Executors.newFixedThreadPool(clientes)) {
      for (var cliente = 0; cliente < clientes; cliente++) {
        hilos.execute(
            () -> {
              for (var n = turno.getAndIncrement(); n < cuantas; n = turno.getAndIncrement()) {
                tiempos[n] = una(PEDIDOS.get(n % PEDIDOS.size()));
              }
            });
      }
    }
    if (Arrays.stream(tiempos).anyMatch(uno -> uno == 0)) {
      throw new Fallo("Not every quote was answered");
    }
    return tiempos;
  }

  private long una(String pedido) {
    var desde = System.nanoTime();
    try {
      var estado =
          http.send(
                  HttpRequest.newBuilder(fees)
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString(pedido))
                      .build(),
                  BodyHandlers.discarding())
              .statusCode();
      if (estado != 200) {
        throw new Fallo("A quote was answered with " + estado + ": " + pedido);
      }
    } catch (IOException e) {
      throw new Fallo("fees-service does not answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fallo("Interrupted");
    }
    return System.nanoTime() - desde;
  }

  static double percentil(long[] tiempos, int p) {
    var enOrden = tiempos.clone();
    Arrays.sort(enOrden);
    return enOrden[Math.min(enOrden.length - 1, enOrden.length * p / 100)] / 1e6;
  }
}
