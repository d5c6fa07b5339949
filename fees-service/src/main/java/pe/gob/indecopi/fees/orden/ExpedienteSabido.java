package pe.gob.indecopi.fees.orden;

/**
 * What fees-service knows of a file: whether it counts as never made.
 *
 * @param id of the file
 * @param noPresentado whether it counts as never made
 * @param version how often it was written
 */
record ExpedienteSabido(String id, boolean noPresentado, long version) {

  static ExpedienteSabido nuevo(String id) {
    return new ExpedienteSabido(id, false, 0);
  }

  ExpedienteSabido segun(boolean ahoraNoPresentado) {
    return new ExpedienteSabido(id, ahoraNoPresentado, version);
  }
}
