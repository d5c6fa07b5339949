package pe.gob.indecopi.signos.semejanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.signos.semejanza.Pares.Par;

/** docs/semejanza.md is drawn from the engine, its settings and the annotated pairs. */
class DocumentoTest {
  private static final Path DOCUMENTO = Path.of("..", "docs", "semejanza.md");

  private static final String INTRODUCCION =
      """
      # Likeness of signs

      Drawn by `DocumentoTest` from the engine, its settings and the annotated pairs; written with
      `-Ddocs.escribir=true`.

      The law asks whether a sign may be confused with an earlier one (Decisión 486, art. 136.a); it
      does not say how to tell. What follows is our own way of telling, for those who search. It
      orders what an examiner looks at and decides nothing. It hears and sees; it does not know what
      words mean, so two signs of one idea (GATO NEGRO, FELINO OSCURO) are strangers to it.

      Two signs are compared as a whole by four ways, and the one that finds them most alike counts:
      word by word, each with the other's that is most like it; without their spaces; by the words of
      one that are whole in the other; and by one that is heard whole inside the other. In each, ear
      and eye judge apart: the one that confuses more has 85 % of the score. What differs at the very
      beginning counts a quarter more.
      """;

  @Test
  void isDrawnFromTheEngine() throws IOException {
    var texto = documento();
    if (Boolean.getBoolean("docs.escribir")) {
      Files.writeString(DOCUMENTO, texto);
    }

    assertThat(Files.readString(DOCUMENTO)).isEqualTo(texto);
  }

  private static String documento() {
    var texto = new StringBuilder(INTRODUCCION);
    umbrales(texto);
    reglas(texto);
    clases(texto);
    pares(texto);
    return texto.toString();
  }

  private static void umbrales(StringBuilder texto) {
    var u = Umbrales.NUESTROS;
    var p = Ponderacion.NUESTRA;
    texto.append(
        """

        ## Thresholds and weights

        Settings of the office, with what they are unless it sets others.

        | grade | from | means |
        |---|---|---|
        | `IDENTICO` | %s | heard or seen as the same |
        | `ALTO` | %s | who remembers one takes the other for it |
        | `MEDIO` | %s | worth an examiner's look |

        The risk is the score times what the classes and the right found leave of it: related classes
        %s, classes that have nothing to do with each other %s, a right that bars nothing any more %s,
        a right younger than the sign %s.
        """
            .formatted(
                u.identico(),
                u.alto(),
                u.medio(),
                p.relacionada(),
                p.ajena(),
                p.extinta(),
                p.posterior()));
  }

  private static void reglas(StringBuilder texto) {
    texto.append("\n## Rules\n\n| rule | what it says |\n|---|---|\n");
    for (var regla : Regla.values()) {
      texto.append("| `%s` | %s |%n".formatted(regla, regla.texto().es()));
    }
  }

  private static void clases(StringBuilder texto) {
    var clases = ClasesRelacionadas.nuestras();
    texto
        .append("\n## Related classes\n\n")
        .append(clases.fuente())
        .append("\n\n")
        .append(clases.certeza())
        .append("\n\n| classes | why |\n|---|---|\n");
    clases
        .grupos()
        .forEach(
            g ->
                texto.append(
                    "| %s | %s |%n"
                        .formatted(
                            g.clases().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")),
                            g.porque())));
  }

  private static void pares(StringBuilder texto) {
    var pares = Pares.todos();
    var acuerdos = pares.stream().filter(p -> medir(p).grado().confundible() == p.confundible());
    texto.append(
        """

        ## Annotated pairs

        %d pairs, made up or generic, judged by hand before the engine saw them: may one be taken for
        the other, for the same goods? The engine agrees in %d; where it does not, it says so.
        """
            .formatted(pares.size(), acuerdos.count()));
    var porMotivo =
        pares.stream()
            .collect(
                Collectors.groupingBy(
                    p -> (p.confundible() ? "Confusable: " : "Not confusable: ") + p.motivo(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    porMotivo.forEach((motivo, suyos) -> pares(texto, motivo, suyos));
  }

  private static void pares(StringBuilder texto, String motivo, List<Par> pares) {
    texto.append("\n### %s%n%n| | | score | why |%n|---|---|---|---|%n".formatted(motivo));
    for (var par : pares) {
      var s = medir(par);
      var disiente = s.grado().confundible() != par.confundible();
      texto.append(
          "| %s | %s | %s%s | %s |%n"
              .formatted(
                  visible(par.uno()),
                  visible(par.otro()),
                  String.format(Locale.ROOT, "%.3f", s.puntaje()),
                  disiente ? " (disagrees)" : "",
                  s.grado().confundible() ? porque(s) : ""));
    }
  }

  private static Semejanza medir(Par par) {
    return Semejanza.entre(par.uno(), par.otro());
  }

  private static String porque(Semejanza s) {
    return s.motivos().stream().map(m -> m.texto().es()).collect(Collectors.joining("; "));
  }

  private static String visible(String signo) {
    var visto = new StringBuilder();
    signo
        .chars()
        .forEach(
            c ->
                visto.append(
                    Character.getType(c) == Character.FORMAT
                        ? "(U+%04X)".formatted(c)
                        : String.valueOf((char) c)));
    return visto.toString().replace("|", "\\|");
  }
}
