package pe.gob.indecopi.e2e.despliegue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the repository, wherever the test is started from. */
final class Repositorio {

  static final List<String> SERVICIOS = List.of("fees-service", "gateway", "signos-service");

  private static final Path RAIZ = raiz();

  private Repositorio() {}

  static Path archivo(String ruta) {
    return RAIZ.resolve(ruta);
  }

  static String leer(String ruta) {
    try {
      return Files.readString(archivo(ruta));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder whose name ends so, as paths from the root. */
  static List<String> bajo(String carpeta, String fin) {
    try (var rutas = Files.walk(archivo(carpeta))) {
      return rutas
          .filter(Files::isRegularFile)
          .map(ruta -> RAIZ.relativize(ruta).toString())
          .filter(ruta -> ruta.endsWith(fin))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of the suite, from the root pom. */
  static String version() {
    var pom = leer("pom.xml");
    var desde = pom.indexOf("<version>") + "<version>".length();
    return pom.substring(desde, pom.indexOf("</version>"));
  }

  private static Path raiz() {
    var carpeta = Path.of("").toAbsolutePath();
    while (!Files.exists(carpeta.resolve("mvnw"))) {
      carpeta = carpeta.getParent();
    }
    return carpeta;
  }
}
