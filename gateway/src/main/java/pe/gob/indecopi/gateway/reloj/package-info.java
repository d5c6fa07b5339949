/** Moves the legal clock of all services together; only in the local and sandbox profiles. */
@NullMarked
package pe.gob.indecopi.gateway.reloj;

import org.jspecify.annotations.NullMarked;
