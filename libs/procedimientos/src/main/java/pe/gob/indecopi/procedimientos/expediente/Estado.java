package pe.gob.indecopi.procedimientos.expediente;

/** Where a file stands, in the words that every procedure shares. */
public enum Estado {
  /** Only the receipt of the fee is missing for a filing date (Decisión 486, art. 140). */
  PENDIENTE_DE_PAGO,
  /** Received; something else that the filing date needs is missing. */
  PRESENTADO,
  /** Something was observed and may be corrected. */
  OBSERVADO,
  /** Never completed: taken as not presented (D.Leg. 1075, art. 52). */
  NO_PRESENTADO,
  /** Being handled. */
  EN_TRAMITE,
  /** Its terms do not run. */
  SUSPENDIDO,
  /** Decided in first instance and open to remedies. */
  RESUELTO,
  /** A remedy was filed and is not decided. */
  IMPUGNADO,
  /** The decision can no longer be challenged in the administrative way. */
  FIRME,
  /** Nothing more will happen. */
  CONCLUIDO
}
