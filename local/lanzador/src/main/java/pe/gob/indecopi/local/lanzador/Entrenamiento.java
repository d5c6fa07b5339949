package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the AOT caches that halve the time of {@code up}: each program is started once, as it will
 * be, and stopped when it is ready; the JVM writes what it learnt.
 */
final class Entrenamiento {
  private final Path raiz;
  private final Consumer<String> aviso;

  Entrenamiento(Path raiz, Consumer<String> aviso) {
    this.raiz = raiz;
    this.aviso = aviso;
  }

  /** Whether some program has no cache of its present jar. */
  boolean falta() {
    return new Plano(Puertos.FIJOS, raiz, java.util.Map.of())
        .todos().stream().anyMatch(p -> !Jvm.vigente(Jvm.cache(raiz, p), Jvm.jar(raiz, p)));
  }

  /** Trains every program, on a suite of its own that leaves nothing behind. */
  void entrenar() {
    try {
      var datos = Files.createTempDirectory("indecopi-aot");
      var suite =
          new Suite(raiz, datos, Puertos.libres(), java.util.Map.of(), linea -> {}).entrenando();
      aviso.accept("learning to start fast (once per build)");
      try {
        suite.levantar();
      } catch (Fallo lenta) {
        // Without its cache a program starts all the same, only slower.
        aviso.accept("it could not be learnt now; the next up tries again");
      } finally {
        suite.bajar();
        Carpetas.borrar(datos);
      }
    } catch (IOException e) {
      throw new Fallo("No temporary folder can be made: " + e.getMessage());
    }
  }

  /** JVM options of a training run of that program. */
  static List<String> opciones(Path raiz, Proceso p) {
    return List.of("-XX:AOTCacheOutput=" + Jvm.cache(raiz, p), "-Xlog:aot=off", "-Xlog:cds=off");
  }
}
