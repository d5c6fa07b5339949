package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * Money that went back to who paid it.
 *
 * @param n its place among the refunds, from 1
 * @param alcance how much of it
 * @param monto the sum
 * @param medio where the money left from
 * @param operacion the number of the transfer, cheque or cash voucher
 * @param motivo why, in the words of the treasury
 * @param autor who recorded it (subject of the token)
 * @param en when, by the legal clock
 * @param clave print of the idempotency key that it came with
 */
public record Devolucion(
    int n,
    Alcance alcance,
    Dinero monto,
    Canal medio,
    String operacion,
    String motivo,
    String autor,
    Instant en,
    String clave) {}
