package pe.gob.indecopi.signos.viena;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/** The categories of the Vienna Classification, and how alike two sets of its codes are. */
public final class Viena {
  /** What is left where only the division is the same; our own setting. */
  public static final double MISMA_DIVISION = 0.6;

  /** What is left where only the category is the same; our own setting. */
  public static final double MISMA_CATEGORIA = 0.2;

  private static final List<Categoria> CATEGORIAS = Lectura.delClassPath("viena.yaml", Viena::leer);

  private Viena() {}

  /**
   * A category.
   *
   * @param titulo what it gathers, shortly and in our own words
   */
  public record Categoria(int categoria, String titulo) {}

  /** All of them, in order. */
  public static List<Categoria> categorias() {
    return CATEGORIAS;
  }

  /** Whether there is a category of that number. */
  public static boolean existe(int categoria) {
    return categoria >= 1 && categoria <= CATEGORIAS.size();
  }

  /**
   * How much of what either shows the other shows too, 0 to 1: each code with the nearest of the
   * other set, both ways. Nothing where one has no codes.
   */
  public static double semejanza(Set<CodigoDeViena> unos, Set<CodigoDeViena> otros) {
    return unos.isEmpty() || otros.isEmpty() ? 0 : (hacia(unos, otros) + hacia(otros, unos)) / 2;
  }

  private static double hacia(Collection<CodigoDeViena> unos, Collection<CodigoDeViena> otros) {
    return unos.stream()
        .mapToDouble(u -> otros.stream().mapToDouble(u::cerca).max().orElse(0))
        .average()
        .orElse(0);
  }

  private static List<Categoria> leer(Nodo raiz) {
    var todas =
        raiz.lista("categorias").stream()
            .map(fila -> new Categoria(fila.entero("categoria"), fila.texto("titulo")))
            .toList();
    var enOrden = IntStream.range(0, todas.size()).allMatch(i -> todas.get(i).categoria() == i + 1);
    if (todas.size() != 29 || !enOrden) {
      raiz.fallo("deben estar las categorías 1 a 29, en orden");
    }
    return todas;
  }
}
