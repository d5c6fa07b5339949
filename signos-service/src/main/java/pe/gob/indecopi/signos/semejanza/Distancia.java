package pe.gob.indecopi.signos.semejanza;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way from one stretch of sounds or letters to another: changes, additions and
 * neighbours that change places, each at its cost. Not for two threads at once: it keeps its table.
 */
final class Distancia {
  /** What differs at the very beginning is heard and seen more. */
  private static final int COMIENZO = 5;

  private static final int MAYOR = Signo.MAYOR + 1;

  private int[] tabla = new int[24 * 24];
  private Costos costos = Costos.SONIDOS;
  private byte[] a = {};
  private int ad;
  private byte[] b = {};
  private int bd;
  private int ancho;

  /**
   * How alike they are, of 1000; 0 where that is less than {@code piso}: the way is left as soon as
   * it is sure.
   *
   * @param ad where the first begins in {@code a}
   * @param ah where it ends
   */
  int semejanza(Costos costos, byte[] a, int ad, int ah, byte[] b, int bd, int bh, int piso) {
    var mayor = Math.max(ah - ad, bh - bd);
    if (mayor == 0) {
      return 0;
    }
    if (Arrays.equals(a, ad, ah, b, bd, bh)) {
      return 1000;
    }
    var tope = mayor * (1000 - piso) / 10;
    var costo = costo(costos, a, ad, ah, b, bd, bh, tope);
    return costo > tope ? 0 : 1000 - costo * 10 / mayor;
  }

  /** What it costs; where that is more than {@code tope}, any figure above it. */
  private int costo(Costos costos, byte[] a, int ad, int ah, byte[] b, int bd, int bh, int tope) {
    this.costos = costos;
    this.a = a;
    this.ad = ad;
    this.b = b;
    this.bd = bd;
    var la = ah - ad;
    var lb = bh - bd;
    ancho = lb + 1;
    if (tabla.length < (la + 1) * ancho) {
      tabla = new int[Math.min(MAYOR * MAYOR, (la + 1) * ancho * 2)];
    }
    tabla[0] = 0;
    for (var j = 1; j <= lb; j++) {
      tabla[j] = tabla[j - 1] + costos.sobra(b, bd, bd + j - 1, bh) * peso(j) / 4;
    }
    var anterior = 0;
    for (var i = 1; i <= la; i++) {
      var menor = fila(i, lb, costos.sobra(a, ad, ad + i - 1, ah) * peso(i) / 4);
      // Two rows, for what is done to two at once reaches over one.
      if (Math.min(menor, anterior) > tope) {
        return menor;
      }
      anterior = menor;
    }
    return tabla[la * ancho + lb];
  }

  /** Fills a row; answers the least of it. */
  private int fila(int i, int lb, int sobra) {
    var t = tabla;
    var esta = i * ancho;
    var anterior = esta - ancho;
    t[esta] = t[anterior] + sobra;
    var ca = a[ad + i - 1];
    var menor = t[esta];
    for (var j = 1; j <= lb; j++) {
      var cb = b[bd + j - 1];
      var mejor = t[anterior + j - 1];
      if (ca != cb) {
        mejor += costos.cambio(ca, cb) * peso(Math.max(i, j)) / 4;
        mejor = Math.min(mejor, deADos(i, j, ca, cb));
      }
      mejor = Math.min(mejor, t[anterior + j] + sobra);
      // What leaving out each of the second costs stands in the first row.
      mejor = Math.min(mejor, t[esta + j - 1] + t[j] - t[j - 1]);
      t[esta + j] = mejor;
      menor = Math.min(menor, mejor);
    }
    return menor;
  }

  /** Two of one at once: neighbours that change places, or two letters that look like one. */
  private int deADos(int i, int j, byte ca, byte cb) {
    var mejor = Integer.MAX_VALUE;
    if (i > 1 && costos.parecen(a[ad + i - 2], ca, cb)) {
      mejor = tabla[(i - 2) * ancho + j - 1] + Costos.DIGRAFO;
    }
    if (j > 1 && costos.parecen(b[bd + j - 2], cb, ca)) {
      mejor = Math.min(mejor, tabla[(i - 1) * ancho + j - 2] + Costos.DIGRAFO);
    }
    if (i > 1 && j > 1 && ca == b[bd + j - 2] && a[ad + i - 2] == cb) {
      mejor = Math.min(mejor, tabla[(i - 2) * ancho + j - 2] + Costos.TRANSPOSICION);
    }
    return mejor;
  }

  /** Quarters that a difference at that place counts. */
  private static int peso(int lugar) {
    return lugar == 1 ? COMIENZO : 4;
  }

  /**
   * A step of the way: so many of each side. Two and two are neighbours that change places.
   *
   * @param a place in the first stretch, from 0
   */
  record Paso(int a, int deA, int b, int deB) {}

  /** The way itself, from the beginning. */
  List<Paso> camino(Costos costos, byte[] a, byte[] b) {
    costo(costos, a, 0, a.length, b, 0, b.length, Integer.MAX_VALUE);
    var pasos = new ArrayList<Paso>();
    var i = a.length;
    var j = b.length;
    while (i > 0 || j > 0) {
      var paso = ultimo(i, j);
      pasos.add(paso);
      i = paso.a();
      j = paso.b();
    }
    return pasos.reversed();
  }

  private Paso ultimo(int i, int j) {
    var costo = tabla[i * ancho + j];
    if (i > 0 && j > 0) {
      var cambio = costos.cambio(a[i - 1], b[j - 1]) * peso(Math.max(i, j)) / 4;
      if (costo == tabla[(i - 1) * ancho + j - 1] + cambio) {
        return new Paso(i - 1, 1, j - 1, 1);
      }
    }
    if (i > 0
        && costo
            == tabla[(i - 1) * ancho + j] + costos.sobra(a, 0, i - 1, a.length) * peso(i) / 4) {
      return new Paso(i - 1, 1, j, 0);
    }
    if (j > 0
        && costo == tabla[i * ancho + j - 1] + costos.sobra(b, 0, j - 1, b.length) * peso(j) / 4) {
      return new Paso(i, 0, j - 1, 1);
    }
    if (i > 1 && j > 0 && costo == tabla[(i - 2) * ancho + j - 1] + Costos.DIGRAFO) {
      return new Paso(i - 2, 2, j - 1, 1);
    }
    if (j > 1 && i > 0 && costo == tabla[(i - 1) * ancho + j - 2] + Costos.DIGRAFO) {
      return new Paso(i - 1, 1, j - 2, 2);
    }
    return new Paso(i - 2, 2, j - 2, 2);
  }
}
