package pe.gob.indecopi.local.vecinos.pagos;

/** What became of telling fees-service. */
enum Acuse {
  /** It has the payment. */
  RECIBIDO,
  /** It says that it will never take it: kept apart for a person to look at. */
  RECHAZADO,
  /** It was not told: the daily file will say it. */
  CALLADO,
  /** No clear answer yet: told again. */
  PENDIENTE
}
