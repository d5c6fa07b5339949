/** The denomination of a plant variety, compared with the signs that are registered. */
@NullMarked
package pe.gob.indecopi.invenciones.cotejo;

import org.jspecify.annotations.NullMarked;
