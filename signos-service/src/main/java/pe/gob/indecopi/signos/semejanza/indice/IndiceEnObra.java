package pe.gob.indecopi.signos.semejanza.indice;

/** There is no index to search yet: the first one is being built. */
public final class IndiceEnObra extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndiceEnObra() {
    super("the first index is being built");
  }
}
