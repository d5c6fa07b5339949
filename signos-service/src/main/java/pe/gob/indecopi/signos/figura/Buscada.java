package pe.gob.indecopi.signos.figura;

import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.figura.Parecido.Postura;

/**
 * A figure that is looked for among many: as it is, turned a little to either side, and in the
 * mirror. Two signatures are as alike as the levels that both reach are of those that either does.
 */
final class Buscada {
  private static final double PESO_DE_ANILLOS = 0.2;
  private static final double PESO_DE_TINTA = 0.4;
  private static final double PESO_DE_LINEAS = 0.4;

  /** Whose rings are less alike than this is not looked at further. */
  static final double PUERTA = 0.65;

  private final Firma[] posturas;

  private Buscada(Firma[] posturas) {
    this.posturas = posturas;
  }

  /** Null where the image shows nothing. */
  static @Nullable Buscada de(Lienzo lienzo) {
    var posturas = Firma.buscadas(lienzo);
    return posturas.length == 0 ? null : new Buscada(posturas);
  }

  /** A signature as it was kept, without the image that could be turned. */
  static Buscada de(Firma firma) {
    return new Buscada(new Firma[] {firma});
  }

  /** Signatures as they are kept, one after another, of which the one that begins there. */
  @Nullable Parecido con(long[] firmas, int desde, double minimo) {
    var anillos = comun(posturas[0], firmas, desde, 0, Firma.ANILLOS);
    return anillos < PUERTA ? null : mejor(firmas, desde, anillos, minimo);
  }

  /** However far it is. */
  Parecido con(Firma firma) {
    var palabras = new long[Firma.PALABRAS];
    for (var i = 0; i < palabras.length; i++) {
      palabras[i] = firma.palabra(i);
    }
    var anillos = comun(posturas[0], palabras, 0, 0, Firma.ANILLOS);
    var mejor = mejor(palabras, 0, anillos, -1);
    return mejor == null ? new Parecido(0, anillos, 0, 0, Postura.DERECHA) : mejor;
  }

  private @Nullable Parecido mejor(long[] firmas, int desde, double anillos, double minimo) {
    Parecido mejor = null;
    var puntaje = minimo;
    for (var i = 0; i < posturas.length; i++) {
      var tinta = comun(posturas[i], firmas, desde, Firma.ANILLOS, Firma.TINTA);
      var lineas = comun(posturas[i], firmas, desde, Firma.TINTA, Firma.PALABRAS);
      var suyo = PESO_DE_ANILLOS * anillos + PESO_DE_TINTA * tinta + PESO_DE_LINEAS * lineas;
      if (suyo > puntaje || mejor == null && suyo >= minimo) {
        puntaje = suyo;
        mejor = new Parecido(suyo, anillos, tinta, lineas, postura(i));
      }
    }
    return mejor;
  }

  private Postura postura(int i) {
    if (i == 0) {
      return Postura.DERECHA;
    }
    return i == posturas.length - 1 ? Postura.EN_ESPEJO : Postura.GIRADA;
  }

  private static double comun(Firma una, long[] firmas, int desde, int a, int b) {
    var ambas = 0;
    var alguna = 0;
    for (var i = a; i < b; i++) {
      var otra = firmas[desde + i];
      ambas += Long.bitCount(una.palabra(i) & otra);
      alguna += Long.bitCount(una.palabra(i) | otra);
    }
    return alguna == 0 ? 1 : (double) ambas / alguna;
  }
}
