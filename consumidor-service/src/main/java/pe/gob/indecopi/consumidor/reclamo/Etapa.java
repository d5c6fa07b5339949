package pe.gob.indecopi.consumidor.reclamo;

/** Where a complaint stands, in the order in which it goes on. */
public enum Etapa {
  /** Received; an official has to find its provider or to look at it first. */
  PRESENTADO,
  /** The provider has it, and its term to answer runs. */
  EN_TRASLADO,
  /** Consumer and provider talk, with an official who moves things on. */
  EN_MEDIACION,
  /** They are called to a hearing. */
  EN_CONCILIACION,
  CONCLUIDO;

  /** Whether something may still happen to it. */
  public boolean abierta() {
    return this != CONCLUIDO;
  }
}
