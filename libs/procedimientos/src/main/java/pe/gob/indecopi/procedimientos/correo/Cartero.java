package pe.gob.indecopi.procedimientos.correo;

/** Takes mail to whoever delivers it. */
@FunctionalInterface
public interface Cartero {

  /**
   * Hands a mail over.
   *
   * @throws DireccionInservible if that address will never take it
   * @throws RuntimeException if it may be tried again
   */
  void entregar(Carta carta);

  /** An address that takes no mail, and will not tomorrow. */
  final class DireccionInservible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DireccionInservible(Exception causa) {
      super("the address takes no mail", causa);
    }
  }
}
