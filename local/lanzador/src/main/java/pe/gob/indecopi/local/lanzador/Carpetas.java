package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that a run makes and takes away again. */
final class Carpetas {
  private Carpetas() {}

  static void borrar(Path carpeta) throws IOException {
    try (var todo = Files.walk(carpeta)) {
      for (var ruta : todo.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(ruta);
      }
    }
  }
}
