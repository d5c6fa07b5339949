package pe.gob.indecopi.e2e.despliegue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, wherever the test is started from. */
final class Repositorio {

  private static final Path RAIZ = raiz();

  /** The services of the organs: the modules that stand on their common pom. */
  static final List<String> ORGANOS = organos();

  /** Every program of the suite that an installation runs. */
  static final List<String> SERVICIOS =
      Stream.concat(ORGANOS.stream(), Stream.of("fees-service", "gateway")).sorted().toList();

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

  private static List<String> organos() {
    try (var carpetas = Files.list(RAIZ)) {
      return carpetas
          .map(carpeta -> carpeta.getFileName().toString())
          .filter(nombre -> nombre.endsWith("-service"))
          .filter(nombre -> leer(nombre + "/pom.xml").contains("<artifactId>organo</artifactId>"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path raiz() {
    var carpeta = Path.of("").toAbsolutePath();
    while (!Files.exists(carpeta.resolve("mvnw"))) {
      carpeta = carpeta.getParent();
    }
    return carpeta;
  }
}
