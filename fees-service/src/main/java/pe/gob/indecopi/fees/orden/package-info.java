/** Payment orders, the receipts that pay them and the file that each one pays for. */
@NullMarked
package pe.gob.indecopi.fees.orden;

import org.jspecify.annotations.NullMarked;
