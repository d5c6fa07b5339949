package pe.gob.indecopi.fees.libro;

import java.util.Collection;
import java.util.List;

/**
 * An aggregate whose document carries the entries that its last acts caused, until they are in the
 * ledger: written together with the act, they cannot be lost; posted under their own key, they
 * cannot be doubled.
 *
 * @param <A> itself
 */
public interface Asentable<A> {

  /** Its identifier. */
  String id();

  /** What is not known to be in the ledger yet, oldest first. */
  List<Asiento> porAsentar();

  /** The same without the entries of those keys, which are in the ledger. */
  A asentados(Collection<String> claves);
}
