package pe.gob.indecopi.local.banco;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deforms signs as those do who want to come near them, and as those who type them: by plain
 * replacements of letters and words that know nothing of the engine.
 */
final class Variantes {
  private static final String VOCALES = "AEIOU";
  private static final String CONSONANTES = "BCDFGLMNPRST";

  private final Random azar;
  private final Generador palabras;
  private final List<Modo> modos = new ArrayList<>();

  /** A way of deforming a sign; what it leaves as it was does not apply. */
  private record Modo(String familia, Set<String> razones, UnaryOperator<String> como) {}

  Variantes(Random azar, Generador palabras) {
    this.azar = azar;
    this.palabras = palabras;
    oido();
    vista();
    conjunto();
  }

  private void oido() {
    cambio("c k qu", "CA_KA_CU QUECHUA", "C(?=[AOU])", "K");
    cambio("c k qu", "CA_KA_CU QUECHUA", "QU(?=[EI])", "K");
    cambio("c k qu", "CA_KA_CU QUECHUA EXTRANJERA", "K(?=[EI])", "QU");
    cambio("c s z", "SESEO", "Z", "S");
    cambio("c s z", "SESEO", "C(?=[EI])", "S");
    cambio("c s z", "SESEO", "(?<!^)S(?=[AOU])", "Z");
    cambio("b v", "BETACISMO", "B", "V");
    cambio("b v", "BETACISMO", "V", "B");
    cambio("h", "HACHE_MUDA", "\\bH(?=[AEIO])", "");
    cambio("h", "HACHE_MUDA", "\\b(?=[AEIO])", "H");
    cambio("ll y", "YEISMO", "LL(?=[AEIOU])", "Y");
    cambio("ll y", "YEISMO", "Y(?=[AEOU])", "LL");
    cambio("g j", "GE_JOTA", "G(?=[EI])", "J");
    cambio("g j", "GE_JOTA", "J(?=[EI])", "G");
    cambio("x", "EQUIS SESEO CA_KA_CU", "(?<=[AEIOU])X(?=[AEIOU])", "CS");
    cambio("hua wa gua", "HUE_WE_GUE QUECHUA", "HU(?=A)", "W");
    cambio("hua wa gua", "HUE_WE_GUE QUECHUA", "W(?=A)", "HU");
    cambio("ñ ni", "ENIE_NI", "Ñ(?=[AO])", "NI");
    cambio("m n", "EME_ANTE_BP CONSONANTE_CERCANA", "M(?=[BP])", "N");
    cambio("doble", "LETRA_DOBLE", "(?<=[AEIOU])([LNTSP])(?=[AO])", "$1$1", "LL");
    cambio("ph f", "EXTRANJERA", "F", "PH");
    cambio("ph f", "EXTRANJERA", "PH", "F");
    cambio("i y", "I_GRIEGA YEISMO", "(?<=[BCDLMNRST])I(?=[BCDLMNRST])", "Y");
    cambio("vocal", "VOCAL_CERCANA", "(?<=..)E(?=..)", "I");
    cambio("vocal", "VOCAL_CERCANA", "(?<=..)O(?=..)", "U");
    cambio("p b, t d, c g", "CONSONANTE_CERCANA LETRA_CAMBIADA", "(?<=..)P(?=[AEIOU])", "B");
    cambio("p b, t d, c g", "CONSONANTE_CERCANA LETRA_CAMBIADA", "(?<=..)T(?=[AEIOU])", "D");
    modos.add(new Modo("plural", Set.of("PLURAL"), s -> plural(s)));
  }

  private void vista() {
    cambio("figura", "FIGURA", "(?<=.)O(?=.)", "0");
    cambio("figura", "FIGURA", "(?<=.)L(?=[AEIOU])", "1");
    cambio("figura", "FIGURA", "RN", "M");
    cambio("figura", "FIGURA CONSONANTE_CERCANA", "(?<=.)Ñ", "N");
    modos.add(
        new Modo(
            "transposición", razones("TRANSPOSICION LETRA_CAMBIADA LETRA_DE_MAS"), this::cruzada));
    modos.add(new Modo("letra que falta", razones("LETRA_DE_MAS LETRA_CAMBIADA"), this::sinUna));
    modos.add(
        new Modo("letra de más", razones("LETRA_DE_MAS LETRA_CAMBIADA LETRA_DOBLE"), this::conUna));
    modos.add(
        new Modo(
            "letra cambiada",
            razones("LETRA_CAMBIADA CONSONANTE_CERCANA VOCAL_CERCANA LETRA_DE_MAS FIGURA"),
            this::conOtra));
  }

