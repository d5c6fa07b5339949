package pe.gob.indecopi.signos.semejanza;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A sign as it is written, reduced to what the eye compares: words of lower-case letters and
 * digits, without accents, marks, ornaments, or characters that cannot be seen.
 */
final class Grafia {
  /** Longest sign that is compared; the register takes none that is longer. */
  static final int MAYOR = 300;

  /** Words that are compared; what follows is joined to the last. */
  static final int PALABRAS = 24;

  private static final char[] LLANAS = llanas();

  /** Letters of other alphabets that look like ours, in upper case, as signs are written. */
  private static final String AJENAS = "АВЕКМНОРСТХУІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String NUESTRAS = "abekmhopctxyisjabezhikmnoptyx";

  private final List<Palabra> palabras = new ArrayList<>();
  private final StringBuilder actual = new StringBuilder();
  private int tilde = -1;

  private Grafia() {}

  /**
   * A word as it is written.
   *
   * @param letras lower case, unaccented; ñ and ü stay
   * @param tilde place of the vowel whose accent is written, or -1
   */
  record Palabra(String letras, int tilde) {}

  /** The words of a text, of which only the first {@value #MAYOR} characters are read. */
  static List<Palabra> palabras(String texto) {
    var leido = texto.length() > MAYOR ? texto.substring(0, MAYOR) : texto;
    if (!Normalizer.isNormalized(leido, Normalizer.Form.NFKC)) {
      leido = Normalizer.normalize(leido, Normalizer.Form.NFKC);
    }
    var grafia = new Grafia();
    grafia.leer(leido);
    return grafia.palabras;
  }

  private void leer(String texto) {
    for (var i = 0; i < texto.length(); i++) {
      var c = texto.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letra(c);
      } else if (!seOmite(c, texto, i)) {
        simbolo(c, i + 1 < texto.length() && Character.isLetterOrDigit(texto.charAt(i + 1)));
      }
    }
    cerrar();
  }

  /** What leaves no trace: apostrophes, the dots of initials, and what cannot be seen. */
  private boolean seOmite(char c, String texto, int i) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.CONTROL -> !Character.isWhitespace(c);
      default -> "'’`´ʼ".indexOf(c) >= 0 || c == '.' && deSiglas(texto, i);
    };
  }

  /** A dot after a single letter: S.A.C., K.U.S.K.A. */
  private static boolean deSiglas(String texto, int i) {
    return i > 0
        && Character.isLetter(texto.charAt(i - 1))
        && (i == 1 || !Character.isLetterOrDigit(texto.charAt(i - 2)));
  }

  /** Signs that are read: ¢0MPR@ has an a, and D&G an y. */
  private void simbolo(char c, boolean sigueLetra) {
    var dentro = sigueLetra || !actual.isEmpty();
    if (c == '@' && dentro) {
      actual.append('a');
    } else if (c == '$' && dentro) {
      actual.append('s');
    } else {
      cerrar();
      if (c == '&') {
        palabras.add(new Palabra("y", -1));
      } else if (c == '+') {
        palabras.add(new Palabra("mas", -1));
      }
    }
  }

  private void letra(char c) {
    switch (c) {
      case 'á', 'é', 'í', 'ó', 'ú', 'Á', 'É', 'Í', 'Ó', 'Ú' -> {
        tilde = actual.length();
        actual.append(LLANAS[c]);
      }
      case 'ß' -> actual.append("ss");
      case 'æ', 'Æ' -> actual.append("ae");
      case 'œ', 'Œ' -> actual.append("oe");
      default -> actual.append(llana(c));
    }
  }

  /** Ends a word. Two or more figures at its edge are a word of their own: FOREVER21. */
  private void cerrar() {
    var delante = cifras(0, 1);
    var detras = delante == actual.length() ? 0 : cifras(actual.length() - 1, -1);
    var desde = delante > 1 ? delante : 0;
    var hasta = detras > 1 ? actual.length() - detras : actual.length();
    agregar(actual.substring(0, desde), -1);
    agregar(actual.substring(desde, hasta), tilde - desde);
    agregar(actual.substring(hasta), -1);
    actual.setLength(0);
    tilde = -1;
  }

  /** How many figures follow each other from there in that direction. */
  private int cifras(int desde, int paso) {
    var i = desde;
    while (i >= 0 && i < actual.length() && Character.isDigit(actual.charAt(i))) {
      i += paso;
    }
    return Math.abs(i - desde);
  }

  private void agregar(String letras, int dondeLaTilde) {
    if (letras.isEmpty()) {
      return;
    }
    var todas = letras;
    if (palabras.size() == PALABRAS) {
      todas = palabras.removeLast().letras() + letras;
    }
    palabras.add(new Palabra(todas, Math.max(dondeLaTilde, -1)));
  }

  private static char llana(char c) {
    if (c < LLANAS.length) {
      return LLANAS[c];
    }
    var ajena = AJENAS.indexOf(Character.toUpperCase(c));
    return ajena < 0 ? Character.toLowerCase(c) : NUESTRAS.charAt(ajena);
  }

  private static char[] llanas() {
    var llanas = new char[0x250];
    for (var c = 0; c < llanas.length; c++) {
      var base = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD).charAt(0);
      llanas[c] = Character.toLowerCase(base);
    }
    poner(llanas, "ñÑüÜçÇøØđĐłŁı", "ññüüzzooddlli");
    return llanas;
  }

  private static void poner(char[] llanas, String de, String a) {
    for (var i = 0; i < de.length(); i++) {
      llanas[de.charAt(i)] = a.charAt(i);
    }
  }
}
