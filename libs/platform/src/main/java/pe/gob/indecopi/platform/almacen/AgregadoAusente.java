package pe.gob.indecopi.platform.almacen;

import org.jspecify.annotations.Nullable;

/** No aggregate has that id. */
public final class AgregadoAusente extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AgregadoAusente(String mensaje, @Nullable Throwable causa) {
    super(mensaje, causa);
  }
}
