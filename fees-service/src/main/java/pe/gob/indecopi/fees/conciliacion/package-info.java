/** Reconciliation: what a bank's daily file says against what was told before. */
@NullMarked
package pe.gob.indecopi.fees.conciliacion;

import org.jspecify.annotations.NullMarked;
