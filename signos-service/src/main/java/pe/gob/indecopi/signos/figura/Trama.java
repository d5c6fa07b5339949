package pe.gob.indecopi.signos.figura;

/** Measures a figure about its middle, in reaches, so that neither place nor size matters. */
final class Trama {
  /** Half the side of what is looked at, in reaches: a disc ends at 1.41, a square at 1.73. */
  private static final double VENTANA = 1.9;

  private static final int CELDAS = 8;

  /** Points that are looked at in each cell, on each side. */
  private static final int PUNTOS = 4;

  private static final int RONDAS = 8;
  private static final int VUELTA = 96;
  private static final int ONDAS = 6;
  private static final double[] DE_TINTA = {0.15, 0.45, 0.8};
  private static final double[] DE_LINEAS = {0.06, 0.14, 0.25};
  private static final double[] DE_RONDA = {0.1, 0.3, 0.55, 0.8};
  private static final double[] DE_ONDA = {0.08, 0.2};

  private final Silueta silueta;
  private final long[] anillos;

  private Trama(Silueta silueta) {
    this.silueta = silueta;
    this.anillos = anillos();
  }

  static Trama de(Silueta silueta) {
    return new Trama(silueta);
  }

  /** The bits of the figure turned by that angle, or mirrored. */
  long[] bits(double giro, boolean espejo) {
    var bits = anillos.clone();
    lugares(bits, Firma.ANILLOS, silueta.tinta(), DE_TINTA, giro, espejo);
    lugares(bits, Firma.TINTA, silueta.lineas(), DE_LINEAS, giro, espejo);
    return bits;
  }

  private void lugares(
      long[] bits, int palabra, float[] mapa, double[] niveles, double giro, boolean espejo) {
    var coseno = Math.cos(giro);
    var seno = Math.sin(giro);
    var medidas = new double[CELDAS * CELDAS];
    var lado = CELDAS * PUNTOS;
    for (var j = 0; j < lado; j++) {
      for (var i = 0; i < lado; i++) {
        var u = ((i + 0.5) / lado * 2 - 1) * VENTANA * silueta.alcance() * (espejo ? -1 : 1);
        var v = ((j + 0.5) / lado * 2 - 1) * VENTANA * silueta.alcance();
        var x = silueta.cx() + u * coseno - v * seno;
        var y = silueta.cy() + u * seno + v * coseno;
        medidas[j / PUNTOS * CELDAS + i / PUNTOS] += silueta.en(mapa, x, y) / (PUNTOS * PUNTOS);
      }
    }
    for (var nivel = 0; nivel < niveles.length; nivel++) {
      for (var celda = 0; celda < medidas.length; celda++) {
        if (medidas[celda] > niveles[nivel]) {
          bits[palabra + nivel] |= 1L << celda;
        }
      }
    }
  }

  /**
   * How much ink each ring has, and how it comes and goes along it: the same however it is turned.
   */
  private long[] anillos() {
    var bits = new long[Firma.PALABRAS];
    var n = 0;
    for (var ronda = 0; ronda < RONDAS; ronda++) {
      var valores = ronda(ronda);
      n = niveles(bits, n, onda(valores, 0), DE_RONDA);
      for (var k = 1; k <= ONDAS; k++) {
        n = niveles(bits, n, 2 * onda(valores, k), DE_ONDA);
      }
    }
    return bits;
  }

  private double[] ronda(int ronda) {
    var valores = new double[VUELTA];
    for (var t = 0; t < VUELTA; t++) {
      var angulo = 2 * Math.PI * t / VUELTA;
      for (var p = 0; p < PUNTOS; p++) {
        var radio = (ronda + (p + 0.5) / PUNTOS) / RONDAS * VENTANA * silueta.alcance();
        var x = silueta.cx() + radio * Math.cos(angulo);
        var y = silueta.cy() + radio * Math.sin(angulo);
        valores[t] += silueta.en(silueta.tinta(), x, y) / PUNTOS;
      }
    }
    return valores;
  }

  /** Strength of the wave that goes that many times round. */
  private static double onda(double[] valores, int k) {
    double a = 0;
    double b = 0;
    for (var t = 0; t < valores.length; t++) {
      var angulo = 2 * Math.PI * k * t / valores.length;
      a += valores[t] * Math.cos(angulo);
      b += valores[t] * Math.sin(angulo);
    }
    return Math.hypot(a, b) / valores.length;
  }

  private static int niveles(long[] bits, int n, double valor, double[] niveles) {
    var siguiente = n;
    for (var nivel : niveles) {
      if (valor > nivel) {
        bits[siguiente >> 6] |= 1L << (siguiente & 63);
      }
      siguiente++;
    }
    return siguiente;
  }
}
