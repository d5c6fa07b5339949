package pe.gob.indecopi.procedimientos.catalogo;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that must not be used: it stops the start and names every fault at once. */
public final class CatalogoInvalido extends RuntimeException {
  /** One fault, with the file and its line (from 1). */
  public record Fallo(String archivo, int linea, String mensaje) {
    @Override
    public String toString() {
      return archivo + ":" + linea + ": " + mensaje;
    }
  }

  private final List<Fallo> fallos;

  CatalogoInvalido(List<Fallo> fallos) {
    super(
        fallos.stream().map(Fallo::toString).collect(Collectors.joining("\n", "Catálogo:\n", "")));
    this.fallos = List.copyOf(fallos);
  }

  /** Every fault, in the order of the file. */
  public List<Fallo> fallos() {
    return fallos;
  }
}
