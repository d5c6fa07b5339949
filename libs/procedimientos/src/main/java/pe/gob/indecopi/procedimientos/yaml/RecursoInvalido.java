package pe.gob.indecopi.procedimientos.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A resource that must not be used: it stops the start and names every fault at once. */
public class RecursoInvalido extends RuntimeException {
  private final List<Fallo> fallos;

  public RecursoInvalido(List<Fallo> fallos) {
    super(
        fallos.stream()
            .map(Fallo::toString)
            .collect(Collectors.joining("\n", "Recurso inválido:\n", "")));
    this.fallos = List.copyOf(fallos);
  }

  /** Every fault, in the order of the file. */
  public List<Fallo> fallos() {
    return fallos;
  }
}
