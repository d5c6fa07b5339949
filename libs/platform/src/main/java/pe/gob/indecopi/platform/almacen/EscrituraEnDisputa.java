package pe.gob.indecopi.platform.almacen;

import org.jspecify.annotations.Nullable;

/** Other writers won every time; asking again later may help. */
public final class EscrituraEnDisputa extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EscrituraEnDisputa(String mensaje, @Nullable Throwable causa) {
    super(mensaje, causa);
  }
}
