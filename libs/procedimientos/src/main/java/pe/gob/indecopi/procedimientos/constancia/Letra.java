package pe.gob.indecopi.procedimientos.constancia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface of our papers: Liberation Sans, which PDFBox carries, embedded as a subset. It has
 * every letter of Spanish and most of Europe; what it lacks (a name in Chinese) is shown as a box
 * and never fails the paper, whose data say the same in full.
 */
final class Letra {
  private static final String FUENTE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int SUSTITUTO = '\u25A1';

  private final PDType0Font fuente;

  Letra(PDDocument documento) throws IOException {
    try (var flujo = PDDocument.class.getResourceAsStream(FUENTE)) {
      if (flujo == null) {
        throw new IOException("font not found: " + FUENTE);
      }
      this.fuente = PDType0Font.load(documento, flujo, true);
    }
  }

  PDType0Font fuente() {
    return fuente;
  }

  /** Width in points. */
  float ancho(String texto, float cuerpo) {
    try {
      return fuente.getStringWidth(texto) / 1000 * cuerpo;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The lines that a text takes in a width. A word longer than the line is broken where it must.
   */
  List<String> lineas(String texto, float cuerpo, float ancho) {
    List<String> lineas = new ArrayList<>();
    for (String parrafo : limpio(texto).split("\n", -1)) {
      var linea = new StringBuilder();
      for (String palabra : parrafo.split(" ")) {
        agregar(lineas, linea, palabra, cuerpo, ancho);
      }
      lineas.add(linea.toString());
    }
    return lineas;
  }

  private void agregar(
      List<String> lineas, StringBuilder linea, String palabra, float cuerpo, float ancho) {
    String separador = linea.isEmpty() ? "" : " ";
    if (ancho(linea + separador + palabra, cuerpo) <= ancho) {
      linea.append(separador).append(palabra);
      return;
    }
    if (!linea.isEmpty()) {
      lineas.add(linea.toString());
      linea.setLength(0);
    }
    palabra
        .codePoints()
        .forEach(
            letra -> {
              if (!linea.isEmpty() && ancho(linea + Character.toString(letra), cuerpo) > ancho) {
                lineas.add(linea.toString());
                linea.setLength(0);
              }
              linea.appendCodePoint(letra);
            });
  }

  private String limpio(String texto) {
    var sb = new StringBuilder();
    texto
        .replace("\r\n", "\n")
        .codePoints()
        .map(c -> Character.isWhitespace(c) && c != '\n' ? ' ' : c)
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .forEach(c -> sb.appendCodePoint(c == '\n' || tiene(c) ? c : SUSTITUTO));
    return sb.toString();
  }

  private boolean tiene(int letra) {
    try {
      fuente.encode(Character.toString(letra));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
