package pe.gob.indecopi.fees.tarifa;

/**
 * A step of a scale.
 *
 * @param desde the first count that pays this amount
 * @param hasta the last one
 * @param importe what it pays
 */
public record Tramo(int desde, int hasta, Importe importe) {

  boolean cubre(long cuenta) {
    return desde <= cuenta && cuenta <= hasta;
  }
}
