package pe.gob.indecopi.fees.orden;

/** How much of what an order received goes back. */
public enum Alcance {
  /** What does not count towards its total: excess, double and late payments. */
  SOBRANTE,
  /** Everything: the order ends, and nothing was paid by it. */
  TODO
}
