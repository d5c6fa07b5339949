package pe.gob.indecopi.signos.solicitud;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/** What a sign distinguishes, class by class, and what is taken of it. Pure. */
public final class Productos {
  private Productos() {}

  /** What stays of these when those go; a class of which nothing stays goes with them. */
  public static List<ClasePedida> sin(List<ClasePedida> todos, List<ClasePedida> menos) {
    var quedan = new ArrayList<ClasePedida>();
    for (var clase : todos) {
      var van = de(menos, clase.clase());
      var resto = clase.productos().stream().filter(p -> !van.contains(p)).toList();
      if (!resto.isEmpty()) {
        quedan.add(new ClasePedida(clase.clase(), resto));
      }
    }
    return List.copyOf(quedan);
  }

  /** Whether all of those are among these, and each named once. */
  public static boolean contiene(List<ClasePedida> todos, List<ClasePedida> parte) {
    var vistas = new HashSet<Integer>();
    return !parte.isEmpty()
        && parte.stream()
            .allMatch(
                p ->
                    vistas.add(p.clase())
                        && !p.productos().isEmpty()
                        && de(todos, p.clase()).containsAll(p.productos()));
  }

  private static List<String> de(List<ClasePedida> todos, int clase) {
    Optional<ClasePedida> suya = todos.stream().filter(c -> c.clase() == clase).findFirst();
    return suya.map(ClasePedida::productos).orElse(List.of());
  }
}
