package pe.gob.indecopi.platform.almacen;

import org.jspecify.annotations.Nullable;

/**
 * The store fell silent during a write and the effect could not be looked for; asking again with
 * the same key settles it.
 */
public final class EscrituraIncierta extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EscrituraIncierta(String mensaje, @Nullable Throwable causa) {
    super(mensaje, causa);
  }
}
