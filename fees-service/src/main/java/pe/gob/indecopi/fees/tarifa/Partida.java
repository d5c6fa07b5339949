package pe.gob.indecopi.fees.tarifa;

import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * What a rule charges for given variables.
 *
 * @param cantidad how many times the amount is charged; 0 where nothing is
 * @param importe the amount that is charged each time
 * @param cuenta how the count came about, in words
 */
public record Partida(long cantidad, Importe importe, Texto cuenta) {

  /** The count times the amount. */
  public Dinero monto() {
    return importe.soles().por(cantidad);
  }
}
