package pe.gob.indecopi.procedimientos.catalogo;

/** In which form a requirement is met. */
public enum TipoRequisito {
  /** Something to state in the request. */
  DATO,
  /** A paper to attach. */
  DOCUMENTO,
  /** A sworn statement. */
  DECLARACION_JURADA,
  /** A fee. */
  PAGO,
  /** Something to do after filing. */
  ACTO_POSTERIOR
}
