/** Working days, terms, filing dates and the effect of notices, each chosen by its own date. */
@NullMarked
package pe.gob.indecopi.procedimientos.calendario;

import org.jspecify.annotations.NullMarked;
