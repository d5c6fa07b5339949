package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * Money that a bank took and that no order was known for when we heard of it.
 *
 * @param fecha the legal day of the payment
 * @param monto how much
 * @param referencia what the payer said it was for, as the bank wrote it
 * @param conciliacion the reconciliation that brought it
 * @param recibido when we heard of it, by the legal clock
 * @param autor who told us (subject of the token)
 */
public record Suelto(
    LocalDate fecha,
    Dinero monto,
    @Nullable String referencia,
    String conciliacion,
    Instant recibido,
    String autor) {}
