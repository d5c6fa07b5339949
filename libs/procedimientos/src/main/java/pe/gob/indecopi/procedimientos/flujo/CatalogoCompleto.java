package pe.gob.indecopi.procedimientos.flujo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo.Estado;
import pe.gob.indecopi.procedimientos.yaml.Fallo;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;

/**
 * Whether files of every entry could go their whole way: its flow exists, and the entry fixes each
 * term that the flow opens, as printed and after each later norm. A procedure that lives inside
 * another's file moves by that file's flow.
 */
public final class CatalogoCompleto {
  private CatalogoCompleto() {}

  /**
   * Stops the start of a service whose files would stop on their way.
   *
   * @throws RecursoInvalido with every fault, each with the line of its entry
   */
  public static void exigir(Catalogo catalogo) {
    var fallos = new ArrayList<Fallo>();
    for (var estado : catalogo.estados()) {
      falta(estado)
          .map(estado.lugar()::fallo)
          .filter(f -> !fallos.contains(f))
          .ifPresent(fallos::add);
    }
    if (!fallos.isEmpty()) {
      throw new RecursoInvalido(List.copyOf(fallos));
    }
  }

  private static Optional<String> falta(Estado estado) {
    var p = estado.procedimiento();
    var flujo = Flujos.todos().stream().filter(f -> f.nombre().equals(p.flujo())).findFirst();
    if (flujo.isEmpty()) {
      return Optional.of(
          "%s: no hay flujo «%s»; hay: %s"
              .formatted(
                  p.codigo(),
                  p.flujo(),
                  String.join(", ", Flujos.todos().stream().map(Flujo::nombre).toList())));
    }
    var faltan = new TreeSet<>(flujo.get().terminos(p));
    faltan.remove(Contexto.FIRMEZA);
    faltan.removeAll(p.terminos().keySet());
    return !p.tieneExpediente() || faltan.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s (%s %s): el flujo «%s» abre términos que la entrada no fija: %s"
                .formatted(
                    p.codigo(),
                    p.regimen().valor(),
                    p.version(),
                    p.flujo(),
                    String.join(", ", faltan)));
  }
}
