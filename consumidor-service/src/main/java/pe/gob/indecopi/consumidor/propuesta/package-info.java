/**
 * Proposals as objects, the agreement that one of them becomes, and how it is kept. All of it is
 * read from the history of the complaint and written into it, so a complaint and its proposals
 * never disagree.
 */
@NullMarked
package pe.gob.indecopi.consumidor.propuesta;

import org.jspecify.annotations.NullMarked;
