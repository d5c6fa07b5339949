package pe.gob.indecopi.procedimientos.expediente;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changed copies of immutable lists. */
final class Listas {
  private Listas() {}

  static <T> List<T> mas(List<? extends T> lista, List<? extends T> otros) {
    var suma = new ArrayList<T>(lista);
    suma.addAll(otros);
    return List.copyOf(suma);
  }

  static <T> List<T> mas(List<? extends T> lista, T otro) {
    return mas(lista, List.of(otro));
  }

  static <T> List<T> cambiando(List<T> lista, Predicate<T> cual, UnaryOperator<T> como) {
    return lista.stream().map(t -> cual.test(t) ? como.apply(t) : t).toList();
  }
}
