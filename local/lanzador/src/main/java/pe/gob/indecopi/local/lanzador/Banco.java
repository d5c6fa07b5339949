package pe.gob.indecopi.local.lanzador;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import pe.gob.indecopi.local.lanzador.reclamos.BancoDeReclamos;

/**
 * Measures, and says on what: time of {@code up}, memory of the suite, filings and quotes per
 * second, the store, a million files, a million complaints, and a million signs.
 */
final class Banco {
  private static final int PRESENTACIONES = 300;
  private static final int A_LA_VEZ = 8;
  private static final List<String> PARTES =
      List.of("suite", "almacen", "tramites", "consumidor", "signos");

  private final Path raiz;
  private final Consumer<String> cuenta;

  Banco(Path raiz, Consumer<String> cuenta) {
    this.raiz = raiz;
    this.cuenta = cuenta;
  }

  /**
   * Prints every figure; {@code resto} may name parts: {@code suite almacen tramites consumidor
   * signos}.
   */
  int medir(List<String> resto) {
    var partes = resto.isEmpty() ? PARTES : resto;
    if (!PARTES.containsAll(partes)) {
      throw new Fallo("Usage: ./indecopi bench [" + String.join("] [", PARTES) + "]");
    }
    var nucleos = Runtime.getRuntime().availableProcessors();
    cuenta.accept("On %d cores, JDK %s".formatted(nucleos, Runtime.version()));
    if (partes.contains("suite")) {
      conSuite(this::suite);
    }
    if (partes.contains("almacen")) {
      almacen();
    }
    if (partes.contains("tramites")) {
      conSuite(this::tramites);
    }
    if (partes.contains("consumidor")) {
      conSuite(this::consumidor);
    }
    if (partes.contains("signos")) {
      signos();
    }
    return 0;
  }

  /** On a suite of its own, which leaves nothing behind. */
  private void conSuite(BiConsumer<Suite, Path> medida) {
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
        medida.accept(suite, datos);
      } finally {
        suite.bajar();
        Carpetas.borrar(datos);
      }
    } catch (IOException e) {
      throw new Fallo("No temporary folder can be made: " + e.getMessage());
    }
  }

  private void suite(Suite suite, Path datos) {
    presentar(suite);
    new Cotizaciones(suite.puertos(), cuenta).medir();
    memoria(suite);
  }

  private void tramites(Suite suite, Path datos) {
    new Tramites(raiz, datos, suite.puertos(), cuenta).medir();
  }

  private void consumidor(Suite suite, Path datos) {
    var puertos = suite.puertos();
    LongSupplier memoria =
        () ->
            suite.procesos().stream()
                .filter(p -> List.of("gateway", "consumidor").contains(p.nombre()))
                .mapToLong(suite::memoria)
                .sum();
    IntConsumer sembrar =
        cuantos ->
            aparte(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                raiz.resolve("local/banco/target/banco.jar")
                    + File.pathSeparator
                    + raiz.resolve("local/banco/target/lib")
                    + "/*",
                "pe.gob.indecopi.local.banco.SiembraDeReclamos",
                "mongodb://localhost:" + puertos.almacen(),
                "consumidor",
                String.valueOf(cuantos));
    new BancoDeReclamos(new Api(puertos), memoria, sembrar, cuenta).medir();
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

  private void presentar(Suite suite) {
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
    aparte(
        "-Xmx1g", "-jar", raiz.resolve("local/almacen/target/almacen.jar").toString(), "--banco");
  }

  private void signos() {
    aparte(
        "-Xmx1500m",
        "-XX:+UseSerialGC",
        "-jar",
        raiz.resolve("local/banco/target/banco.jar").toString());
  }

  /** A bench in a process of its own, which prints for itself. */
  private static void aparte(String... argumentos) {
    try {
      var orden = new ArrayList<String>();
      orden.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      orden.addAll(List.of(argumentos));
      if (new ProcessBuilder(orden).inheritIO().start().waitFor() != 0) {
        throw new Fallo("The bench ended with a fault");
      }
    } catch (IOException e) {
      throw new Fallo("The bench could not be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fallo("Interrupted");
    }
  }

  private static double segundos(long desde) {
    return (System.nanoTime() - desde) / 1e9;
  }
}
