package pe.gob.indecopi.signos.figura;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A figure without its colours: where it is inked and where its lines run, each from 0 to 1, with
 * its middle and its reach. Colours do not matter, nor which of figure and ground is the dark one:
 * ink is what differs from the ground.
 *
 * @param tinta ink by rows
 * @param lineas edges by rows, of the inside too
 * @param cx middle of the ink
 * @param cy middle of the ink
 * @param alcance root of its mean square distance from the middle: it turns with the figure
 */
record Silueta(
    int ancho, int alto, float[] tinta, float[] lineas, double cx, double cy, double alcance) {
  /**
   * Longer side of the figure as it is measured, in points, so that lines are alike at any size.
   */
  private static final int LADO = 128;

  /** Null where there is no figure. */
  static @Nullable Silueta de(Lienzo lienzo) {
    var recorte = Recorte.de(lienzo);
    if (recorte == null) {
      return null;
    }
    var figura = lienzo.parte(recorte, LADO);
    var tinta = parejo(distancias(figura, recorte.fondo()), 0.12f, 0.3f);
    var lineas = parejo(bordes(figura, recorte.fondo()), 0.15f, 0.4f);
    return centrada(figura.ancho(), figura.alto(), tinta, lineas);
  }

  private static @Nullable Silueta centrada(int ancho, int alto, float[] tinta, float[] lineas) {
    double masa = 0;
    double x = 0;
    double y = 0;
    double cuadrados = 0;
    for (var i = 0; i < tinta.length; i++) {
      double px = i % ancho + 0.5;
      double py = i / ancho + 0.5;
      masa += tinta[i];
      x += tinta[i] * px;
      y += tinta[i] * py;
      cuadrados += tinta[i] * (px * px + py * py);
    }
    if (masa < 4) {
      return null;
    }
    var cx = x / masa;
    var cy = y / masa;
    var alcance = Math.sqrt(Math.max(0.25, cuadrados / masa - cx * cx - cy * cy));
    return new Silueta(ancho, alto, tinta, lineas, cx, cy, alcance);
  }

  private static float[] distancias(Lienzo l, int fondo) {
    var d = new float[l.rgb().length];
    for (var i = 0; i < d.length; i++) {
      d[i] = Lienzo.lejos(l.rgb()[i], fondo);
    }
    return d;
  }

  /** How much the colour changes at each point; beyond the figure there is ground. */
  private static float[] bordes(Lienzo l, int fondo) {
    var b = new float[l.rgb().length];
    for (var i = 0; i < b.length; i++) {
      var x = i % l.ancho();
      var y = i / l.ancho();
      var cruzado = Lienzo.lejos(en(l, fondo, x - 1, y), en(l, fondo, x + 1, y));
      b[i] = Math.max(cruzado, Lienzo.lejos(en(l, fondo, x, y - 1), en(l, fondo, x, y + 1)));
    }
    return b;
  }

  private static int en(Lienzo l, int fondo, int x, int y) {
    return x >= 0 && x < l.ancho() && y >= 0 && y < l.alto() ? l.en(x, y) : fondo;
  }

  /** Stretched so that the strong is 1 and the faint 0, whatever the contrast. */
  private static float[] parejo(float[] valores, float desde, float hasta) {
    var orden = valores.clone();
    Arrays.sort(orden);
    var positivos = Arrays.binarySearch(orden, 8f);
    var primero = positivos < 0 ? -positivos - 1 : positivos;
    var fuerte = orden[Math.min(orden.length - 1, primero + (orden.length - primero) * 9 / 10)];
    var a = Math.max(8, fuerte * desde);
    var b = Math.max(16, fuerte * hasta);
    for (var i = 0; i < valores.length; i++) {
      valores[i] = Math.clamp((valores[i] - a) / (b - a), 0f, 1f);
    }
    return valores;
  }

  /** What a map says there; nothing beyond the figure. */
  float en(float[] mapa, double x, double y) {
    var columna = (int) Math.floor(x);
    var fila = (int) Math.floor(y);
    return columna < 0 || fila < 0 || columna >= ancho || fila >= alto
        ? 0
        : mapa[fila * ancho + columna];
  }
}
