package pe.gob.indecopi.local.banco;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes up a register of signs, the same for the same seed and never twice the same sign: made-up
 * words of two to four syllables (40 %), commercial words of a beginning and an ending (10 %), two
 * words of the dictionary (20 %), a made-up word and one of the dictionary (15 %), names (10 %) and
 * Quechua words (5 %); one in six with a word that says little.
 */
final class Generador {
  private static final String[] INICIOS = {
    "", "", "b", "br", "c", "c", "ch", "cl", "cr", "d", "d", "f", "fl", "g", "gr", "h", "j", "l",
    "l", "ll", "m", "m", "n", "n", "ñ", "p", "p", "pl", "pr", "qu", "r", "r", "s", "s", "s", "t",
    "t", "tr", "v", "y", "z", "k", "w", "ph", "sh"
  };
  private static final String[] VOCALES = {
    "a", "a", "a", "e", "e", "e", "i", "i", "o", "o", "o", "u", "ia", "io", "ie", "ue", "ei"
  };
  private static final String[] CIERRES = {
    "", "", "", "", "", "", "n", "n", "r", "r", "l", "s", "m", "x", "c"
  };

  private final Random azar;
  private final Map<String, List<String>> lexico = lexico();
  private final Set<String> hechos = new HashSet<>();

  Generador(long semilla) {
    this.azar = new Random(semilla);
  }

  /** A sign that was not made before, in capitals. */
  String signo() {
    while (true) {
      var signo = conPalabraDebil(nucleo()).toUpperCase(Locale.ROOT);
      if (signo.length() >= 4 && hechos.add(signo)) {
        return signo;
      }
    }
  }

  private String nucleo() {
    var suerte = azar.nextInt(100);
    if (suerte < 40) {
      return inventada();
    }
    if (suerte < 50) {
      return comercial();
    }
    if (suerte < 70) {
      return una("sustantivo")
          + " "
          + una(azar.nextInt(3) == 0 ? "sustantivo" : "adjetivo")
          + (azar.nextInt(3) == 0 ? " " + una("adjetivo") : "");
    }
    if (suerte < 85) {
      return azar.nextBoolean()
          ? una("sustantivo") + " " + inventada()
          : inventada() + " " + una("adjetivo");
    }
    if (suerte < 95) {
      return una("nombre")
          + " "
          + una("apellido")
          + (azar.nextBoolean() ? " " + una("apellido") : "");
    }
    return una("quechua") + " " + una("quechua") + (azar.nextBoolean() ? " " + inventada() : "");
  }

  private String comercial() {
    return una("inicial") + (azar.nextBoolean() ? silaba() : "") + una("final");
  }

  private String inventada() {
    var silabas = 2 + azar.nextInt(3);
    var palabra = new StringBuilder();
    for (var i = 0; i < silabas; i++) {
      palabra.append(silaba());
    }
    return palabra.toString();
  }

  /** A syllable as Spanish writes it: qu only before e and i. */
  private String silaba() {
    var inicio = de(INICIOS);
    var vocal = de(VOCALES);
    if (inicio.equals("qu") && vocal.charAt(0) != 'e' && vocal.charAt(0) != 'i') {
      inicio = "c";
    }
    return inicio + vocal + de(CIERRES);
  }

  private String conPalabraDebil(String nucleo) {
    return azar.nextInt(6) == 0 ? nucleo + " " + una("debil") : nucleo;
  }

  /** A word of that kind. */
  String una(String clase) {
    var todas = lexico.get(clase);
    if (todas == null) {
      throw new IllegalArgumentException(clase);
    }
    return todas.get(azar.nextInt(todas.size()));
  }

  private String de(String[] lista) {
    return lista[azar.nextInt(lista.length)];
  }

  private static Map<String, List<String>> lexico() {
    try (InputStream in = Generador.class.getResourceAsStream("/lexico.txt")) {
      if (in == null) {
        throw new IllegalStateException("lexico.txt is missing");
      }
      Map<String, List<String>> lexico = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split(": "))
          .forEach(l -> lexico.put(l[0], List.of(l[1].split(" "))));
      return lexico;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
