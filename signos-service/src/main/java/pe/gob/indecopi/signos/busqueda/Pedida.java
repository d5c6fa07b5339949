package pe.gob.indecopi.signos.busqueda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.viena.CodigoDeViena;

/**
 * What a file of DSD-2 asks, read from its matter.
 *
 * @param palabras that are looked for: a sign, its description, or a name; empty where none is
 * @param clases of Nice in which it is paid to look; none where it is in all
 */
record Pedida(Modo modo, String palabras, List<Integer> clases, Map<String, Object> materia) {
  /** The classes of Nice. */
  static final int TODAS = 45;

  /** Sheets that the fee of a search by a person covers (TUPA DSD-2). */
  private static final int HOJAS = 10;

  static Pedida de(Map<String, Object> materia) {
    var modo = Modo.valueOf(String.valueOf(materia.get("busqueda")));
    var palabras = Stream.of("signo", "persona").map(materia::get).filter(String.class::isInstance);
    return new Pedida(
        modo, palabras.findFirst().map(String::valueOf).orElse(""), clases(materia), materia);
  }

  private static List<Integer> clases(Map<String, Object> materia) {
    var dichas = enteros(materia.get("enClases"));
    return dichas.size() >= TODAS ? List.of() : dichas.stream().distinct().sorted().toList();
  }

  static List<Integer> enteros(@Nullable Object lista) {
    return lista instanceof List<?> l
        ? l.stream().filter(Number.class::isInstance).map(n -> ((Number) n).intValue()).toList()
        : List.of();
  }

  /** In what capacity the person is looked for. */
  Calidad calidad() {
    return Calidad.valueOf(String.valueOf(materia.getOrDefault("calidad", "TITULAR")));
  }

  /** In what capacity somebody is looked for, as the print names it. */
  enum Calidad {
    TITULAR,
    DENUNCIANTE,
    DENUNCIADO
  }

  /** What was asked, in the words of who asked it. */
  String dicho() {
    return palabras.isEmpty() ? String.valueOf(materia.getOrDefault("detalle", "")) : palabras;
  }

  /** The words, no longer than those that are compared. */
  String buscadas() {
    return palabras.length() > Semejantes.LARGO
        ? palabras.substring(0, Semejantes.LARGO)
        : palabras;
  }

  List<String> certificados() {
    return textos(materia.get("certificados"));
  }

  /** Number of the file whose filing date is certified. */
  String expediente() {
    return String.valueOf(materia.getOrDefault("expediente", ""));
  }

  /** The document that shows the figure; absent where only codes or words are given. */
  @Nullable String reproduccion() {
    return materia.get("reproduccion") instanceof String documento ? documento : null;
  }

  /** The codes of the Vienna Classification of what it shows. */
  Set<CodigoDeViena> viena() {
    return textos(materia.get("viena")).stream()
        .flatMap(c -> CodigoDeViena.de(c).stream())
        .collect(Collectors.toSet());
  }

  /** Whether the service knows how to look for it; else an official does. */
  boolean seBusca() {
    return switch (modo) {
      case FONETICA, SANCIONADOS -> Semejantes.seBusca(palabras);
      // Who pays further sheets wants more than the report brings.
      case FONETICA_POR_TITULAR -> Semejantes.seBusca(palabras) && hojas() <= HOJAS;
      case FIGURATIVA -> reproduccion() != null || !viena().isEmpty();
      default -> false;
    };
  }

  private int hojas() {
    return materia.get("hojas") instanceof Number n ? n.intValue() : 1;
  }

  private static List<String> textos(@Nullable Object lista) {
    return lista instanceof Collection<?> l ? l.stream().map(String::valueOf).toList() : List.of();
  }
}
