/** The procedures on rights that are registered already, and what each enters in the register. */
@NullMarked
package pe.gob.indecopi.signos.inscripcion;

import org.jspecify.annotations.NullMarked;
