package pe.gob.indecopi.fees.conciliacion;

import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.orden.Comprobante;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A payment that a bank's file lists.
 *
 * @param linea its line in the file, the header being 1
 * @param comprobante the receipt
 * @param referencia the payment code or order that the payer named, as the bank wrote it
 * @param monto how much
 */
record Pagado(int linea, Comprobante comprobante, @Nullable String referencia, Dinero monto) {}
