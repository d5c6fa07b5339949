package pe.gob.indecopi.procedimientos.calendario;

/** A count that was asked with a limit and has more days than that. */
public final class ConteoExcesivo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConteoExcesivo(int maximo) {
    super("The count has more than " + maximo + " days");
  }
}
