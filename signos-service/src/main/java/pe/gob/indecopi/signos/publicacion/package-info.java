/** The publication of several applications of one mark by one order (TUPA DSD-10.5). */
@NullMarked
package pe.gob.indecopi.signos.publicacion;

import org.jspecify.annotations.NullMarked;
