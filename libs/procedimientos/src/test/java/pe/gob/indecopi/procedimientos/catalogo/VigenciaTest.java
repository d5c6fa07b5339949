package pe.gob.indecopi.procedimientos.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.prueba.AsyncApi;
import pe.gob.indecopi.procedimientos.yaml.Lectura;

/** docs/vigencia.md tells what later norms changed, as the catalogues of all organs hold it. */
class VigenciaTest {
  private static final Path PAGINA = AsyncApi.RAIZ.resolve("docs/vigencia.md");
  private static final String A_MANO = "<!-- From here on written by hand. -->\n";

  /** {@code -Ddocs.escribir=true} writes the page anew, and leaves what was written by hand. */
  @Test
  void thePageTellsEveryChangeOfEveryCatalogue() throws Exception {
    var antes = Files.exists(PAGINA) ? Files.readString(PAGINA) : A_MANO;
    var aMano = antes.substring(antes.indexOf(A_MANO));
    var pagina = pagina() + aMano;
    if (Boolean.getBoolean("docs.escribir")) {
      Files.writeString(PAGINA, pagina);
    }

    assertThat(antes.contains(A_MANO)).isTrue();
    assertThat(Files.readString(PAGINA)).isEqualTo(pagina);
  }

  @Test
  void everyChangeNamesItsNormAndChangesSomethingFromItsDayOn() throws Exception {
    for (var edicion : ediciones()) {
      for (var entrada : edicion.entradas()) {
        for (var cambio : entrada.cambios()) {
          var dia = cambio.vigencia().desde();
          assertThat(cambio.vigencia().norma()).as(entrada.codigo()).isNotBlank();
          assertThat(entrada.en(edicion.version(), Regimen.VIGENTE, dia).version())
              .as(entrada.codigo())
              .isEqualTo(edicion.version() + "+" + dia);
          assertThat(en(edicion, entrada, dia))
              .as("%s changes on %s", entrada.codigo(), dia)
              .isNotEqualTo(en(edicion, entrada, dia.minusDays(1)));
        }
      }
    }
  }

  private static String en(Edicion edicion, Entrada entrada, LocalDate dia) {
    return entrada.en(edicion.version(), Regimen.VIGENTE, dia).toString();
  }

  private static String pagina() throws Exception {
    var cambios = new TreeMap<LocalDate, Map<String, List<Fila>>>();
    for (var edicion : ediciones()) {
      for (var entrada : edicion.entradas()) {
        var contenido = entrada.impreso();
        for (var cambio : entrada.cambios()) {
          cambios
              .computeIfAbsent(cambio.vigencia().desde(), d -> new TreeMap<>())
              .computeIfAbsent(cambio.vigencia().norma(), n -> new ArrayList<>())
              .add(new Fila(entrada.codigo(), que(contenido, cambio)));
          contenido = cambio.sobre(contenido);
        }
      }
    }
    var texto = new StringBuilder(cabecera(cambios));
    cambios.forEach(
        (dia, normas) ->
            normas.forEach(
                (norma, filas) -> {
                  texto.append("\n## ").append(dia).append(" · ").append(norma).append("\n\n");
                  texto.append("| Procedimientos | Qué cambia |\n|---|---|\n");
                  juntas(filas).forEach((que, codigos) -> texto.append(fila(codigos, que)));
                }));
    return texto.append('\n').toString();
  }

  private static String cabecera(Map<LocalDate, Map<String, List<Fila>>> cambios) {
    var normas = cambios.values().stream().mapToInt(Map::size).sum();
    var toques =
        cambios.values().stream().flatMap(n -> n.values().stream()).mapToInt(List::size).sum();
    return """
    # The two regimes

    What the sources print governs by default (`indecopi.regimen=TUPA-2010`); what later norms changed is
    the second regime, `VIGENTE`, as data: the `vigente` entries of the catalogues, each with its norm and
    the first day on which it holds. A file keeps the regime and the entry of its birth to its end. This
    page is drawn from those entries; a test fails when it is out of date (`-Ddocs.escribir=true` writes
    it): %d changes by %d norms or articles.
    """
        .formatted(toques, normas);
  }

