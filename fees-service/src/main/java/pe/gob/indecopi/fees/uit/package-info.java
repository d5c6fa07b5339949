/** The tax unit of each year, with the norm that fixed it. */
@NullMarked
package pe.gob.indecopi.fees.uit;

import org.jspecify.annotations.NullMarked;