  private void conjunto() {
    modos.add(new Modo("orden", Set.of("ORDEN"), this::desordenada));
    modos.add(new Modo("espacios", Set.of("ESPACIOS"), Variantes::pegada));
    modos.add(new Modo("espacios", Set.of("ESPACIOS"), this::partida));
    modos.add(
        new Modo(
            "palabra débil", Set.of("PALABRA_DEBIL"), s -> s + " " + mayus(palabras.una("debil"))));
    modos.add(
        new Modo(
            "parte dominante",
            Set.of("PARTE_DOMINANTE"),
            s -> s + " " + mayus(palabras.una("sustantivo"))));
  }

  private static Set<String> razones(String lista) {
    return new LinkedHashSet<>(Arrays.asList(lista.split(" ")));
  }

  private void cambio(String familia, String razones, String de, String a) {
    cambio(familia, razones, de, a, "");
  }

  private void cambio(String familia, String razones, String de, String a, String salvo) {
    var patron = Pattern.compile(de);
    modos.add(new Modo(familia, razones(razones), s -> una(patron, a, s, salvo)));
  }

  /** One place among those where it fits. */
  private String una(Pattern patron, String a, String s, String salvo) {
    var donde = patron.matcher(s).results().toList();
    if (donde.isEmpty() || !salvo.isEmpty() && s.contains(salvo)) {
      return s;
    }
    var lugar = donde.get(azar.nextInt(donde.size()));
    var nuevo = a.contains("$1") ? a.replace("$1", lugar.group(1)) : Matcher.quoteReplacement(a);
    return s.substring(0, lugar.start()) + nuevo + s.substring(lugar.end());
  }

  /** A variant of that sign in one way, or in two for one in three; empty where none applies. */
  Optional<Variante> de(String signo, int base) {
    var orden = new ArrayList<>(modos);
    Collections.shuffle(orden, azar);
    for (var modo : orden) {
      var variante = modo.como().apply(signo);
      if (!variante.equals(signo)) {
        return Optional.of(
            azar.nextInt(3) == 0
                ? otraVez(variante, modo, base)
                : new Variante(variante, modo.familia(), base, modo.razones()));
      }
    }
    return Optional.empty();
  }

  private Variante otraVez(String signo, Modo primero, int base) {
    var segundo = modos.get(azar.nextInt(modos.size()));
    var variante = segundo.como().apply(signo);
    return variante.equals(signo) || segundo.familia().equals(primero.familia())
        ? new Variante(signo, primero.familia(), base, primero.razones())
        : new Variante(variante, "dos a la vez", base, primero.razones());
  }

  private String cruzada(String s) {
    var i = dentro(s, 6);
    return i < 0 || s.charAt(i) == s.charAt(i + 1)
        ? s
        : s.substring(0, i) + s.charAt(i + 1) + s.charAt(i) + s.substring(i + 2);
  }

  private String sinUna(String s) {
    var i = dentro(s, 6);
    return i < 0 ? s : s.substring(0, i) + s.substring(i + 1);
  }

  private String conUna(String s) {
    var i = dentro(s, 6);
    return i < 0 ? s : s.substring(0, i) + CONSONANTES.charAt(azar.nextInt(12)) + s.substring(i);
  }

  private String conOtra(String s) {
    var i = dentro(s, 6);
    if (i < 0) {
      return s;
    }
    var otras = VOCALES.indexOf(s.charAt(i)) >= 0 ? VOCALES : CONSONANTES;
    return s.substring(0, i) + otras.charAt(azar.nextInt(otras.length())) + s.substring(i + 1);
  }

  /** A place inside a word, neither its first letter nor its last; -1 if the sign is too short. */
  private int dentro(String s, int minimo) {
    for (var intento = 0; s.length() >= minimo && intento < 20; intento++) {
      var i = 1 + azar.nextInt(s.length() - 3);
      if (Character.isLetter(s.charAt(i - 1))
          && Character.isLetter(s.charAt(i))
          && Character.isLetter(s.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static String plural(String s) {
    if (s.indexOf(' ') >= 0) {
      return s;
    }
    var ultima = s.charAt(s.length() - 1);
    if (VOCALES.indexOf(ultima) >= 0) {
      return s + "S";
    }
    return "LNRD".indexOf(ultima) >= 0 ? s + "ES" : s;
  }

  private String desordenada(String s) {
    var partes = new ArrayList<>(List.of(s.split(" ")));
    if (partes.size() < 2) {
      return s;
    }
    Collections.rotate(partes, 1 + azar.nextInt(partes.size() - 1));
    return String.join(" ", partes);
  }

  private static String pegada(String s) {
    return s.replace(" ", "");
  }

  private String partida(String s) {
    if (s.indexOf(' ') >= 0 || s.length() < 8) {
      return s;
    }
    var i = 3 + azar.nextInt(s.length() - 6);
    return s.substring(0, i) + " " + s.substring(i);
  }

  private static String mayus(String s) {
    return s.toUpperCase(java.util.Locale.ROOT);
  }
}
