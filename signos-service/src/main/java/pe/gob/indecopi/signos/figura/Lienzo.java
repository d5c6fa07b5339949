package pe.gob.indecopi.signos.figura;

import java.awt.image.BufferedImage;

/**
 * An image as it is compared: opaque on white, its longer side {@value #LADO} points at most.
 *
 * @param rgb its points by rows, 8 bits for each of red, green and blue
 */
record Lienzo(int ancho, int alto, int[] rgb) {
  /** Longer side of what is compared, in points. */
  static final int LADO = 512;

  /** Each point the mean of those it stands for, so that thin lines do not get lost. */
  static Lienzo de(BufferedImage imagen) {
    var mayor = Math.max(imagen.getWidth(), imagen.getHeight());
    var escala = Math.min(1.0, (double) LADO / mayor);
    var ancho = Math.max(1, (int) Math.round(imagen.getWidth() * escala));
    var alto = Math.max(1, (int) Math.round(imagen.getHeight() * escala));
    var rgb = new int[ancho * alto];
    for (var y = 0; y < alto; y++) {
      var desde = (int) ((long) y * imagen.getHeight() / alto);
      var hasta = Math.max(desde + 1, (int) ((long) (y + 1) * imagen.getHeight() / alto));
      franja(imagen, desde, hasta, ancho, rgb, y * ancho);
    }
    return new Lienzo(ancho, alto, rgb);
  }

  private static void franja(
      BufferedImage imagen, int desde, int hasta, int ancho, int[] rgb, int donde) {
    var suma = new long[ancho * 3];
    var cuantos = new int[ancho];
    var fila = new int[imagen.getWidth()];
    for (var y = desde; y < hasta; y++) {
      imagen.getRGB(0, y, fila.length, 1, fila, 0, fila.length);
      for (var x = 0; x < ancho; x++) {
        var a = (int) ((long) x * fila.length / ancho);
        var b = Math.max(a + 1, (int) ((long) (x + 1) * fila.length / ancho));
        for (var i = a; i < b; i++) {
          sumar(fila[i], suma, x * 3);
        }
        cuantos[x] += b - a;
      }
    }
    for (var x = 0; x < ancho; x++) {
      var r = suma[x * 3] / cuantos[x];
      var g = suma[x * 3 + 1] / cuantos[x];
      var b = suma[x * 3 + 2] / cuantos[x];
      rgb[donde + x] = (int) (r << 16 | g << 8 | b);
    }
  }

  private static void sumar(int argb, long[] suma, int donde) {
    var alfa = argb >>> 24;
    for (var canal = 0; canal < 3; canal++) {
      var valor = argb >> (16 - 8 * canal) & 0xff;
      suma[donde + canal] += (valor * alfa + 255 * (255 - alfa)) / 255;
    }
  }

  /** How far two colours are: the greatest difference of a channel, 0 to 255. */
  static int lejos(int a, int b) {
    var r = Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff));
    var g = Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff));
    return Math.max(Math.max(r, g), Math.abs((a & 0xff) - (b & 0xff)));
  }

  int en(int x, int y) {
    return rgb[y * ancho + x];
  }

  /** What is within, drawn anew with its longer side of so many points, larger or smaller. */
  Lienzo parte(Recorte r, int lado) {
    var escala = (double) lado / Math.max(r.x1() - r.x0(), r.y1() - r.y0());
    var w = Math.max(1, (int) Math.round((r.x1() - r.x0()) * escala));
    var h = Math.max(1, (int) Math.round((r.y1() - r.y0()) * escala));
    var puntos = new int[w * h];
    var finos = (int) Math.ceil(1 / escala);
    for (var i = 0; i < puntos.length; i++) {
      puntos[i] = media(r, i % w / escala, i / w / escala, 1 / escala, finos);
    }
    return new Lienzo(w, h, puntos);
  }

  private int media(Recorte r, double x, double y, double paso, int finos) {
    var suma = new double[3];
    for (var i = 0; i < finos * finos; i++) {
      var px = x + (i % finos + 0.5) / finos * paso - 0.5;
      var py = y + (i / finos + 0.5) / finos * paso - 0.5;
      entre(r, px, py, suma);
    }
    var n = finos * finos;
    return (int) (suma[0] / n) << 16 | (int) (suma[1] / n) << 8 | (int) (suma[2] / n);
  }

  /** Adds the colour there, between the four points around. */
  private void entre(Recorte r, double px, double py, double[] suma) {
    var x = (int) Math.floor(px);
    var y = (int) Math.floor(py);
    for (var k = 0; k < 4; k++) {
      var peso = (k % 2 == 0 ? 1 - (px - x) : px - x) * (k < 2 ? 1 - (py - y) : py - y);
      var columna = Math.clamp(r.x0() + x + k % 2, r.x0(), r.x1() - 1);
      var color = en(columna, Math.clamp(r.y0() + y + k / 2, r.y0(), r.y1() - 1));
      suma[0] += peso * (color >> 16 & 0xff);
      suma[1] += peso * (color >> 8 & 0xff);
      suma[2] += peso * (color & 0xff);
    }
  }
}
