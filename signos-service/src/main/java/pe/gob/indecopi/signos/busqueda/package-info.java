/** Searches for signs like another one: the free preview, the official report, the examiner's. */
@NullMarked
package pe.gob.indecopi.signos.busqueda;

import org.jspecify.annotations.NullMarked;
