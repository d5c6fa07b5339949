package pe.gob.indecopi.signos.figura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.signos.figura.ImagenRechazada.Motivo;

/** Images that anybody may send: read when they only draw, refused when they would do more. */
class LectorDeImagenesTest {
  private static final String CABEZA = "<svg xmlns='http://www.w3.org/2000/svg' ";

  private final LectorDeImagenes lector = new LectorDeImagenes();

  @AfterEach
  void cerrar() {
    lector.close();
  }

  @Test
  void readsTheSameFigureOutOfPngJpegAndSvg() throws Exception {
    var imagen = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    var g = imagen.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 200, 100);
    g.setColor(Color.RED);
    g.fillRect(20, 20, 60, 60);
    g.fillOval(120, 20, 60, 60);
    g.dispose();
    var svg =
        svg(
            "viewBox='0 0 200 100'><style>.a{fill:url(#g)}</style><defs><linearGradient id='g'>"
                + "<stop offset='0' stop-color='red'/></linearGradient></defs>"
                + "<rect id='r' x='20' y='20' width='60' height='60' fill='#f00'/>"
                + "<circle cx='150' cy='50' r='30' class='a'/></svg>");

    var png = lector.leer(png(imagen), "image/png");
    var jpeg = lector.leer(Dibujo.jpeg(imagen, 0.8), "image/jpeg");
    var dibujado = lector.leer(svg, "image/svg+xml");

