package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Measures, and says on what: time of {@code up}, memory of the suite, filings and quotes per
 * second.
 */
final class Banco {
  private static final int PRESENTACIONES = 300;
  private static final int A_LA_VEZ = 8;

  private final Path raiz;
  private final Consumer<String> cuenta;

  Banco(Path raiz, Consumer<String> cuenta) {
    this.raiz = raiz;
    this.cuenta = cuenta;
  }

  /** Prints every figure; {@code resto} may name one part: {@code suite} or {@code almacen}. */
  int medir(List<String> resto) {
    var parte = resto.isEmpty() ? "todo" : resto.getFirst();
    var nucleos = Runtime.getRuntime().availableProcessors();
    cuenta.accept("On %d cores, JDK %s".formatted(nucleos, Runtime.version()));
    if (!parte.equals("almacen")) {
      suite();
    }
    if (!parte.equals("suite")) {
      almacen();
    }
    return 0;
  }

  private void suite() {
    var entrenamiento = new Entrenamiento(raiz, cuenta);
    if (entrenamiento.falta()) {
      entrenamiento.entrenar();
    }
    try {
      var datos = Files.createTempDirectory("indecopi-bench");
      var suite = new Suite(raiz, datos, Puertos.libres(), Map.of(), linea -> {});
      try {
        var desde = System.nanoTime();
        suite.levantar();
        cuenta.accept("up, from built jars to ready: %.1f s".formatted(segundos(desde)));
        presentar(suite);
        new Cotizaciones(suite.puertos(), cuenta).medir();
        memoria(suite);
      } finally {
        suite.bajar();
        Carpetas.borrar(datos);
      }
    } catch (IOException e) {
      throw new Fallo("No temporary folder can be made: " + e.getMessage());
    }
  }

  private void memoria(Suite suite) {
    var total = 0L;
    for (var p : suite.procesos()) {
      var suya = suite.memoria(p) / 1024;
      total += suya;
      cuenta.accept("  %-13s %4d MB".formatted(p.nombre(), suya));
    }
    cuenta.accept("memory of the whole suite, resident: %d MB".formatted(total));
  }

  private void presentar(Suite suite) throws IOException {
    var api = new Api(suite.puertos());
    var cuerpo = Muestras.sinPago();
    // Tokens and code warm up before anything is measured.
    for (var i = 0; i < 50; i++) {
      api.post("empresa", "/api/signos/v1/expedientes", cuerpo).exigir(201);
    }
    var hechas = new AtomicInteger();
    var desde = System.nanoTime();
    try (var hilos = Executors.newFixedThreadPool(A_LA_VEZ)) {
      for (var i = 0; i < PRESENTACIONES; i++) {
        hilos.execute(
            () -> {
              api.post("empresa", "/api/signos/v1/expedientes", cuerpo).exigir(201);
              hechas.incrementAndGet();
            });
      }
    }
    var s = segundos(desde);
    cuenta.accept(
        "filings through the gateway, %d clients at once, embedded store: %d in %.1f s = %.1f/s"
            .formatted(A_LA_VEZ, hechas.get(), s, hechas.get() / s));
  }

  private void almacen() {
    try {
      var jar = raiz.resolve("local/almacen/target/almacen.jar").toString();
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var proceso = new ProcessBuilder(java, "-Xmx1g", "-jar", jar, "--banco").inheritIO().start();
      if (proceso.waitFor() != 0) {
        throw new Fallo("The bench of the store ended with a fault");
      }
    } catch (IOException e) {
      throw new Fallo("The bench of the store could not be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fallo("Interrupted");
    }
  }

  private static double segundos(long desde) {
    return (System.nanoTime() - desde) / 1e9;
  }
}
