package pe.gob.indecopi.signos.semejanza;

/**
 * Which sounds a stretch has at all, close ones as one: enough to tell, before going through them,
 * that two stretches cannot be alike.
 */
final class Oidas {
  /** Sounds that come and go cheaply, or are close to sounds of several kinds, tell nothing. */
  private static final int NADA = 0;

  private static final int[] CLASES = clases();

  private Oidas() {}

  /** A bit for each kind of sound between those places. */
  static int de(byte[] sonidos, int desde, int hasta) {
    var oidas = NADA;
    for (var i = desde; i < hasta; i++) {
      oidas |= CLASES[sonidos[i] & 0x7f];
    }
    return oidas;
  }

  /**
   * Whether two stretches of those lengths can be {@link Comparador#OTRA_PALABRA} alike or more:
   * each kind that only one has costs at least a {@link Costos#CERCANO}, and so does each sound
   * that is left over but one, for a plural.
   */
  static boolean puedenParecerse(int unas, int largo, int otras, int otroLargo) {
    var mayor = Math.max(largo, otroLargo);
    var sobran = Math.abs(largo - otroLargo) - 2;
    var ajenas = Math.max(Integer.bitCount(unas & ~otras), Integer.bitCount(otras & ~unas));
    return Math.max(sobran, ajenas) * Costos.CERCANO * 10
        <= (1000 - Comparador.OTRA_PALABRA) * mayor;
  }

  private static int[] clases() {
    var clases = new int[128];
    var bit = 0;
    for (var clase : new String[] {"a", "ei", "ou", "bp", "f", "td", "kgj", "mnN", "lrR"}) {
      for (var c : clase.toCharArray()) {
        clases[c] = 1 << bit;
      }
      bit++;
    }
    for (var c = '0'; c <= '9'; c++) {
      clases[c] = 1 << bit++;
    }
    return clases;
  }
}
