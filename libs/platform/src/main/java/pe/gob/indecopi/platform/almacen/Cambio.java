package pe.gob.indecopi.platform.almacen;

import java.util.List;
import pe.gob.indecopi.platform.eventos.Hecho;

/**
 * What a decision wants written: the aggregate as it shall be and the facts to tell about it.
 *
 * @param despues the aggregate after the decision
 * @param hechos the facts, in order, published after the write
 * @param <A> the aggregate
 */
public record Cambio<A>(A despues, List<Hecho> hechos) {

  public Cambio {
    hechos = List.copyOf(hechos);
  }

  /** A change that tells these facts. */
  public static <A> Cambio<A> de(A despues, Hecho... hechos) {
    return new Cambio<>(despues, List.of(hechos));
  }
}
