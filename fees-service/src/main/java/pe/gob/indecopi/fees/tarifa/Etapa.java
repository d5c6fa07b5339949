package pe.gob.indecopi.fees.tarifa;

/** Which part of a staged fee is paid. */
public enum Etapa {
  /** What is paid to begin. */
  INICIO,
  /** The rest, paid when its condition comes about, at the UIT of that day. */
  REINTEGRO
}
