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
 * @param identificado whether the money had come before, and nobody knew for what
 */
public record Abono(
    Comprobante comprobante,
    LocalDate fecha,
    Dinero monto,
    String registradoPor,
    Instant recibido,
    String clave,
    boolean identificado) {

  /** A payment of which nothing was known. */
  public Abono(
      Comprobante comprobante,
      LocalDate fecha,
      Dinero monto,
      String registradoPor,
      Instant recibido,
      String clave) {
    this(comprobante, fecha, monto, registradoPor, recibido, clave, false);
  }

  /** The same, of money that had come before. */
  Abono yaRecibido() {
    return new Abono(comprobante, fecha, monto, registradoPor, recibido, clave, true);
  }
}
