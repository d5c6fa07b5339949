/** Who calls: the bearer token read once, the same in every service. */
@NullMarked
package pe.gob.indecopi.platform.seguridad;

import org.jspecify.annotations.NullMarked;
