package pe.gob.indecopi.platform.almacen;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;

/**
 * Turns an aggregate of today's code into its stored document and back.
 *
 * <p>Field names hold neither dots nor a leading {@code $}: a table keyed by data is stored as a
 * list of entries. The fields of the envelope ({@code version}, {@code esquema}, {@code
 * porPublicar}, {@code porPublicarDesde}, {@code relevo}, {@code vistos}, {@code escrituras})
 * belong to {@link Agregados}; {@code proximoVence} (an ISO date, absent when nothing falls due) is
 * the translator's.
 *
 * @param <A> the aggregate
 */
public interface Traductor<A> {

  /** The fields of the aggregate, those of the envelope left out. */
  Document documento(A agregado);

  /** The aggregate of a document that {@link #elevaciones()} brought to today's schema. */
  A agregado(Document documento);

  /** The identifier, stored as {@code _id}. */
  String id(A agregado);

  /** The version the aggregate was read with; 0 for one that was never stored. */
  long version(A agregado);

  /**
   * One step per past schema, in order: the first lifts schema 1 to 2. Today's schema is one more
   * than their number.
   */
  default List<UnaryOperator<Document>> elevaciones() {
    return List.of();
  }
}
