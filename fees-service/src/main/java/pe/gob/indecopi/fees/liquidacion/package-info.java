/** What a procedure costs for given variables, explained line by line. */
@NullMarked
package pe.gob.indecopi.fees.liquidacion;

import org.jspecify.annotations.NullMarked;
