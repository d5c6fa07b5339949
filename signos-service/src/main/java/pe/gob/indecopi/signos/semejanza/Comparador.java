package pe.gob.indecopi.signos.semejanza;

import java.util.Arrays;

/**
 * Compares one sign with many. The signs are compared as a whole, by three ways, and the one that
 * finds them most alike counts: word by word, without their spaces, and by a part of one that is
 * whole in the other. In each the ear and the eye judge apart, and the one that confuses more
 * leads.
 *
 * <p>Scores are of 1000. Not for two threads at once.
 */
public final class Comparador {
  /** What leads, of 100; the other has the rest. */
  private static final int LIDER = 85;

  /** Words less alike than this are two words. */
  static final int OTRA_PALABRA = 600;

  /** What is less alike than this to the ear is not looked at, and to the eye does not count. */
  private static final int NI_SE_MIRA = 500;

  private static final int NI_SE_VE = 400;

  /** A part less alike than this is not the part. */
  private static final int MISMA_PARTE = 850;

  /** Sounds of the shortest part that can be found inside a word. */
  private static final int PARTE_MINIMA = 5;

  /** How much more the eye may confuse than the ear without the ear being in doubt. */
  private static final int MAS_POR_LA_VISTA = 150;

  private static final int OTRO_ORDEN = 970;
  private static final int OTRO_ACENTO = 40;

  private final Distancia distancia = new Distancia();
  private final Signo uno;
  private final int pesoUno;

  private Signo otro;
  private int minimo;
  private int pesoOtro;
  private int[] parejas = new int[8];
  private int[] oido = new int[8];
  private int[] vista = new int[8];
  private int[] tabla = new int[64];
  private int[] tablaOido = new int[64];
  private int[] tablaVista = new int[64];
  private final int[] oidasUno;
  private int[] oidasOtro = new int[8];
  private int fonetica;
  private int ortografica;
  private Via via = Via.PALABRAS;

  /** By what the signs were found most alike. */
  enum Via {
    PALABRAS,
    SIN_ESPACIOS,
    PARTE,
    PARTE_DENTRO
  }

  /** Makes ready to compare that sign. */
  public Comparador(Signo uno) {
    this.uno = uno;
    this.otro = uno;
    this.pesoUno = peso(uno);
    this.oidasUno = oidas(uno, new int[uno.cuantas()]);
    crecer(uno.cuantas(), 1);
  }

  /** How alike they are, of 1000. */
  public int comparar(Signo otro) {
    return comparar(otro, 0);
  }

  /**
   * How alike they are, of 1000, if that is {@code minimo} or more; else anything less. Who looks
   * for the best of many need not know how bad the others are.
   */
  public int comparar(Signo otro, int minimo) {
    this.otro = otro;
    this.minimo = minimo;
    this.fonetica = 0;
    this.ortografica = 0;
    this.via = Via.PALABRAS;
    if (uno.vacio() || otro.vacio()) {
      return 0;
    }
    this.pesoOtro = peso(otro);
    crecer(uno.cuantas(), otro.cuantas());
    oidas(otro, oidasOtro);
    emparejar();
    return Math.max(Math.max(porPalabras(), sinEspacios()), Math.max(porParte(), parteDentro()));
  }

  private int porPalabras() {
    var total = pesoUno + pesoOtro;
    var f = 0;
    var o = 0;
    for (var i = 0; i < uno.cuantas(); i++) {
      if (parejas[i] >= 0) {
        var pesos = uno.peso(i) + otro.peso(parejas[i]);
        f += pesos * oido[i];
        o += pesos * vista[i];
      }
    }
    var orden = desordenadas() ? OTRO_ORDEN : 1000;
    return anotar(Via.PALABRAS, f / total * orden / 1000, o / total * orden / 1000);
  }

