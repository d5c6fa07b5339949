package pe.gob.indecopi.signos.registro;

/** How a right stands. */
public enum EstadoRegistral {
  VIGENTE,
  /**
   * Past its end, within the six months in which it can be renewed, or while a renewal asked in
   * them is decided: still fully in force (Decisión 486, art. 153).
   */
  EN_GRACIA,
  /** Not renewed (Decisión 486, art. 174). */
  CADUCO,
  /** Decisión 486, arts. 165 to 170. */
  CANCELADO,
  /** Decisión 486, arts. 172 and 173. */
  ANULADO,
  /** Given up by its holder (Decisión 486, art. 171). */
  RENUNCIADO;

  /** Whether it can still be opposed to others. */
  public boolean enVigor() {
    return this == VIGENTE || this == EN_GRACIA;
  }
}
