package pe.gob.indecopi.consumidor.denuncia;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/** What the acts of a file say of its charges: they live in its chain, and nowhere else. */
public final class Imputaciones {
  private Imputaciones() {}

  /**
   * A charge of a file.
   *
   * @param id its place among the charges of the admission, from 1: {@code k1}
   * @param parte the respondent
   */
  public record Imputado(String id, String parte, String hecho, String norma) {}

  /** The charges that the admission notified, in order; none if it named none. */
  public static List<Imputado> cargos(Expediente e) {
    var imputados = new ArrayList<Imputado>();
    e.actuaciones().reversed().stream()
        .filter(a -> a.tipo().equals(Actos.ADMITIR) && a.cuaderno() == null)
        .findFirst()
        .ifPresent(
            a ->
                lista(a, "cargos")
                    .forEach(c -> imputado(imputados.size() + 1, c).ifPresent(imputados::add)));
    return imputados;
  }

  /** The charges that their respondents acknowledged with the answer (Ley 29571, art. 112). */
  public static Set<String> allanados(Expediente e) {
    return e.actuaciones().stream()
        .filter(a -> a.tipo().equals(Actos.CONTESTAR) || a.tipo().equals(Actos.DESCARGAR))
        .flatMap(a -> lista(a, "allanamiento"))
        .map(String::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The charges for which the decision that stands admonishes. */
  public static List<Imputado> amonestados(Expediente e) {
    var dichos =
        e.actuaciones().reversed().stream()
            .filter(Imputaciones::decide)
            .findFirst()
            .filter(a -> a.tipo().equals(Actos.RESOLVER))
            .map(a -> lista(a, "amonestaciones").map(String::valueOf).toList())
            .orElse(List.of());
    return cargos(e).stream().filter(c -> dichos.contains(c.id())).toList();
  }

  /** A decision on a remedy that confirms leaves what was decided as it was. */
  private static boolean decide(Actuacion a) {
    return a.tipo().equals(Actos.RESOLVER)
        || a.tipo().equals(Actos.RESOLVER_RECURSO)
            && a.cuaderno() == null
            && !"CONFIRMA".equals(a.datos().get("sentido"));
  }

  private static Stream<?> lista(Actuacion a, String campo) {
    return a.datos().get(campo) instanceof List<?> dichos ? dichos.stream() : Stream.empty();
  }

  private static Optional<Imputado> imputado(int n, @Nullable Object dicho) {
    return dicho instanceof Map<?, ?> c
        ? Optional.of(
            new Imputado(
                "k" + n,
                String.valueOf(c.get("parte")),
                String.valueOf(c.get("hecho")),
                String.valueOf(c.get("norma"))))
        : Optional.empty();
  }
}
