package pe.gob.indecopi.platform.prueba.derechos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/derechos.md}, of which each service holds a part. */
public final class HojaDeDerechos {

  private HojaDeDerechos() {}

  /** Compares one part with its table; {@code -Ddocs.escribir=true} writes it. */
  public static void comparar(String titulo, List<Puerta> filas) {
    var hoja = hoja();
    var escrita = leer(hoja);
    var desde = escrita.indexOf("## " + titulo + "\n");
    assertThat(desde).as("a heading \"## %s\" in docs/derechos.md", titulo).isNotNegative();
    var hasta = escrita.indexOf("\n## ", desde);
    var fin = hasta < 0 ? escrita.length() : hasta;
    var nueva =
        escrita.substring(0, desde)
            + "## "
            + titulo
            + "\n\n"
            + tabla(filas)
            + escrita.substring(fin);
    if (Boolean.getBoolean("docs.escribir")) {
      escribir(hoja, nueva);
    }
    assertThat(leer(hoja)).as("docs/derechos.md (-Ddocs.escribir=true writes it)").isEqualTo(nueva);
  }

  private static String tabla(List<Puerta> filas) {
    var columnas = Arrays.asList(Quien.values());
    var cabeza =
        "| |"
            + columnas.stream().map(q -> " " + q.titulo() + " |").collect(Collectors.joining())
            + "\n|---|"
            + columnas.stream().map(q -> ":-:|").collect(Collectors.joining())
            + "\n";
    return filas.stream()
        .map(
            p ->
                "| `"
                    + p.operacion()
                    + "` |"
                    + columnas.stream()
                        .map(q -> " " + p.celda(q) + " |")
                        .collect(Collectors.joining())
                    + "\n")
        .collect(Collectors.joining("", cabeza, ""));
  }

  private static Path hoja() {
    var carpeta = Path.of("").toAbsolutePath();
    while (!Files.exists(carpeta.resolve("mvnw"))) {
      carpeta = carpeta.getParent();
    }
    return carpeta.resolve("docs/derechos.md");
  }

  private static String leer(Path hoja) {
    try {
      return Files.readString(hoja);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void escribir(Path hoja, String texto) {
    try {
      Files.writeString(hoja, texto);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
