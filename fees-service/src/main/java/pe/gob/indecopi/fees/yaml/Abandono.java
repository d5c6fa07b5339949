package pe.gob.indecopi.fees.yaml;

/** A fault that was noted and that leaves nothing to stand for the piece. */
final class Abandono extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Abandono() {
    super("a noted fault", null, false, false);
  }
}
