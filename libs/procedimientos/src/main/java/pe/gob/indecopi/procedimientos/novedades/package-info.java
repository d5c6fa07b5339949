/** The feed of what happens in the files that somebody may see, in order and without a gap. */
@NullMarked
package pe.gob.indecopi.procedimientos.novedades;

import org.jspecify.annotations.NullMarked;
