package pe.gob.indecopi.fees.conciliacion;

/** How far a reconciliation has come. */
enum EstadoConciliacion {
  /** Its file is stored whole; its lines are being gone through. */
  EN_CURSO,
  /** Every line has its result. */
  TERMINADA
}
