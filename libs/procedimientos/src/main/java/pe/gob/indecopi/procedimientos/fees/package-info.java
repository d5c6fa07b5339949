/** The neighbour fees-service: quotes, and payments bound to files. */
@NullMarked
package pe.gob.indecopi.procedimientos.fees;

import org.jspecify.annotations.NullMarked;
