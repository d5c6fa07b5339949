package pe.gob.indecopi.fees.orden;

/** Where a payment order stands. */
public enum EstadoOrden {
  /** Waits for its money; short payments leave it so. */
  PENDIENTE,
  /** What was paid in time covers the total. */
  PAGADA,
  /** Paid, and bound to the file that it pays for. */
  CONSUMIDA,
  /** Its last day passed before the money was there. */
  VENCIDA,
  /** The file that it paid for counts as never made: its money is the payer's again. */
  ANULADA,
  /** Its money went back to the payer. */
  DEVUELTA
}
