package pe.gob.indecopi.procedimientos.catalogo;

/** Whether a procedure is granted at once or examined first (Ley 27444, arts. 30 to 32). */
public enum Calificacion {
  AUTOMATICO,
  EVALUACION_PREVIA
}
