package pe.gob.indecopi.platform.almacen;

import org.bson.Document;

/**
 * An aggregate with the document that it was read from, so that who decides on it at once need not
 * read it again. What is written still rests on its version.
 *
 * @param <A> the aggregate
 */
public record Leido<A>(A agregado, Document crudo) {}
