package pe.gob.indecopi.consumidor.cuenta;

/** How an account stands. */
public enum EstadoDeCuenta {
  /** A person whose identity nobody has confirmed yet. */
  POR_VALIDAR,
  /** A company whose papers an official has to look at. */
  EN_REVISION,
  /** A company that has to put its papers right. */
  OBSERVADA,
  /** It takes part. */
  ACTIVA,
  RECHAZADA
}
