package pe.gob.indecopi.fees.orden;

/** What a payment turned out to be. Whatever it is, it is kept. */
public enum Resultado {
  /** Completes the total to the céntimo. */
  EXACTO,
  /** Leaves something missing. */
  CORTO,
  /** Completes the total with something left over. */
  EXCESO,
  /** Comes when the order is paid already: all of it is left over. */
  DOBLE,
  /** Was made after the last day of the order: all of it is left over. */
  TARDIO;

  /** Whether the payment counts towards the total. */
  boolean abona() {
    return this == EXACTO || this == CORTO || this == EXCESO;
  }
}
