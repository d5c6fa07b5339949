package pe.gob.indecopi.signos.figura;

import java.util.Optional;

/** The kinds of image that are read, known by their first bytes and never by a name. */
enum TipoDeImagen {
  PNG("image/png", 10 << 20),
  JPEG("image/jpeg", 10 << 20),
  SVG("image/svg+xml", 1 << 20);

  private static final int COMIENZO = 256;
  private static final byte[] FIRMA_PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final String tipo;
  private final int maximo;

  TipoDeImagen(String tipo, int maximo) {
    this.tipo = tipo;
    this.maximo = maximo;
  }

  /** Its media type. */
  String tipo() {
    return tipo;
  }

  /** Most bytes of an image of this kind. */
  int maximo() {
    return maximo;
  }

  static Optional<TipoDeImagen> de(byte[] bytes) {
    if (empieza(bytes, FIRMA_PNG)) {
      return Optional.of(PNG);
    }
    if (empieza(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
      return Optional.of(JPEG);
    }
    return empiezaComoXml(bytes) ? Optional.of(SVG) : Optional.empty();
  }

  private static boolean empieza(byte[] bytes, byte[] con) {
    for (var i = 0; i < con.length; i++) {
      if (i >= bytes.length || bytes[i] != con[i]) {
        return false;
      }
    }
    return true;
  }

  /** The parser tells whether it is SVG; a mark of order and blanks may stand before. */
  private static boolean empiezaComoXml(byte[] bytes) {
    for (var i = 0; i < Math.min(bytes.length, COMIENZO); i++) {
      var b = bytes[i] & 0xff;
      if (b == '<') {
        return true;
      }
      if (b > ' ' && b < 0xEF && b != 0xBB && b != 0xBF) {
        return false;
      }
    }
    return false;
  }
}
