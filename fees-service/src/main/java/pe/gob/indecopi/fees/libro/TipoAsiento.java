package pe.gob.indecopi.fees.libro;

/** Why an entry was made. */
public enum TipoAsiento {
  /** A payment of an order. */
  COBRO,
  /** A payment that no order is known for. */
  COBRO_NO_IDENTIFICADO,
  /** An order lapsed: what was paid on account is the payer's again. */
  VENCIMIENTO,
  /** Money went back to who paid it. */
  DEVOLUCION,
  /** What an order had received before there was a ledger. */
  APERTURA
}
