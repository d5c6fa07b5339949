/** The public register of signs, and the certificates of what was granted. */
@NullMarked
package pe.gob.indecopi.signos.registro;

import org.jspecify.annotations.NullMarked;
