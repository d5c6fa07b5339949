package pe.gob.indecopi.signos.semejanza;

/** Figures in a sign: read by their name on their own, and as the letter they look like inside. */
final class Numeros {
  private static final String[] MENORES = {
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciseis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidos",
    "veintitres",
    "veinticuatro",
    "veinticinco",
    "veintiseis",
    "veintisiete",
    "veintiocho",
    "veintinueve"
  };
  private static final String[] DECENAS = {
    "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"
  };

  /** The letter that each figure from 0 to 9 looks like. */
  private static final String PARECIDAS = "oizeasgtbg";

  private Numeros() {}

  /** Whether it is a figure that has a name here: 0 to 100 and 1000, without leading zeros. */
  static boolean esCifra(String palabra) {
    if (palabra.equals("100") || palabra.equals("1000")) {
      return true;
    }
    return palabra.length() <= 2
        && sonCifras(palabra)
        && (palabra.length() == 1 || palabra.charAt(0) != '0');
  }

  private static boolean sonCifras(String palabra) {
    for (var i = 0; i < palabra.length(); i++) {
      if (!esDigito(palabra.charAt(i))) {
        return false;
      }
    }
    return !palabra.isEmpty();
  }

  /** Its name, without accents. */
  static String nombre(String cifra) {
    var n = Integer.parseInt(cifra);
    if (n < MENORES.length) {
      return MENORES[n];
    }
    if (n >= 100) {
      return n == 100 ? "cien" : "mil";
    }
    var decena = DECENAS[n / 10 - 3];
    return n % 10 == 0 ? decena : decena + "i" + MENORES[n % 10];
  }

  /** The word with each figure read as the letter that it looks like; figures alone stay. */
  static String sinCifras(String palabra) {
    if (!tieneCifras(palabra) || sonCifras(palabra)) {
      return palabra;
    }
    var leida = new StringBuilder(palabra);
    for (var i = 0; i < leida.length(); i++) {
      if (esDigito(leida.charAt(i))) {
        leida.setCharAt(i, parecida(palabra, i));
      }
    }
    return leida.toString();
  }

  /** The 1 is an l beside a vowel that follows, VE1A, and else an i: T1GRE. */
  private static char parecida(String palabra, int donde) {
    var sigueVocal = donde + 1 < palabra.length() && Fonetica.esVocal(palabra.charAt(donde + 1));
    var cifra = palabra.charAt(donde);
    return cifra == '1' && sigueVocal ? 'l' : PARECIDAS.charAt(cifra - '0');
  }

  private static boolean tieneCifras(String palabra) {
    for (var i = 0; i < palabra.length(); i++) {
      if (esDigito(palabra.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean esDigito(char c) {
    return c >= '0' && c <= '9';
  }
}