  private int sinEspacios() {
    if (uno.cuantas() == otro.cuantas() && todasEmparejadas()) {
      return 0;
    }
    var largo = uno.sonidos.length;
    var otroLargo = otro.sonidos.length;
    if (!Oidas.puedenParecerse(
        todas(oidasUno, uno.cuantas()), largo, todas(oidasOtro, otro.cuantas()), otroLargo)) {
      return 0;
    }
    var oye =
        distancia.semejanza(
            Costos.SONIDOS,
            uno.sonidos,
            0,
            largo,
            otro.sonidos,
            0,
            otroLargo,
            Math.max(OTRA_PALABRA, minimo - MAS_POR_LA_VISTA));
    return anotar(Via.SIN_ESPACIOS, oye, oye < NI_SE_MIRA ? 0 : verSinEspacios(oye));
  }

  private boolean todasEmparejadas() {
    for (var i = 0; i < uno.cuantas(); i++) {
      if (parejas[i] < 0) {
        return uno.cuantas() == 1;
      }
    }
    return true;
  }

  private int verSinEspacios(int oye) {
    return distancia.semejanza(
        Costos.LETRAS,
        uno.letras,
        0,
        uno.letras.length,
        otro.letras,
        0,
        otro.letras.length,
        pisoDeLaVista(oye));
  }

  /** Where the ear does not confuse enough, the eye must. */
  private int pisoDeLaVista(int oye) {
    return oye >= minimo ? NI_SE_VE : Math.max(NI_SE_VE, minimo);
  }

  private static int todas(int[] oidas, int cuantas) {
    var todas = 0;
    for (var i = 0; i < cuantas; i++) {
      todas |= oidas[i];
    }
    return todas;
  }

  private static int[] oidas(Signo s, int[] oidas) {
    for (var i = 0; i < s.cuantas(); i++) {
      oidas[i] = Oidas.de(s.sonidos, s.sonidosDesde(i), s.sonidosHasta(i));
    }
    return oidas;
  }

  /** The words of one are in the other: they weigh as much of it as they fill. */
  private int porParte() {
    var deUno = 0;
    var deOtro = 0;
    var f = 0;
    var o = 0;
    for (var i = 0; i < uno.cuantas(); i++) {
      if (parejas[i] >= 0 && Math.max(oido[i], vista[i]) >= MISMA_PARTE) {
        deUno += uno.peso(i);
        deOtro += otro.peso(parejas[i]);
        f += uno.peso(i) * oido[i];
        o += uno.peso(i) * vista[i];
      }
    }
    var entero = Math.max(deUno * 1000 / pesoUno, deOtro * 1000 / pesoOtro);
    if (entero < 1000 || deUno < PalabrasDebiles.PLENO || deOtro < PalabrasDebiles.PLENO) {
      return 0;
    }
    var resto = Math.min(deUno * 1000 / pesoUno, deOtro * 1000 / pesoOtro);
    var parte = 660 + 340 * resto / 1000;
    return anotar(Via.PARTE, f / deUno * parte / 1000, o / deUno * parte / 1000);
  }

  /** The whole of one sounds inside the other: COCACOLA in SUPERCOCACOLAS. */
  private int parteDentro() {
    var corto = uno.sonidos.length <= otro.sonidos.length ? uno.sonidos : otro.sonidos;
    var largo = corto == uno.sonidos ? otro.sonidos : uno.sonidos;
    if (corto.length < PARTE_MINIMA || corto.length == largo.length || !dentro(corto, largo)) {
      return 0;
    }
    var parte = 500 + 500 * corto.length / largo.length;
    return anotar(Via.PARTE_DENTRO, parte, parte);
  }

  private static boolean dentro(byte[] corto, byte[] largo) {
    for (var i = 0; i + corto.length <= largo.length; i++) {
      if (Arrays.equals(largo, i, i + corto.length, corto, 0, corto.length)) {
        return true;
      }
    }
    return false;
  }

  private int anotar(Via esta, int f, int o) {
    var total = total(f, o);
    if (total > total(fonetica, ortografica)) {
      fonetica = f;
      ortografica = o;
      via = esta;
    }
    return total;
  }

  private static int total(int f, int o) {
    return (Math.max(f, o) * LIDER + Math.min(f, o) * (100 - LIDER)) / 100;
  }

