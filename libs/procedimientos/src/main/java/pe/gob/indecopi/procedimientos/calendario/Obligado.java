package pe.gob.indecopi.procedimientos.calendario;

/** Whose term it is: D.U. 099-2009 shortened the entity's and never the party's. */
public enum Obligado {
  ENTIDAD,
  ADMINISTRADO
}
