package pe.gob.indecopi.signos.semejanza;

/** What has become of the right that was found, as far as it bears on a later sign. */
public enum Vida {
  /** Granted, and in force. */
  VIGENTE,
  /**
   * Past its end, within the six months of its renewal: still in force (Decisión 486, art. 153).
   */
  EN_GRACIA,
  /** Asked and not decided: it bars what comes later (Decisión 486, art. 136.a). */
  EN_TRAMITE,
  /** Lapsed, cancelled, annulled, waived or refused: it bars nothing any more. */
  EXTINTA
}
