/** Files in the store, and what is done to them: filed, moved, fallen due. */
@NullMarked
package pe.gob.indecopi.procedimientos.tramite;

import org.jspecify.annotations.NullMarked;