  private record Fila(String codigo, String que) {}

  /** Procedures that the same norm changes alike stand in one row. */
  private static Map<String, List<String>> juntas(List<Fila> filas) {
    var juntas = new java.util.LinkedHashMap<String, List<String>>();
    filas.forEach(f -> juntas.computeIfAbsent(f.que(), q -> new ArrayList<>()).add(f.codigo()));
    return juntas;
  }

  private static String fila(List<String> codigos, String que) {
    return "| " + String.join(", ", codigos) + " | " + que.replace("|", "\\|") + " |\n";
  }

  /** What a change says, in the words of the catalogue. */
  private static String que(Contenido antes, Cambio cambio) {
    var c = cambio.cambia();
    var dichos = new ArrayList<String>();
    de(dichos, "flujo", antes.flujo(), c.flujo(), Function.identity());
    de(dichos, "plazo para resolver", antes.plazo(), c.plazo(), VigenciaTest::plazo);
    de(dichos, "autoridad", antes.autoridad(), c.autoridad(), Function.identity());
    de(dichos, "calificación", antes.calificacion(), c.calificacion(), Enum::name);
    de(dichos, "silencio", antes.silencio(), c.silencio(), Enum::name);
    de(
        dichos,
        "reconsideración",
        antes.reconsideracion(),
        c.reconsideracion(),
        VigenciaTest::recurso);
    de(dichos, "apelación", antes.apelacion(), c.apelacion(), VigenciaTest::recurso);
    de(dichos, "revisión", antes.revision(), c.revision(), VigenciaTest::recurso);
    c.terminos()
        .forEach(
            (n, t) -> de(dichos, "«" + n + "»", antes.terminos().get(n), t, VigenciaTest::termino));
    lista(dichos, "sin los términos", cambio.quitaTerminos());
    lista(dichos, "sin los requisitos", cambio.quitaRequisitos());
    lista(dichos, "requisitos", c.requisitos().keySet());
    lista(dichos, "variantes", c.variantes().keySet());
    lista(dichos, "se pide en la materia", c.materia().keySet());
    if (dichos.isEmpty()) {
      dichos.add("base legal y notas");
    }
    return String.join("; ", dichos);
  }

  private static <T> void de(
      List<String> dichos,
      String nombre,
      @Nullable T antes,
      @Nullable T ahora,
      Function<T, String> como) {
    if (ahora != null) {
      var previo = antes == null ? "" : como.apply(antes) + " → ";
      var igual = antes != null && como.apply(antes).equals(como.apply(ahora));
      dichos.add(nombre + ": " + (igual ? "" : previo) + como.apply(ahora));
    }
  }

  private static void lista(
      List<String> dichos, String nombre, java.util.Collection<String> codigos) {
    if (!codigos.isEmpty()) {
      dichos.add(nombre + " " + codigos.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  private static String plazo(PlazoLegal p) {
    return p.cantidad() + " " + unidad(p.unidad().name()) + " desde " + p.desde().name();
  }

  private static String termino(Termino t) {
    return t.cantidad() + " " + unidad(t.unidad().name()) + " (" + t.fundamento() + ")";
  }

  private static String unidad(String nombre) {
    return nombre.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private static String recurso(Recurso r) {
    return r.procede()
        ? "se interpone en %s días, se resuelve en %s, %s"
            .formatted(r.plazoInterponer(), r.plazoResolver(), r.autoridad())
        : "no procede";
  }

  private static List<Edicion> ediciones() throws Exception {
    try (Stream<Path> modulos = Files.list(AsyncApi.RAIZ)) {
      return modulos
          .map(m -> m.resolve("src/main/resources/tupa"))
          .filter(Files::isDirectory)
          .flatMap(VigenciaTest::archivos)
          .sorted(Comparator.comparing(Path::getFileName))
          .map(
              a ->
                  Lectura.delTexto(
                      a.getFileName().toString(), AsyncApi.texto(a), LectorDeCatalogo::leer))
          .toList();
    }
  }

  private static Stream<Path> archivos(Path carpeta) {
    try (Stream<Path> archivos = Files.list(carpeta)) {
      return archivos.toList().stream();
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}
