package pe.gob.indecopi.fees.libro;

/** Why an entry was made. */
public enum TipoAsiento {
  /** A payment of an order. */
  COBRO,
  /** A payment that no order is known for. */
  COBRO_NO_IDENTIFICADO,
  /** An order lapsed: what was paid on account is the payer's again. */
  VENCIMIENTO,
  /** A file counts as never made: its fee is the payer's again. */
  ANULACION,
  /** That file stands after all: its fee is earned again. */
  REPOSICION,
  /** Money went back to who paid it. */
  DEVOLUCION,
  /** What an order had received before there was a ledger. */
  APERTURA
}
