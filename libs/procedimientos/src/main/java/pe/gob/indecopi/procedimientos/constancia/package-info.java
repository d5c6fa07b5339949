/**
 * Paper that proves: receipts, resolutions and certificates in PDF, and the codes that verify them.
 */
@NullMarked
package pe.gob.indecopi.procedimientos.constancia;

import org.jspecify.annotations.NullMarked;
