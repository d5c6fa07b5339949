package pe.gob.indecopi.signos.semejanza;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The annotated pairs of signs. */
final class Pares {
  private static final Pattern OCULTO = Pattern.compile("\\\\u([0-9A-F]{4})");

  private Pares() {}

  /**
   * Two signs, judged by hand.
   *
   * @param confundible whether the one may be taken for the other
   * @param motivo why, or why not
   */
  record Par(String uno, String otro, boolean confundible, String motivo) {}

  static List<Par> todos() {
    try (InputStream in = Pares.class.getResourceAsStream("/semejanza/pares.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(linea -> !linea.startsWith("#"))
          .map(linea -> linea.split("\t"))
          .map(c -> new Par(ver(c[0]), ver(c[1]), c[2].equals("si"), c[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ver(String escrito) {
    return OCULTO
        .matcher(escrito)
        .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
  }
}
