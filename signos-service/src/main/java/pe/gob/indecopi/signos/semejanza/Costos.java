package pe.gob.indecopi.signos.semejanza;

import java.util.Arrays;

/**
 * What it costs, of 100, to take one sound, or one letter, for another, or to leave one out. The
 * figures are our own: close sounds share place or manner of articulation, close letters their
 * outline.
 */
final class Costos {
  static final int ENTERO = 100;
  static final int TRANSPOSICION = 60;
  static final int DIGRAFO = 20;

  /** Up to this cost two sounds are close. */
  static final int CERCANO = 60;

  /** Up to this cost two letters look alike. */
  static final int PARECIDO = 40;

  static final Costos SONIDOS = sonidos();
  static final Costos LETRAS = letras();

  private final byte[] cambios = new byte[256 * 256];
  private final byte[] sobras = new byte[256];
  private final boolean digrafos;

  private Costos(boolean digrafos) {
    this.digrafos = digrafos;
    Arrays.fill(cambios, (byte) ENTERO);
    Arrays.fill(sobras, (byte) ENTERO);
    for (var i = 0; i < 256; i++) {
      cambios[i << 8 | i] = 0;
    }
  }

  private static Costos sonidos() {
    var c = new Costos(false);
    c.entre("aeiou", 80).entre("ei", 40).entre("ou", 40).entre("ae", 65).entre("ao", 65);
    c.entre("bp", 50).entre("td", 50).entre("kg", 50).entre("bf", 60).entre("fp", 60);
    c.entre("mn", 40).entre("nN", 40).entre("lr", 50).entre("rR", 15).entre("lR", 60);
    c.entre("sS", 40).entre("SC", 25).entre("sC", 60).entre("jg", 50).entre("jk", 70);
    c.entre("yi", 20).entre("wu", 15).entre("yC", 60).entre("yS", 50).entre("yj", 60);
    c.entre("yl", 60).entre("dr", 70).entre("wb", 60).entre("wg", 50).entre("jf", 70);
    c.entre("Ny", 60).entre("kj", 70).entre("Nm", 70);
    return c.sobran("aeiou", 70).sobran("s", 80).sobran("rlnmywd", 85);
  }

  private static Costos letras() {
    var c = new Costos(true);
    c.entre("aeiou", 85).entre("0o", 5).entre("1il", 10).entre("il", 35).entre("3e", 10);
    c.entre("4a", 10).entre("5s", 5).entre("7t", 20).entre("8b", 20).entre("6g", 25);
    c.entre("9g", 25).entre("2z", 15).entre("uv", 30).entre("uü", 5).entre("nñ", 25);
    c.entre("mn", 45).entre("vw", 45).entre("oq", 45).entre("cg", 60).entre("ij", 40);
    c.entre("iy", 50).entre("vy", 55).entre("ef", 60).entre("pr", 70).entre("od", 70);
    c.entre("bd", 70).entre("pq", 70).entre("ce", 70).entre("co", 60).entre("kx", 70);
    c.entre("ck", 60).entre("sz", 50).entre("cs", 80).entre("bv", 60).entre("hn", 70);
    return c.sobran("aeiou", 80).sobran("h", 50).sobran("s", 80);
  }

  private Costos entre(String parecidas, int costo) {
    for (var a : parecidas.toCharArray()) {
      for (var b : parecidas.toCharArray()) {
        if (a != b) {
          cambios[a << 8 | b] = (byte) costo;
        }
      }
    }
    return this;
  }

  private Costos sobran(String cuales, int costo) {
    for (var c : cuales.toCharArray()) {
      sobras[c] = (byte) costo;
    }
    return this;
  }

  /** Of taking one for the other. */
  int cambio(byte a, byte b) {
    return cambios[(a & 0xff) << 8 | b & 0xff];
  }

  /** Of leaving out the one at that place of what lies between those two. */
  int sobra(byte[] s, int desde, int i, int hasta) {
    var c = s[i];
    if (i > desde && s[i - 1] == c || i + 1 < hasta && s[i + 1] == c) {
      return 15;
    }
    if (i > desde && c == 's' && i + 1 == hasta) {
      return 30;
    }
    if (c == 'e' && i + 2 == hasta && i > desde + 1 && s[i + 1] == 's' && esConsonante(s[i - 1])) {
      return 15; // flor, flores
    }
    return sobras[c & 0xff];
  }

  private static boolean esConsonante(byte c) {
    return !Fonetica.esVocal((char) c);
  }

  /** Whether these two letters, side by side, look like that one: rn and m, vv and w, cl and d. */
  boolean parecen(byte a, byte b, byte una) {
    return digrafos
        && switch (una) {
          case 'm' -> a == 'r' && b == 'n' || a == 'n' && b == 'n';
          case 'w' -> a == 'v' && b == 'v';
          case 'd' -> a == 'c' && b == 'l';
          default -> false;
        };
  }
}
