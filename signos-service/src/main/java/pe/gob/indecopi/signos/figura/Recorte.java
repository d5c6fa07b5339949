package pe.gob.indecopi.signos.figura;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the figure is and what it stands on, without the margins and frames around it.
 *
 * @param fondo colour of the ground
 * @param x0 first column of the figure
 * @param y0 first row
 * @param x1 column after the last
 * @param y1 row after the last
 */
record Recorte(int fondo, int x0, int y0, int x1, int y1) {
  /** Colours no farther than this are one: what JPEG blurs stays ground. */
  private static final int IGUAL = 40;

  /** A margin, a frame, a margin and so on; more is the figure. */
  private static final int CAPAS = 6;

  /** Where a frame is surely frame: past the blurred line between it and the margin. */
  private static final int ADENTRO = 2;

  /** Part of a border that is of its colour. */
  private static final double PAREJO = 0.97;

  /** What peeling leaves, of what there was, where the peel was not the figure itself. */
  private static final double MENOR = 0.02;

  /** Null where the image shows nothing. */
  static @Nullable Recorte de(Lienzo lienzo) {
    var todo = new Recorte(0, 0, 0, lienzo.ancho(), lienzo.alto());
    var margen = color(todo.orilla(lienzo, 0));
    var recorte = todo.sin(lienzo, margen, p -> Lienzo.lejos(p, margen) <= IGUAL);
    for (var capa = 1; recorte != null && capa < CAPAS; capa++) {
      var dentro = recorte.sinMarco(lienzo);
      if (dentro == null || dentro.area() < MENOR * recorte.area()) {
        break;
      }
      recorte = dentro;
    }
    return recorte;
  }

  /** Within what goes round it in one other colour; null where nothing does. */
  private @Nullable Recorte sinMarco(Lienzo l) {
    if (x1 - x0 <= 2 * ADENTRO || y1 - y0 <= 2 * ADENTRO) {
      return null;
    }
    var marco = color(orilla(l, ADENTRO));
    IntPredicate suyo = p -> entre(p, marco) <= IGUAL && Lienzo.lejos(p, fondo) > IGUAL;
    var orilla = orilla(l, ADENTRO);
    var parejo = Arrays.stream(orilla).filter(suyo).count() >= PAREJO * orilla.length;
    return parejo && Lienzo.lejos(marco, fondo) > IGUAL ? sin(l, marco, suyo) : null;
  }

  /** How far a colour is from those that the ground and another make where they blur. */
  private int entre(int punto, int otro) {
    double arriba = 0;
    double abajo = 0;
    for (var corrido = 16; corrido >= 0; corrido -= 8) {
      var d = (otro >> corrido & 0xff) - (fondo >> corrido & 0xff);
      arriba += d * (double) ((punto >> corrido & 0xff) - (fondo >> corrido & 0xff));
      abajo += d * (double) d;
    }
    var parte = abajo == 0 ? 0 : Math.clamp(arriba / abajo, 0, 1);
    var mezcla = 0;
    for (var corrido = 16; corrido >= 0; corrido -= 8) {
      var f = fondo >> corrido & 0xff;
      mezcla |= (int) Math.round(f + parte * ((otro >> corrido & 0xff) - f)) << corrido;
    }
    return Lienzo.lejos(punto, mezcla);
  }

  /** Without the lines at its sides that are wholly of a border; null if that is all. */
  private @Nullable Recorte sin(Lienzo l, int color, IntPredicate deBorde) {
    int a = x0;
    int b = y0;
    int c = x1;
    int d = y1;
    while (b < d && llano(l, deBorde, a, c, b, b + 1)) {
      b++;
    }
    while (d > b && llano(l, deBorde, a, c, d - 1, d)) {
      d--;
    }
    while (a < c && llano(l, deBorde, a, a + 1, b, d)) {
      a++;
    }
    while (c > a && llano(l, deBorde, c - 1, c, b, d)) {
      c--;
    }
    return a < c && b < d ? new Recorte(color, a, b, c, d) : null;
  }

  private static boolean llano(Lienzo l, IntPredicate deBorde, int a, int c, int b, int d) {
    for (var y = b; y < d; y++) {
      for (var x = a; x < c; x++) {
        if (!deBorde.test(l.en(x, y))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The points of its four sides, so far within. */
  private int[] orilla(Lienzo l, int adentro) {
    var ancho = x1 - x0 - 2 * adentro;
    var alto = y1 - y0 - 2 * adentro;
    var puntos = new int[2 * ancho + 2 * alto];
    for (var i = 0; i < ancho; i++) {
      puntos[2 * i] = l.en(x0 + adentro + i, y0 + adentro);
      puntos[2 * i + 1] = l.en(x0 + adentro + i, y1 - 1 - adentro);
    }
    for (var i = 0; i < alto; i++) {
      puntos[2 * (ancho + i)] = l.en(x0 + adentro, y0 + adentro + i);
      puntos[2 * (ancho + i) + 1] = l.en(x1 - 1 - adentro, y0 + adentro + i);
    }
    return puntos;
  }

  /** The middle of each channel. */
  private static int color(int[] puntos) {
    var color = 0;
    for (var corrido = 16; corrido >= 0; corrido -= 8) {
      var c = corrido;
      var canal = Arrays.stream(puntos).map(p -> p >> c & 0xff).sorted().toArray();
      color |= canal[canal.length / 2] << corrido;
    }
    return color;
  }

  private double area() {
    return (double) (x1 - x0) * (y1 - y0);
  }
}
