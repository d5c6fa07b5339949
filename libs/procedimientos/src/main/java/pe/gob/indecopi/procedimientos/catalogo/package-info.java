/** The TUPA as data: what each procedure asks, how long it takes and who decides. */
@NullMarked
package pe.gob.indecopi.procedimientos.catalogo;

import org.jspecify.annotations.NullMarked;
