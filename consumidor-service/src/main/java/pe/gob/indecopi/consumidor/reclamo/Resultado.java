package pe.gob.indecopi.consumidor.reclamo;

/** How a complaint ended. */
public enum Resultado {
  MEDIACION,
  CONCILIACION_TOTAL,
  CONCILIACION_PARCIAL,
  SIN_ACUERDO,
  INASISTENCIA_DEL_CONSUMIDOR,
  INASISTENCIA_DEL_PROVEEDOR,
  INASISTENCIA_DE_AMBOS,
  DESISTIMIENTO,
  FUERA_DE_COMPETENCIA;

  /** Whether both agreed on something. */
  public boolean conAcuerdo() {
    return this == MEDIACION || this == CONCILIACION_TOTAL || this == CONCILIACION_PARCIAL;
  }
}