    var buscada = Buscada.de(png);
    assertThat(buscada.con(Firma.de(jpeg)).grado()).isEqualTo(Parecido.Grado.IDENTICO);
    assertThat(buscada.con(Firma.de(dibujado)).puntaje()).isGreaterThan(Parecido.ALTO);
  }

  @Test
  void putsWhatIsTransparentOnWhite() throws Exception {
    var imagen = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
    assertThat(Firma.de(lector.leer(png(imagen)))).isNull();
    imagen.createGraphics().fillRect(10, 10, 20, 20);
    assertThat(Firma.de(lector.leer(png(imagen)))).as("white on nothing").isNull();
  }

  @Test
  void refusesAPngThatUnpacksToMoreThanAnybodyNeeds() throws Exception {
    assertThat(rechazo(pngDe(100_000, 100_000))).isEqualTo(Motivo.ENORME);
    assertThat(rechazo(pngDe(16_001, 1))).isEqualTo(Motivo.ENORME);
    assertThat(rechazo(pngDe(7000, 7000))).isEqualTo(Motivo.ENORME);
  }

  @Test
  void refusesAJpegOfMoreBytesOrPassesThanAnybodyNeeds() throws Exception {
    var jpeg = Dibujo.jpeg(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), 0.5);
    assertThat(rechazo(Arrays.copyOf(jpeg, (10 << 20) + 1))).isEqualTo(Motivo.PESADA);
    var pasadas = ByteBuffer.allocate(jpeg.length + 400).put(jpeg);
    for (var i = 0; i < 200; i++) {
      pasadas.putShort((short) 0xFFDA);
    }
    assertThat(rechazo(pasadas.array())).isEqualTo(Motivo.LENTA);
  }

  @Test
  void refusesAFileThatLiesOfItsType() throws Exception {
    var png = png(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
    var rechazada =
        catchThrowableOfType(ImagenRechazada.class, () -> lector.leer(png, "image/jpeg"));
    assertThat(rechazada.motivo()).isEqualTo(Motivo.TIPO_FALSO);
    assertThat(rechazada.detalle().es()).endsWith("es: image/png");
    assertThat(rechazo("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Motivo.NO_ES_IMAGEN);
    assertThat(rechazo("<html><body/></html>".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Motivo.NO_ES_IMAGEN);
    assertThat(rechazo(new byte[0])).isEqualTo(Motivo.NO_ES_IMAGEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "><script>alert(1)</script></svg> | SVG_ACTIVO",
        "><x:script xmlns:x='http://www.w3.org/1999/xhtml'/></svg> | SVG_ACTIVO",
        " onload='alert(1)'></svg> | SVG_ACTIVO",
        "><foreignObject/></svg> | SVG_ACTIVO",
        "><animate attributeName='x'/></svg> | SVG_ACTIVO",
        "><a href='#x'/></svg> | SVG_ACTIVO",
        "><image href='http://example.pe/a.png'/></svg> | SVG_NO_ADMITIDO",
        "><image href='data:image/png;base64,AAAA'/></svg> | SVG_NO_ADMITIDO",
        "><text>KUSKA</text></svg> | SVG_NO_ADMITIDO",
        "><filter id='f'/></svg> | SVG_NO_ADMITIDO",
        "><path stroke-dasharray='0.0001' d='M0 0H9'/></svg> | SVG_NO_ADMITIDO",
        "><path style='stroke-dasharray:0.0001'/></svg> | SVG_NO_ADMITIDO",
        "><use href='otro.svg#a'/></svg> | SVG_EXTERNO",
        "><use xmlns:l='http://www.w3.org/1999/xlink' l:href='file:///etc/passwd#a'/></svg> | SVG_EXTERNO",
        "><rect fill='url(http://example.pe/#g)'/></svg> | SVG_EXTERNO",
        "><rect style='fill: url( \"//example.pe/a\" )'/></svg> | SVG_EXTERNO",
        "><style>@import 'http://example.pe/a.css';</style></svg> | SVG_EXTERNO",
        "><style>rect{fill:u\\72l(http://example.pe)}</style></svg> | SVG_EXTERNO",
        "><style><![CDATA[rect{fill:url(http://example.pe)}]]></style></svg> | SVG_EXTERNO",
        "><style>rect{fill:url(http://exa<!-- -->mple.pe)}</style></svg> | SVG_EXTERNO",
        " xml:base='http://example.pe/'></svg> | SVG_EXTERNO",
        "><g id='a'><use href='#a'/></g></svg> | SVG_COMPLEJO",
        "><rect></svg> | ILEGIBLE",
      })
  void refusesAnSvgThatWouldDoMoreThanDraw(String resto, Motivo motivo) {
    assertThat(rechazo(svg(resto))).isEqualTo(motivo);
  }

  @Test
  void refusesAnSvgWithADocumentTypeEntitiesOrASheetFromElsewhere() {
    var entidades =
        "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>";
    var externa =
        "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg xmlns='http://www.w3.org/2000/svg'/>";
    var hoja = "<?xml-stylesheet href='http://example.pe/a.css'?>" + CABEZA + "/>";
    assertThat(rechazo(bytes(entidades))).isEqualTo(Motivo.SVG_CON_DTD);
    assertThat(rechazo(bytes(externa))).isEqualTo(Motivo.SVG_CON_DTD);
    assertThat(rechazo(externa.getBytes(StandardCharsets.UTF_16))).isEqualTo(Motivo.ILEGIBLE);
    assertThat(rechazo(externa.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Motivo.ILEGIBLE);
    assertThat(rechazo(bytes(hoja))).isEqualTo(Motivo.SVG_EXTERNO);
  }

  @Test
  void refusesAnSvgThatUsesItselfIntoBillionsOrGoesTooDeep() {
    var grupos = new StringBuilder("><path id='g0' d='M0 0H9V9Z'/>");
    for (var i = 1; i <= 10; i++) {
      grupos.append("<g id='g%d'>".formatted(i));
      grupos.append("<use href='#g%d'/>".formatted(i - 1).repeat(10)).append("</g>");
    }
    assertThat(rechazo(svg(grupos + "</svg>"))).isEqualTo(Motivo.SVG_COMPLEJO);
    assertThat(rechazo(svg(">" + "<g>".repeat(40) + "</g>".repeat(40) + "</svg>")))
        .isEqualTo(Motivo.SVG_COMPLEJO);
    assertThat(rechazo(svg(">" + "<g/>".repeat(6000) + "</svg>"))).isEqualTo(Motivo.SVG_COMPLEJO);
    assertThat(rechazo(svg(">" + "<g opacity='.5'/>".repeat(1200) + "</svg>")))
        .isEqualTo(Motivo.SVG_COMPLEJO);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neverFailsOtherwiseOverDamagedImages(long semilla) throws Exception {
    var azar = new Random(semilla);
    var dibujo = Dibujo.de(azar).dibujar(Dibujo.Mano.FIRME);
    var svg = svg(" viewBox='0 0 9 9'><path d='M1 1H8V8Z' fill='url(#a)'/><use href='#a'/></svg>");
    for (var bytes : new byte[][] {png(dibujo), Dibujo.jpeg(dibujo, 0.5), svg}) {
      for (var i = 0; i < 50; i++) {
        var roto = Arrays.copyOf(bytes, azar.nextInt(bytes.length) + 1);
        for (var j = 0; j < 4; j++) {
          roto[azar.nextInt(roto.length)] = (byte) azar.nextInt();
        }
        try {
          assertThat(lector.leer(roto).rgb()).as("seed %d", semilla).isNotEmpty();
        } catch (ImagenRechazada rechazada) {
          assertThat(rechazada.detalle().en()).isNotBlank();
        }
      }
    }
  }

  private Motivo rechazo(byte[] bytes) {
    var rechazada = catchThrowableOfType(ImagenRechazada.class, () -> lector.leer(bytes));
    return rechazada == null ? null : rechazada.motivo();
  }

  private static byte[] svg(String resto) {
    return bytes(CABEZA + resto);
  }

  private static byte[] bytes(String texto) {
    return texto.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] png(BufferedImage imagen) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(imagen, "png", bytes);
    return bytes.toByteArray();
  }

  /** The header of an image of so many points, and nothing more. */
  private static byte[] pngDe(int ancho, int alto) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    var cabeza = ByteBuffer.allocate(13).putInt(ancho).putInt(alto);
    cabeza.put(new byte[] {1, 0, 0, 0, 0});
    trozo(bytes, "IHDR", cabeza.array());
    var datos = new ByteArrayOutputStream();
    try (var prensa = new DeflaterOutputStream(datos)) {
      prensa.write(new byte[1 << 16]);
    }
    trozo(bytes, "IDAT", datos.toByteArray());
    trozo(bytes, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void trozo(ByteArrayOutputStream bytes, String tipo, byte[] datos)
      throws IOException {
    var crc = new CRC32();
    crc.update(tipo.getBytes(StandardCharsets.US_ASCII));
    crc.update(datos);
    bytes.write(ByteBuffer.allocate(4).putInt(datos.length).array());
    bytes.write(tipo.getBytes(StandardCharsets.US_ASCII));
    bytes.write(datos);
    bytes.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
