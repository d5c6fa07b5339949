package pe.gob.indecopi.fees.orden;

/** What became of a receipt. */
enum EstadoRecibo {
  /** An order holds it, or is about to. */
  DE_ORDEN,
  /** A bank took the money and no order is known for it. */
  NO_IDENTIFICADO,
  /** An order was found for it and is about to hold it. */
  EN_APLICACION,
  /** The money went back. */
  DEVUELTO
}
