package pe.gob.indecopi.procedimientos.documentos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExamenTest {

  static Stream<Arguments> contents() {
    return Stream.of(
        Arguments.of(hex("255044462d312e370a25e2e3cfd30a"), "application/pdf"),
        Arguments.of(hex("89504e470d0a1a0a0000000d49484452"), "image/png"),
        Arguments.of(hex("ffd8ffe000104a46494600010100"), "image/jpeg"),
        Arguments.of(hex("474946383961010001008000"), "image/gif"),
        Arguments.of(hex("49492a0008000000"), "image/tiff"),
        Arguments.of(hex("49443303000000000000"), "audio/mpeg"),
        Arguments.of("<html><script>1</script></html>".getBytes(), "text/html"),
        Arguments.of("Hola, soy un texto.".getBytes(), "text/plain"));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void tellsTheTypeByTheContent(byte[] bytes, String tipo) throws IOException {
    assertThat(Examen.de(() -> new ByteArrayInputStream(bytes)).tipo()).isEqualTo(tipo);
  }

  @Test
  void hashesAndCountsEveryByte() throws IOException {
    var examen =
        Examen.de(() -> new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)));

    assertThat(examen.bytes()).isEqualTo(3);
    assertThat(examen.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("logo.png", "logo.png"),
        Arguments.of("../../etc/passwd", "passwd"),
        Arguments.of("C:\\Users\\a\\poder notarial.pdf", "poder notarial.pdf"),
        Arguments.of("..", "documento"),
        Arguments.of("", "documento"),
        Arguments.of(null, "documento"),
        Arguments.of("a\"\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"),
        Arguments.of("factura\u202Efdp.exe", "facturafdp.exe"),
        Arguments.of("peñón.pdf", "peñón.pdf"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void makesTheNameHarmless(String dado, String nombre) {
    assertThat(Subida.nombre(dado)).isEqualTo(nombre);
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
