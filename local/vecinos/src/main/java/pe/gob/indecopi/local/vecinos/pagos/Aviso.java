package pe.gob.indecopi.local.vecinos.pagos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was taken and that fees-service must hear of.
 *
 * @param id also the Idempotency-Key of every attempt
 * @param cliente machine client in whose name it is told
 * @param orden the order paid, when the payer named it
 * @param codigoPago what the payer gave at the bank, when the order is not known
 * @param fecha day of the payment
 */
record Aviso(
    String id,
    String cliente,
    String canal,
    @Nullable String orden,
    @Nullable String codigoPago,
    String comprobante,
    LocalDate fecha,
    Monto monto) {}
