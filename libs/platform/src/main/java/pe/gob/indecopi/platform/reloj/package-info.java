/** The two clocks: the legal one, which the sandbox may move, and the one that never moves. */
@NullMarked
package pe.gob.indecopi.platform.reloj;

import org.jspecify.annotations.NullMarked;
