package pe.gob.indecopi.procedimientos.constancia;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Draws a {@link Hoja} as a PDF on A4. The same page and seal give the same bytes: no date of
 * making, no random identifier.
 */
final class EscritorPdf implements AutoCloseable {
  private static final float MARGEN = 56;
  private static final float PIE = 96;
  private static final float ANCHO = PDRectangle.A4.getWidth() - 2 * MARGEN;
  private static final float ALTO = PDRectangle.A4.getHeight();
  private static final float CUERPO = 10;
  private static final float CUERPO_TABLA = 8;
  private static final float LADO_QR = 92;
  private static final float INTERLINEA = 1.35f;

  private final PDDocument documento = new PDDocument();
  private final List<PDPage> paginas = new ArrayList<>();
  private final Letra letra;
  private PDPageContentStream lienzo;
  private float y;

  private EscritorPdf() throws IOException {
    this.letra = new Letra(documento);
    this.lienzo = nuevaPagina();
  }

  /** The PDF of a page with its seal. */
  static byte[] escribir(Hoja hoja, Sello sello) {
    try (var escritor = new EscritorPdf()) {
      return escritor.dibujar(hoja, sello);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    documento.close();
  }

  private byte[] dibujar(Hoja hoja, Sello sello) throws IOException {
    linea("INDECOPI", 16, true);
    parrafo(hoja.autoridad(), CUERPO, false);
    y -= 12;
    parrafo(hoja.titulo(), 14, true);
    y -= 8;
    for (Bloque bloque : hoja.bloques()) {
      bloque(bloque);
    }
    sello(sello);
    lienzo.close();
    pies(sello);
    return bytes(hoja, sello);
  }

  private void bloque(Bloque bloque) throws IOException {
    switch (bloque) {
      case Bloque.Seccion(String texto) -> {
        y -= 8;
        espacio(3 * CUERPO * INTERLINEA);
        parrafo(texto, 11, true);
        y -= 2;
      }
      case Bloque.Parrafo(String texto) -> {
        parrafo(texto, CUERPO, false);
        y -= 6;
      }
      case Bloque.Dato(String etiqueta, String valor) -> dato(etiqueta, valor);
      case Bloque.Tabla tabla -> tabla(tabla);
    }
  }

  private void dato(String etiqueta, String valor) throws IOException {
    float columna = ANCHO * 0.32f;
    var izquierda = letra.lineas(etiqueta, CUERPO, columna - 8);
    var derecha = letra.lineas(valor, CUERPO, ANCHO - columna);
    for (int i = 0; i < Math.max(izquierda.size(), derecha.size()); i++) {
      espacio(CUERPO * INTERLINEA);
      y -= CUERPO * INTERLINEA;
      texto(i < izquierda.size() ? izquierda.get(i) : "", MARGEN, y, CUERPO, true);
      texto(i < derecha.size() ? derecha.get(i) : "", MARGEN + columna, y, CUERPO, false);
    }
    y -= 2;
  }

  private void tabla(Bloque.Tabla tabla) throws IOException {
    y -= 4;
    espacio(5 * CUERPO_TABLA * INTERLINEA);
    fila(tabla, tabla.cabecera(), true);
    for (List<String> fila : tabla.filas()) {
      if (fila(tabla, fila, false)) {
        continue;
      }
      salto();
      fila(tabla, tabla.cabecera(), true);
      fila(tabla, fila, false);
    }
    y -= 6;
  }

  /** Draws a row; false and nothing drawn if it needs a new page. */
  private boolean fila(Bloque.Tabla tabla, List<String> celdas, boolean cabeza) throws IOException {
    int total = tabla.proporciones().stream().mapToInt(Integer::intValue).sum();
    List<List<String>> lineas = new ArrayList<>();
    for (int i = 0; i < celdas.size(); i++) {
      float ancho = ANCHO * tabla.proporciones().get(i) / total - 6;
      lineas.add(letra.lineas(celdas.get(i), CUERPO_TABLA, ancho));
    }
    float salto = CUERPO_TABLA * INTERLINEA;
    float alto = salto * lineas.stream().mapToInt(List::size).max().orElse(1) + 6;
    boolean cabe = y - alto >= PIE;
    boolean cabriaEnOtra = alto < ALTO - MARGEN - PIE - 4 * salto;
    if (!cabe && cabriaEnOtra && !cabeza) {
      return false;
    }
    float x = MARGEN;
    float arriba = y;
    for (int i = 0; i < lineas.size(); i++) {
      for (int j = 0; j < lineas.get(i).size(); j++) {
        texto(lineas.get(i).get(j), x, arriba - (j + 1) * salto, CUERPO_TABLA, cabeza);
      }
      x += ANCHO * tabla.proporciones().get(i) / total;
    }
    y = arriba - alto;
    lienzo.setLineWidth(cabeza ? 0.8f : 0.3f);
    lienzo.moveTo(MARGEN, y);
    lienzo.lineTo(MARGEN + ANCHO, y);
    lienzo.stroke();
    return true;
  }

  private void sello(Sello sello) throws IOException {
    y -= 14;
    espacio(LADO_QR + 8);
    qr(sello.enlace().toString(), MARGEN, y - LADO_QR);
    float x = MARGEN + LADO_QR + 14;
    texto("Código de verificación", x, y - 24, CUERPO, false);
    texto(sello.codigo().valor(), x, y - 44, 14, true);
    float renglon = y - 62;
    for (String linea : letra.lineas(sello.enlace().toString(), 8, ANCHO - LADO_QR - 14)) {
      texto(linea, x, renglon, 8, false);
      renglon -= 8 * INTERLINEA;
    }
    y -= LADO_QR;
  }

  private void qr(String contenido, float x, float base) throws IOException {
    BitMatrix matriz;
    try {
      matriz = new QRCodeWriter().encode(contenido, BarcodeFormat.QR_CODE, 0, 0);
    } catch (WriterException e) {
      throw new IOException(e);
    }
    float modulo = LADO_QR / matriz.getHeight();
    for (int fila = 0; fila < matriz.getHeight(); fila++) {
      for (int columna = 0; columna < matriz.getWidth(); columna++) {
        if (matriz.get(columna, fila)) {
          lienzo.addRect(
              x + columna * modulo,
              base + (matriz.getHeight() - 1 - fila) * modulo,
              modulo,
              modulo);
        }
      }
    }
    lienzo.fill();
  }

  private void pies(Sello sello) throws IOException {
    for (int i = 0; i < paginas.size(); i++) {
      try (var pie =
          new PDPageContentStream(
              documento, paginas.get(i), PDPageContentStream.AppendMode.APPEND, true)) {
        lienzo = pie;
        String texto =
            "Código %s · página %d de %d".formatted(sello.codigo().valor(), i + 1, paginas.size());
        texto(texto, MARGEN, 40, 8, false);
      }
    }
  }

  private byte[] bytes(Hoja hoja, Sello sello) throws IOException {
    var informacion = documento.getDocumentInformation();
    informacion.setTitle(hoja.titulo());
    informacion.setAuthor("Indecopi");
    informacion.setCreationDate(epoca());
    documento.getDocumentCatalog().setLanguage("es-PE");
    var crc = new CRC32();
    crc.update((hoja + sello.codigo().valor()).getBytes(StandardCharsets.UTF_8));
    documento.setDocumentId(crc.getValue());
    var salida = new ByteArrayOutputStream();
    documento.save(salida);
    return salida.toByteArray();
  }

  private static Calendar epoca() {
    var epoca = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    epoca.setTimeInMillis(0);
    return epoca;
  }

  private void linea(String texto, float cuerpo, boolean negrita) throws IOException {
    espacio(cuerpo * INTERLINEA);
    y -= cuerpo * INTERLINEA;
    texto(texto, MARGEN, y, cuerpo, negrita);
  }

  private void parrafo(String texto, float cuerpo, boolean negrita) throws IOException {
    for (String linea : letra.lineas(texto, cuerpo, ANCHO)) {
      linea(linea, cuerpo, negrita);
    }
  }

  /** Bold is drawn: filled and thinly outlined, so that one embedded font is enough. */
  private void texto(String texto, float x, float base, float cuerpo, boolean negrita)
      throws IOException {
    if (texto.isEmpty()) {
      return;
    }
    lienzo.beginText();
    lienzo.setFont(letra.fuente(), cuerpo);
    lienzo.setLineWidth(cuerpo / 32);
    lienzo.setRenderingMode(negrita ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    lienzo.newLineAtOffset(x, base);
    lienzo.showText(texto);
    lienzo.endText();
  }

  private void espacio(float alto) throws IOException {
    if (y - alto < PIE) {
      salto();
    }
  }

  private void salto() throws IOException {
    lienzo.close();
    lienzo = nuevaPagina();
  }

  private PDPageContentStream nuevaPagina() throws IOException {
    var pagina = new PDPage(PDRectangle.A4);
    documento.addPage(pagina);
    paginas.add(pagina);
    y = ALTO - MARGEN;
    return new PDPageContentStream(documento, pagina);
  }
}
