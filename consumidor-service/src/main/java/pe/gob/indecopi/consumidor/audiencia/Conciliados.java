package pe.gob.indecopi.consumidor.audiencia;

import pe.gob.indecopi.consumidor.reclamo.Reclamo;

/** Makes of a record with an agreement the agreement whose fulfilment is followed. */
@FunctionalInterface
interface Conciliados {

  /** Makes it; again, without effect, if it is made. Without an agreement, nothing. */
  void acordar(Audiencia audiencia, Reclamo reclamo);
}
