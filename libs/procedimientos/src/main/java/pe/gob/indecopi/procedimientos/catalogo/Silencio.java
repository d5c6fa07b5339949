package pe.gob.indecopi.procedimientos.catalogo;

/** What the entity's silence means when its term ends (Ley 27444, arts. 33 and 34). */
public enum Silencio {
  POSITIVO,
  NEGATIVO,
  NO_APLICA
}
