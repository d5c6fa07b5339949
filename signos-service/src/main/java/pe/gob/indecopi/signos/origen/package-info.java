/** Denominations of origin: who may use one that is declared (DSD-1). */
@NullMarked
package pe.gob.indecopi.signos.origen;

import org.jspecify.annotations.NullMarked;
