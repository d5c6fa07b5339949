/** Everybody whom Indecopi talks to, played by one program for a machine without them. */
@NullMarked
package pe.gob.indecopi.local.vecinos;

import org.jspecify.annotations.NullMarked;
