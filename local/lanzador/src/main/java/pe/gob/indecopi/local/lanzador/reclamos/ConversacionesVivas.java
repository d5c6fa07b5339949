package pe.gob.indecopi.local.lanzador.reclamos;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.local.lanzador.Api;
import pe.gob.indecopi.local.lanzador.Espera;
import pe.gob.indecopi.local.lanzador.Fallo;

/**
 * Many conversations kept open at once, each by its consumer's stream, while providers write: how
 * long a message takes to arrive, and what an open conversation costs in memory.
 */
final class ConversacionesVivas {
  private static final int ABIERTAS = Integer.getInteger("indecopi.bench.conversaciones", 2_000);
  private static final int MENSAJES = 3 * ABIERTAS;
  private static final int POR_SEGUNDO = Math.max(1, ABIERTAS / 10);
  private static final Pattern MARCA = Pattern.compile("marca-([0-9]+)");

  private final Api api;
  private final Poblacion poblacion;
  private final LongSupplier memoria;
  private final Consumer<String> cuenta;
  private final Map<Integer, Long> escritos = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Long> llegadas = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable RuntimeException> fallo = new AtomicReference<>();

  /**
   * @param memoria resident memory of gateway and service, in kilobytes
   */
  ConversacionesVivas(Api api, Poblacion poblacion, LongSupplier memoria, Consumer<String> cuenta) {
    this.api = api;
    this.poblacion = poblacion;
    this.memoria = memoria;
    this.cuenta = cuenta;
  }

  void medir(Trabajo trabajo) {
    var hechas = new ConcurrentLinkedQueue<Reclamacion>();
    trabajo.hacer(
        ABIERTAS,
        n -> {
          var azar = new Random(n);
          var quien = poblacion.consumidor(azar);
          hechas.add(Reclamacion.porLaWeb(api, quien, poblacion.proveedor(azar), azar));
        });
    var reclamos = List.copyOf(hechas);
    try (var flujos = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var antes = memoria.getAsLong();
      abrir(flujos, reclamos);
      var cada = (memoria.getAsLong() - antes) / (double) ABIERTAS;
      escribir(reclamos);
      Espera.hasta(() -> llegadas.size() == MENSAJES, "every message to arrive");
      var tiempos = llegadas.stream().mapToLong(Long::longValue).toArray();
      cuenta.accept(
          "%,d conversations open, %d messages a second: delivered in p50 %.1f ms, p99 %.1f ms; %.0f kB each"
              .formatted(
                  ABIERTAS,
                  POR_SEGUNDO,
                  Trabajo.percentil(tiempos, 50),
                  Trabajo.percentil(tiempos, 99),
                  cada));
      flujos.shutdownNow();
    }
  }

  /** Each stream has begun when what it was told first has come. */
  private void abrir(HttpClient flujos, List<Reclamacion> reclamos) {
    var empezados = new AtomicInteger();
    for (var r : reclamos) {
      var primera = new AtomicInteger();
      api.seguir(
          flujos,
          r.consumidor(),
          r.ruta("/mensajes/eventos"),
          linea -> {
            if (primera.getAndIncrement() == 0) {
              empezados.incrementAndGet();
            }
            llego(linea);
          });
    }
    Espera.hasta(() -> empezados.get() == ABIERTAS, "every stream to open");
  }

  private void llego(String linea) {
    var marca = MARCA.matcher(linea);
    if (marca.find()) {
      var desde = escritos.get(Integer.valueOf(marca.group(1)));
      if (desde != null) {
        llegadas.add(System.nanoTime() - desde);
      }
    }
  }

  /** At an even pace, over all of them in turns. */
  private void escribir(List<Reclamacion> reclamos) {
    var empieza = System.nanoTime();
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, MENSAJES)
          .forEach(
              n -> {
                esperar(empieza + n * 1_000_000_000L / POR_SEGUNDO);
                hilos.execute(() -> escribir(reclamos.get(n % reclamos.size()), n));
              });
    }
    var primero = fallo.get();
    if (primero != null) {
      throw new Fallo("A message was refused: " + primero.getMessage());
    }
  }

  private void escribir(Reclamacion r, int n) {
    try {
      escritos.put(n, System.nanoTime());
      r.escribir(r.proveedor().usuario(), "marca-" + n);
    } catch (RuntimeException e) {
      fallo.compareAndSet(null, e);
    }
  }

  private static void esperar(long hasta) {
    for (var falta = hasta - System.nanoTime(); falta > 0; falta = hasta - System.nanoTime()) {
      LockSupport.parkNanos(falta);
    }
  }
}
