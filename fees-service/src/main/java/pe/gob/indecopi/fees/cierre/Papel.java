package pe.gob.indecopi.fees.cierre;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Titles and tables on A4, in PDF: the first column to the left, the others, amounts mostly, to the
 * right. A text that does not fit its column is cut.
 */
final class Papel implements AutoCloseable {

  private static final String FUENTE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float MARGEN = 48;
  private static final float ANCHO = PDRectangle.A4.getWidth() - 2 * MARGEN;
  private static final float CUERPO = 8;
  private static final float SALTO = 13;
  private static final int SUSTITUTO = '\u25A1';

  private final PDDocument documento = new PDDocument();
  private final PDType0Font fuente;
  private final List<PDPage> paginas = new ArrayList<>();
  private PDPageContentStream lienzo;
  private float y;

  Papel() throws IOException {
    try (var flujo = PDDocument.class.getResourceAsStream(FUENTE)) {
      if (flujo == null) {
        throw new IOException("font not found: " + FUENTE);
      }
      fuente = PDType0Font.load(documento, flujo, true);
    }
    lienzo = pagina();
  }

  /** A line by itself. */
  void titulo(String texto, float cuerpo) throws IOException {
    y -= cuerpo / 2;
    espacio(cuerpo * 1.5f + SALTO);
    y -= cuerpo * 1.5f;
    escribir(texto, MARGEN, cuerpo, true);
  }

  /** A table; its columns share the width in the given proportions. */
  void tabla(List<Integer> anchos, List<String> cabecera, List<List<String>> filas)
      throws IOException {
    fila(anchos, cabecera, true);
    for (var una : filas) {
      if (y - SALTO < MARGEN) {
        salto();
        fila(anchos, cabecera, true);
      }
      fila(anchos, una, false);
    }
  }

  /** The document, with its pages numbered. */
  byte[] bytes(String titulo) throws IOException {
    lienzo.close();
    for (var i = 0; i < paginas.size(); i++) {
      try (var pie =
          new PDPageContentStream(
              documento, paginas.get(i), PDPageContentStream.AppendMode.APPEND, true)) {
        lienzo = pie;
        y = MARGEN / 2;
        escribir(titulo + " · página " + (i + 1) + " de " + paginas.size(), MARGEN, 7, false);
      }
    }
    var informacion = documento.getDocumentInformation();
    informacion.setTitle(titulo);
    informacion.setAuthor("Indecopi");
    var epoca = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    epoca.setTimeInMillis(0);
    informacion.setCreationDate(epoca);
    documento.getDocumentCatalog().setLanguage("es-PE");
    documento.setDocumentId(0L);
    var salida = new ByteArrayOutputStream();
    documento.save(salida);
    return salida.toByteArray();
  }

  @Override
  public void close() {
    try {
      documento.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fila(List<Integer> anchos, List<String> celdas, boolean cabeza) throws IOException {
    espacio(SALTO);
    y -= SALTO;
    var total = anchos.stream().mapToInt(Integer::intValue).sum();
    var x = MARGEN;
    for (var i = 0; i < celdas.size(); i++) {
      var ancho = ANCHO * anchos.get(i) / total;
      var texto = cortado(celdas.get(i), ancho - 4);
      var aLaDerecha = i > 0 && (cabeza || texto.matches("-?[0-9.,]+"));
      escribir(texto, aLaDerecha ? x + ancho - 4 - ancho(texto) : x, CUERPO, cabeza);
      x += ancho;
    }
    lienzo.setLineWidth(cabeza ? 0.8f : 0.2f);
    lienzo.moveTo(MARGEN, y - 3);
    lienzo.lineTo(MARGEN + ANCHO, y - 3);
    lienzo.stroke();
  }

  private String cortado(String texto, float ancho) throws IOException {
    var corto = limpio(texto);
    while (ancho(corto) > ancho) {
      corto = corto.substring(0, corto.offsetByCodePoints(corto.length(), -1));
    }
    return corto;
  }

  private float ancho(String texto) throws IOException {
    return fuente.getStringWidth(limpio(texto)) / 1000 * CUERPO;
  }

  private void escribir(String texto, float x, float cuerpo, boolean negrita) throws IOException {
    lienzo.beginText();
    lienzo.setFont(fuente, cuerpo);
    lienzo.setLineWidth(cuerpo / 32);
    lienzo.setRenderingMode(negrita ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    lienzo.newLineAtOffset(x, y);
    lienzo.showText(limpio(texto));
    lienzo.endText();
  }

  /** What the typeface lacks is shown as a box. */
  private String limpio(String texto) {
    var sb = new StringBuilder();
    texto
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> sb.appendCodePoint(tiene(c) ? c : SUSTITUTO));
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

  private void espacio(float alto) throws IOException {
    if (y - alto < MARGEN) {
      salto();
    }
  }

  private void salto() throws IOException {
    lienzo.close();
    lienzo = pagina();
  }

  private PDPageContentStream pagina() throws IOException {
    var nueva = new PDPage(PDRectangle.A4);
    documento.addPage(nueva);
    paginas.add(nueva);
    y = PDRectangle.A4.getHeight() - MARGEN;
    return new PDPageContentStream(documento, nueva);
  }
}
