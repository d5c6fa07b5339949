package pe.gob.indecopi.signos.semejanza;

/**
 * What a sign is found by before it is compared, as numbers of 32 bits: its sounds made coarse,
 * whole and word by word, each also with one sound left out; its threes of sounds; its consonants;
 * its outline. Two signs worth comparing share some of them, and the rarer the shared one, the more
 * it says.
 */
public final class Claves {
  /** Up to this length a key is also kept with each of its sounds left out. */
  private static final int CORTA = 10;

  private static final int MAS_LARGA = 48;
  private static final int OIDO = 1;
  private static final int CONSONANTES = 2;
  private static final int VISTA = 3;
  private static final byte[] TOSCOS = toscos();
  private static final byte[] FORMAS = formas();

  private final byte[] clave = new byte[MAS_LARGA + 2];
  private int largo;

  /** Takes the keys of a sign, by their kind. */
  public interface Lector {
    /**
     * Sounds or letters of the whole or of a word, all or all but one: names little else.
     *
     * @param parte 0 for the whole, else the word: what is shared of one counts once
     */
    void entera(int parte, int clave);

    /** Three sounds on end. */
    void trio(int clave);

    /** The consonants. */
    void silueta(int clave);
  }

  private Claves() {}

  /** Gives every key of that sign, some twice. */
  public static void leer(Signo signo, Lector lector) {
    var claves = new Claves();
    claves.tomar(signo, 0, signo.sonidos.length);
    claves.enteras(OIDO, 0, lector);
    claves.trios(lector);
    claves.consonantes(lector);
    claves.contorno(signo.letras, 0, signo.letras.length, 0, lector);
    for (var i = 0; signo.cuantas() > 1 && i < signo.cuantas(); i++) {
      if (signo.peso(i) == PalabrasDebiles.PLENO) {
        claves.tomar(signo, signo.sonidosDesde(i), signo.sonidosHasta(i));
        claves.enteras(OIDO, i + 1, lector);
        claves.contorno(signo.letras, signo.letrasDesde(i), signo.letrasHasta(i), i + 1, lector);
      }
    }
  }

  /** The sounds made coarse: close ones alike, doubles once, no plural. */
  private void tomar(Signo signo, int desde, int hasta) {
    largo = 0;
    for (var i = desde; i < hasta && largo < MAS_LARGA; i++) {
      var tosco = TOSCOS[signo.sonidos[i] & 0x7f];
      if (largo == 0 || clave[largo - 1] != tosco) {
        clave[largo++] = tosco;
      }
    }
    if (largo > 3 && clave[largo - 1] == 's') {
      largo--;
      if (largo > 3 && clave[largo - 1] == 'e' && !Fonetica.esVocal((char) clave[largo - 2])) {
        largo--;
      }
    }
  }

  private void enteras(int clase, int parte, Lector lector) {
    if (largo == 0) {
      return;
    }
    lector.entera(parte, mezclar(clase, largo, -1));
    if (largo > 2 && largo <= CORTA) {
      for (var sin = 0; sin < largo; sin++) {
        if (sin == 0 || clave[sin] != clave[sin - 1]) {
          lector.entera(parte, mezclar(clase, largo, sin));
        }
      }
    }
  }

  private void trios(Lector lector) {
    for (var i = -1; i + 3 <= largo + 1 && largo > 1; i++) {
      lector.trio(sonido(i) << 16 | sonido(i + 1) << 8 | sonido(i + 2));
    }
  }

  private int sonido(int i) {
    return i < 0 ? '^' : i < largo ? clave[i] : '$';
  }

  private void consonantes(Lector lector) {
    var quedan = 0;
    var antes = largo;
    for (var i = 0; i < antes; i++) {
      if (i == 0 || !Fonetica.esVocal((char) clave[i])) {
        clave[quedan++] = clave[i];
      }
    }
    if (quedan > 2) {
      lector.silueta(mezclar(CONSONANTES, quedan, -1));
    }
  }

  /** The letters by their outline: rn as m, 0 as o. */
  private void contorno(byte[] letras, int desde, int hasta, int parte, Lector lector) {
    largo = 0;
    for (var i = desde; i < hasta && largo < MAS_LARGA; i++) {
      var dos = i + 1 < hasta ? comoUna(letras[i], letras[i + 1]) : 0;
      clave[largo++] = dos == 0 ? FORMAS[letras[i] & 0xff] : dos;
      i += dos == 0 ? 0 : 1;
    }
    enteras(VISTA, parte, lector);
  }

  private static byte comoUna(byte a, byte b) {
    if (a == 'r' && b == 'n') {
      return 'm';
    }
    if (a == 'v' && b == 'v') {
      return 'w';
    }
    return a == 'c' && b == 'l' ? (byte) 'd' : 0;
  }

  /** FNV-1a of the key so far, without the one at {@code sin}. */
  private int mezclar(int clase, int hasta, int sin) {
    var h = (0x811c9dc5 ^ clase) * 0x01000193;
    for (var i = 0; i < hasta; i++) {
      if (i != sin) {
        h = (h ^ clave[i]) * 0x01000193;
      }
    }
    return h;
  }

  private static byte[] formas() {
    var formas = new byte[256];
    for (var i = 0; i < formas.length; i++) {
      formas[i] = (byte) i;
    }
    var de = "01354789ij2ñuü6";
    var a = "olesatbgllznvvg";
    for (var i = 0; i < a.length(); i++) {
      formas[de.charAt(i)] = (byte) a.charAt(i);
    }
    return formas;
  }

  private static byte[] toscos() {
    var toscos = new byte[128];
    for (var i = 0; i < toscos.length; i++) {
      toscos[i] = (byte) i;
    }
    toscos['R'] = 'r';
    toscos['S'] = 'C';
    toscos['N'] = 'n';
    toscos['m'] = 'n';
    toscos['w'] = 'u';
    return toscos;
  }
}
