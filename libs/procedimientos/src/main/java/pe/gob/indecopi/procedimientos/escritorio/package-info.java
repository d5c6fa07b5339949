/** The official's desk: what waits, for whom, until when, and how the organ keeps its terms. */
@NullMarked
package pe.gob.indecopi.procedimientos.escritorio;

import org.jspecify.annotations.NullMarked;
