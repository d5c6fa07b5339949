/** The token check at the door: no invalid token passes, none is demanded. */
@NullMarked
package pe.gob.indecopi.gateway.seguridad;

import org.jspecify.annotations.NullMarked;
