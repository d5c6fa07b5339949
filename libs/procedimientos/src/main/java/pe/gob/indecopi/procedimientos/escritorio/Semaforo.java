package pe.gob.indecopi.procedimientos.escritorio;

import org.jspecify.annotations.Nullable;

/** How near the authority's term is, in working days that are left, the last one included. */
public enum Semaforo {
  VERDE,
  /** Ten or fewer. */
  AMBAR,
  /** Three or fewer. */
  ROJO,
  VENCIDO,
  SIN_PLAZO;

  static final int AMBAR_DESDE = 10;
  static final int ROJO_DESDE = 3;

  /**
   * @param quedan working days left; none once the last day is past; null where nothing falls due
   */
  static Semaforo de(@Nullable Integer quedan) {
    if (quedan == null) {
      return SIN_PLAZO;
    }
    if (quedan <= 0) {
      return VENCIDO;
    }
    if (quedan <= ROJO_DESDE) {
      return ROJO;
    }
    return quedan <= AMBAR_DESDE ? AMBAR : VERDE;
  }
}
