package pe.gob.indecopi.platform.eventos;

/** The broker did not acknowledge; the event stays where it is and is sent again later. */
final class EnvioFallido extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EnvioFallido(String mensaje, Throwable causa) {
    super(mensaje, causa);
  }
}
