package pe.gob.indecopi.procedimientos.calendario;

/** Days on which a norm stopped the terms of every file of a kind. */
record SuspensionGeneral(Suspension dias, Alcance alcance) {
  /** Which files: those subject to administrative silence stopped on another day. */
  enum Alcance {
    CON_SILENCIO,
    SIN_SILENCIO
  }

  boolean alcanza(boolean silencio) {
    return silencio == (alcance == Alcance.CON_SILENCIO);
  }
}