  /** Gives each word the other's that is most like it, the best pairs first. */
  private void emparejar() {
    var n = uno.cuantas();
    var m = otro.cuantas();
    for (var i = 0; i < n; i++) {
      parejas[i] = -1;
      for (var j = 0; j < m; j++) {
        medir(i, j, i * m + j);
      }
    }
    for (var hechas = 0; hechas < Math.min(n, m); hechas++) {
      var mejor = mejor(n * m);
      if (tabla[mejor] < OTRA_PALABRA) {
        return;
      }
      var i = mejor / m;
      var j = mejor % m;
      parejas[i] = j;
      oido[i] = tablaOido[mejor];
      vista[i] = tablaVista[mejor];
      tachar(i, j, n, m);
    }
  }

  private void medir(int i, int j, int donde) {
    var pueden =
        Oidas.puedenParecerse(
            oidasUno[i],
            uno.sonidosHasta(i) - uno.sonidosDesde(i),
            oidasOtro[j],
            otro.sonidosHasta(j) - otro.sonidosDesde(j));
    var oye = pueden ? oir(i, j) : 0;
    var mudas = !uno.suena(i) && !otro.suena(j);
    var solas = uno.cuantas() == 1 && otro.cuantas() == 1;
    var piso = solas ? pisoDeLaVista(oye) : NI_SE_VE;
    var ve = oye < NI_SE_MIRA && !mudas ? 0 : ver(i, j, piso);
    tablaOido[donde] = oye;
    tablaVista[donde] = ve;
    tabla[donde] = total(oye, ve);
  }

  private int ver(int i, int j, int piso) {
    return distancia.semejanza(
        Costos.LETRAS,
        uno.letras,
        uno.letrasDesde(i),
        uno.letrasHasta(i),
        otro.letras,
        otro.letrasDesde(j),
        otro.letrasHasta(j),
        piso);
  }

  private int oir(int i, int j) {
    var igual =
        distancia.semejanza(
            Costos.SONIDOS,
            uno.sonidos,
            uno.sonidosDesde(i),
            uno.sonidosHasta(i),
            otro.sonidos,
            otro.sonidosDesde(j),
            otro.sonidosHasta(j),
            NI_SE_MIRA);
    return cambiaElAcento(i, j) ? Math.max(0, igual - OTRO_ACENTO) : igual;
  }

  /** Only where both write it: in capitals it is mostly left out. */
  boolean cambiaElAcento(int i, int j) {
    return uno.acento(i) != 0 && otro.acento(j) != 0 && uno.acento(i) != otro.acento(j);
  }

  private int mejor(int hasta) {
    var mejor = 0;
    for (var k = 1; k < hasta; k++) {
      if (tabla[k] > tabla[mejor]) {
        mejor = k;
      }
    }
    return mejor;
  }

  private void tachar(int i, int j, int n, int m) {
    Arrays.fill(tabla, i * m, i * m + m, -1);
    for (var k = 0; k < n; k++) {
      tabla[k * m + j] = -1;
    }
  }

  /** Whether the words that were paired come in another order. */
  boolean desordenadas() {
    var ultima = -1;
    for (var i = 0; i < uno.cuantas(); i++) {
      if (parejas[i] >= 0) {
        if (parejas[i] < ultima) {
          return true;
        }
        ultima = parejas[i];
      }
    }
    return false;
  }

  private static int peso(Signo s) {
    var peso = 0;
    for (var i = 0; i < s.cuantas(); i++) {
      peso += s.peso(i);
    }
    return peso;
  }

  private void crecer(int n, int m) {
    if (parejas.length < n) {
      parejas = new int[n];
      oido = new int[n];
      vista = new int[n];
    }
    if (oidasOtro.length < m) {
      oidasOtro = new int[m];
    }
    if (tabla.length < n * m) {
      tabla = new int[n * m];
      tablaOido = new int[n * m];
      tablaVista = new int[n * m];
    }
  }

  /** By the ear, of 1000, in the last comparison. */
  public int fonetica() {
    return fonetica;
  }

  /** By the eye, of 1000, in the last comparison. */
  public int ortografica() {
    return ortografica;
  }

  /** The sign that is compared with others. */
  Signo uno() {
    return uno;
  }

  Via via() {
    return via;
  }

  /** The word of the other sign that was given to that one, or -1. */
  int pareja(int palabra) {
    return parejas[palabra];
  }
}
