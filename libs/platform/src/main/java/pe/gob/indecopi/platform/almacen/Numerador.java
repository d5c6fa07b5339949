package pe.gob.indecopi.platform.almacen;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Numbers new aggregates 1, 2, 3 … per organ and year without a gap: the number exists only with
 * its document (fields {@code organo}, {@code anio}, {@code n} under a unique index), so no crash
 * makes one.
 *
 * @param <A> the aggregate, whose translator writes those three fields
 */
public final class Numerador<A> {
  private final Agregados<A> agregados;

  /** Makes the unique index if it is missing. */
  public Numerador(Agregados<A> agregados) {
    this.agregados = agregados;
  }

  /**
   * Stores a new aggregate under the next number.
   *
   * @param nuevo makes the aggregate, and its facts, of a number; asked again if the number is
   *     taken
   * @return the aggregate as stored; empty if one of its id exists already
   */
  public Optional<A> insertar(String organo, int anio, IntFunction<Cambio<A>> nuevo) {
    throw new UnsupportedOperationException(agregados.toString());
  }
}
