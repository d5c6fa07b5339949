package pe.gob.indecopi.consumidor.audiencia;

import pe.gob.indecopi.consumidor.reclamo.Reclamo;

/** Knows who may settle for a company. */
@FunctionalInterface
interface Poderes {

  /**
   * Whether the account of the provider has that person among its representatives with power to
   * settle.
   *
   * @param representante document: {@code DNI:99999991}
   */
  boolean concilia(Reclamo reclamo, String representante);
}
