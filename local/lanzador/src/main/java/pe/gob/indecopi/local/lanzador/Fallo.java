package pe.gob.indecopi.local.lanzador;

/** Something that a person must mend, in one plain sentence. */
public final class Fallo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With that sentence. */
  public Fallo(String frase) {
    super(frase);
  }
}
