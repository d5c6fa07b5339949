package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import java.time.LocalDate;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A payment as it is reported.
 *
 * @param comprobante its receipt
 * @param fecha the legal day on which it was made, which may be before it is reported
 * @param monto how much, always more than nothing
 * @param registradoPor who reported it (subject of the token)
 * @param recibido when it was reported
 * @param clave print of the idempotency key that it came with
 */
public record Abono(
    Comprobante comprobante,
    LocalDate fecha,
    Dinero monto,
    String registradoPor,
    Instant recibido,
    String clave) {}
