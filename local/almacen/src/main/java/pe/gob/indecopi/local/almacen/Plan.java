package pe.gob.indecopi.local.almacen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a query reaches its documents.
 *
 * @param indice the index to walk, or null for the documents themselves, in the order of their ids
 * @param inversa whether to walk it backwards
 * @param ordena whether the walk already gives the order that the query asks for
 * @param merito the greater, the fewer documents are read in vain
 */
record Plan(
    @Nullable Indice indice,
    List<Intervalo> intervalos,
    boolean inversa,
    boolean ordena,
    int merito) {

  static final Plan TODO = new Plan(null, List.of(Intervalo.TODO), false, false, 0);

  /** Whether one document may be met twice on the way. */
  boolean repite() {
    return indice != null && indice.deListas();
  }
}
