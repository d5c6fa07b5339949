package pe.gob.indecopi.platform.idempotencia;

import java.util.Optional;
import org.springframework.http.ResponseEntity;

/**
 * What a request does, so that it is done once. Both methods may run more than once and on two
 * replicas at the same time: the write must carry the key ({@link ClaveIdempotencia#id} as the id
 * of what is created, or {@link ClaveIdempotencia#huella} in the act) so that a second write finds
 * the first.
 */
public interface Efecto {

  /**
   * Does it and answers. If the write finds that this key's effect is already there, answers what
   * {@link #buscar} answers.
   */
  ResponseEntity<?> aplicar(ClaveIdempotencia clave);

  /** The answer of an effect that is already there, or nothing: asked after a crash. */
  Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave);
}
