/** The electronic box of each person: what was notified to it, and when it was read. */
@NullMarked
package pe.gob.indecopi.procedimientos.casilla;

import org.jspecify.annotations.NullMarked;
