/** The card gateway and the bank, which tell fees-service of each payment until it acknowledges. */
@NullMarked
package pe.gob.indecopi.local.vecinos.pagos;

import org.jspecify.annotations.NullMarked;
