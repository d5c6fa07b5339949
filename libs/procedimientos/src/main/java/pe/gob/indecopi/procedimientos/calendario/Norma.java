package pe.gob.indecopi.procedimientos.calendario;

/** The body of law whose rules of counting govern a term. */
public enum Norma {
  /** Ley 27444: a month that lacks the day ends on the first working day of the next (134.3). */
  LPAG("Ley 27444, arts. 133 y 134"),
  /** Decisión 486: a month that lacks the day ends on its own last day (art. 5). */
  D486("Decisión 486, arts. 4 y 5");

  private final String cita;

  Norma(String cita) {
    this.cita = cita;
  }

  /** The articles that say how to count. */
  public String cita() {
    return cita;
  }
}
