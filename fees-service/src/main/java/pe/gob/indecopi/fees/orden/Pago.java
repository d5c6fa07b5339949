package pe.gob.indecopi.fees.orden;

import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A payment as it is kept.
 *
 * @param n its place among the payments of the order, from 1
 * @param abono what was reported
 * @param resultado what it turned out to be
 * @param canalImpreso whether the TUPA prints its channel for the procedure; money that came by
 *     another one is kept all the same
 * @param estado where it left the order
 * @param falta what was still missing after it
 * @param sobra what is left over of it
 */
public record Pago(
    int n,
    Abono abono,
    Resultado resultado,
    boolean canalImpreso,
    EstadoOrden estado,
    Dinero falta,
    Dinero sobra) {}
