package pe.gob.indecopi.platform.almacen;

/**
 * A pure decision on an aggregate as it stands. It may be asked again when another writer was
 * faster, so it has no effect of its own; to change nothing it answers the aggregate it was given
 * with no facts; to refuse it throws.
 *
 * @param <A> the aggregate
 */
@FunctionalInterface
public interface Decision<A> {
  /** What shall be written, given the aggregate as it stands. */
  Cambio<A> decidir(A actual);
}
