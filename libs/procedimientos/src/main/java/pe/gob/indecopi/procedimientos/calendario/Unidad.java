package pe.gob.indecopi.procedimientos.calendario;

/** What a term is counted in (Ley 27444, arts. 133 and 134). */
public enum Unidad {
  DIAS_HABILES,
  DIAS_CALENDARIO,
  MESES,
  ANIOS
}
