/** The double-entry ledger: every sol that comes in or goes out, and whose it is meanwhile. */
@NullMarked
package pe.gob.indecopi.fees.libro;

import org.jspecify.annotations.NullMarked;
