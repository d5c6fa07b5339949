/** The opposition to an application: DSD-9. */
@NullMarked
package pe.gob.indecopi.signos.oposicion;

import org.jspecify.annotations.NullMarked;
