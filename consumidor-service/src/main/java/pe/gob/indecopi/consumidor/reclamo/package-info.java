/** The complaint of a consumer, from its first draft to its end: mediated, never judged. */
@NullMarked
package pe.gob.indecopi.consumidor.reclamo;

import org.jspecify.annotations.NullMarked;
