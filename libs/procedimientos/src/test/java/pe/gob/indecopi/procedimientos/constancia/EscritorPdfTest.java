package pe.gob.indecopi.procedimientos.constancia;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EscritorPdfTest {
  private static final Sello SELLO =
      new Sello(
          new CodigoVerificacion("7K3F-9QWX-0ABC-DEFG"),
          URI.create("http://localhost:8080/api/signos/v1/verificaciones/7K3F-9QWX-0ABC-DEFG"));

  private static final Hoja HOJA =
      Hoja.de("Dirección de Signos Distintivos", "Cargo de presentación")
          .dato("Número", "000123-2026/DSD")
          .dato("Solicitante", "Ñandú & Muñoz S.A.C.")
          .seccion("Documentos")
          .tabla(
              List.of("Nombre", "SHA-256"),
              List.of(1, 2),
              List.of(List.of("logo.png", "a".repeat(64))));

  @Test
  void printsSpanishTextThatCanBeReadBack() throws IOException {
    String texto = texto(EscritorPdf.escribir(HOJA, SELLO));

    assertThat(texto)
        .contains("Dirección de Signos Distintivos", "000123-2026/DSD", "Ñandú & Muñoz S.A.C.")
        .contains("7K3F-9QWX-0ABC-DEFG", "página 1 de 1");
  }

  @Test
  void givesTheSameBytesForTheSamePage() {
    assertThat(EscritorPdf.escribir(HOJA, SELLO)).isEqualTo(EscritorPdf.escribir(HOJA, SELLO));
  }

  @Test
  void carriesAQrThatAReaderFollows() throws Exception {
    try (var documento = Loader.loadPDF(EscritorPdf.escribir(HOJA, SELLO))) {
      var imagen = new PDFRenderer(documento).renderImageWithDPI(0, 144);
      int ancho = imagen.getWidth();
      int alto = imagen.getHeight();
      var puntos = imagen.getRGB(0, 0, ancho, alto, null, 0, ancho);
      var mapa = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(ancho, alto, puntos)));

      assertThat(new QRCodeReader().decode(mapa).getText()).isEqualTo(SELLO.enlace().toString());
    }
  }

  @Test
  void breaksALongTableOverPagesAndRepeatsItsHead() throws IOException {
    var filas = IntStream.range(0, 120).mapToObj(i -> List.of("doc" + i, "b".repeat(64))).toList();
    byte[] pdf =
        EscritorPdf.escribir(
            Hoja.de("A", "T").tabla(List.of("Nombre", "Huella"), List.of(1, 2), filas), SELLO);

    try (var documento = Loader.loadPDF(pdf)) {
      int paginas = documento.getNumberOfPages();
      String texto = new PDFTextStripper().getText(documento);
      assertThat(paginas).isGreaterThan(1);
      assertThat(texto.split("Nombre Huella", -1)).hasSize(paginas + 1);
      assertThat(texto).contains("doc0 ", "doc119 ", "página %1$d de %1$d".formatted(paginas));
    }
  }

  @Test
  void showsABoxForALetterItLacksInsteadOfFailing() throws IOException {
    String texto =
        texto(EscritorPdf.escribir(Hoja.de("A", "T").parrafo("北京 \u0000 uno\tdos"), SELLO));

    assertThat(texto).contains("□□").contains("uno dos");
  }

  @Test
  void breaksAWordLongerThanTheLine() throws IOException {
    String larga = "x".repeat(500);
    String texto = texto(EscritorPdf.escribir(Hoja.de("A", "T").parrafo(larga), SELLO));

    assertThat(texto.replaceAll("\\s", "")).contains(larga);
  }

  private static String texto(byte[] pdf) throws IOException {
    try (var documento = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(documento);
    }
  }
}
