package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a process of the suite is started: a small JVM, with its AOT cache where there is one. */
final class Jvm {
  private Jvm() {}

  /** The command line of that process; {@code mas} are further options of the JVM. */
  static List<String> orden(Path raiz, Proceso p, List<String> mas) {
    var jar = jar(raiz, p);
    if (!Files.exists(jar)) {
      throw new Fallo(jar + " is not built. Run: ./indecopi up");
    }
    var orden = new ArrayList<String>();
    // Goes on when the terminal is closed.
    orden.add("nohup");
    orden.add(java());
    orden.add("-Xmx" + p.memoria() + "m");
    orden.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8"));
    orden.addAll(p.jvm());
    if (mas.isEmpty() && vigente(cache(raiz, p), jar)) {
      orden.add("-XX:AOTCache=" + cache(raiz, p));
    }
    orden.addAll(mas);
    orden.addAll(List.of("-jar", jar.toString()));
    orden.addAll(p.argumentos());
    return orden;
  }

  static Path jar(Path raiz, Proceso p) {
    return raiz.resolve(p.modulo()).resolve("target").resolve(p.artefacto() + ".jar");
  }

  /** Its AOT cache: what a training run learnt of the classes that its start needs. */
  static Path cache(Path raiz, Proceso p) {
    return raiz.resolve(p.modulo()).resolve("target").resolve(p.artefacto() + ".aot");
  }

  /** Whether the cache is younger than that jar and every library beside it. */
  static boolean vigente(Path cache, Path jar) {
    if (!Files.exists(cache) || !Files.exists(jar)) {
      return false;
    }
    try (var libs = Files.list(jar.resolveSibling("lib"))) {
      var hecha = Files.getLastModifiedTime(cache);
      return Stream.concat(Stream.of(jar), libs)
          .noneMatch(archivo -> modificado(archivo).compareTo(hecha) > 0);
    } catch (IOException e) {
      return false;
    }
  }

  private static FileTime modificado(Path archivo) {
    try {
      return Files.getLastModifiedTime(archivo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
