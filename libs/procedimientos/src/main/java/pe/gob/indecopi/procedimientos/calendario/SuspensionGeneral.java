package pe.gob.indecopi.procedimientos.calendario;

import org.jspecify.annotations.Nullable;

/**
 * Days on which a norm stopped the terms of every file of a kind.
 *
 * @param duda what is not sure about it
 */
record SuspensionGeneral(Suspension dias, Alcance alcance, @Nullable String duda) {
  /** Which files: those subject to administrative silence stopped on another day. */
  enum Alcance {
    CON_SILENCIO,
    SIN_SILENCIO
  }

  boolean alcanza(boolean silencio) {
    return silencio == (alcance == Alcance.CON_SILENCIO);
  }
}
