package pe.gob.indecopi.consumidor.reclamo;

/** As whom somebody sees a complaint, or acts in it. */
public enum Lado {
  CONSUMIDOR,
  PROVEEDOR,
  /** The SAC. */
  FUNCIONARIO
}
