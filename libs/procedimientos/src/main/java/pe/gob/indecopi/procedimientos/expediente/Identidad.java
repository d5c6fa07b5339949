package pe.gob.indecopi.procedimientos.expediente;

/**
 * Whether the registers of the State (RENIEC, SUNAT, Migraciones) know a party as it names itself.
 * No more than that is kept of what they answer (Ley 29733). In order of what matters of several
 * persons that are one party.
 */
public enum Identidad {
  /** The document exists and bears that name. */
  CONFIRMADA,
  /** The document exists and bears another name. */
  NO_COINCIDE,
  /** There is no such document. */
  NO_EXISTE,
  /** The register did not answer yet; it is asked again. */
  PENDIENTE
}
