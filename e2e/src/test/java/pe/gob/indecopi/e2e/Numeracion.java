package pe.gob.indecopi.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The legal numbers of all files, as an auditor reads them. */
final class Numeracion {
  private Numeracion() {}

  /** A file in the list. */
  record Numerado(String id, int n, int anio, String numero) {
    static Numerado de(String id, String numero) {
      var partes = numero.split("[-/]");
      return new Numerado(id, Integer.parseInt(partes[0]), Integer.parseInt(partes[1]), numero);
    }
  }

  /** The number of the newest file, 0 where there is none. */
  static int ultimo(Portal portal) {
    var r = portal.como("auditora").get(Portal.SIGNOS + "/expedientes?limite=1").exigir(200);
    var numero = r.texto("/datos/0/numero");
    return numero.isEmpty() ? 0 : Numerado.de("", numero).n();
  }

  /** Every file, from the newest to the oldest. */
  static List<Numerado> todos(Portal portal) {
    var todos = new ArrayList<Numerado>();
    var siguiente = "";
    do {
      var mas = siguiente.isEmpty() ? "" : "&despues=" + siguiente;
      var r =
          portal.como("auditora").get(Portal.SIGNOS + "/expedientes?limite=200" + mas).exigir(200);
      r.cuerpo()
          .path("datos")
          .forEach(
              e -> todos.add(Numerado.de(e.path("id").asString(), e.path("numero").asString())));
      siguiente = r.texto("/siguiente");
    } while (!siguiente.isEmpty());
    return todos;
  }

  /** What is wrong with the numbers of each year: gaps and doubles; empty if nothing is. */
  static List<String> defectos(List<Numerado> todos) {
    Map<Integer, List<Integer>> porAnio = new TreeMap<>();
    todos.forEach(t -> porAnio.computeIfAbsent(t.anio(), a -> new ArrayList<>()).add(t.n()));
    var defectos = new ArrayList<String>();
    porAnio.forEach(
        (anio, numeros) -> {
          var distintos = new TreeSet<>(numeros);
          if (distintos.size() != numeros.size()) {
            defectos.add("doubles in " + anio);
          }
          if (distintos.first() != 1 || distintos.last() != distintos.size()) {
            defectos.add("gaps in " + anio + ": " + distintos);
          }
        });
    return defectos;
  }
}
