package pe.gob.indecopi.platform.problema;

import java.util.Optional;

/**
 * A bean that knows what an exception of some library means for the caller. Asked before the
 * catch-all answers 500.
 */
@FunctionalInterface
public interface Traduccion {

  /** The refusal that this exception amounts to, or nothing if it is unknown here. */
  Optional<Rechazo> de(Throwable excepcion);
}
