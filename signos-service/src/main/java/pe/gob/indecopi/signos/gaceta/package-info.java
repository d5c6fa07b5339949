/** The electronic gazette: what was published, day by day. */
@NullMarked
package pe.gob.indecopi.signos.gaceta;

import org.jspecify.annotations.NullMarked;
