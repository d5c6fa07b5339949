package pe.gob.indecopi.platform.idempotencia;

import java.util.Optional;
import org.springframework.http.ResponseEntity;

/**
 * What a request does in one write that holds its key and the hash of its body, so that nothing
 * else has to be written to do it once: the second time it meets the first. For what is done often
 * and answers little.
 */
public interface EfectoConClave {

  /** Does it and answers; answers what is there if the write met this key's effect. */
  Hecho aplicar(ClaveIdempotencia clave);

  /** The effect of that key, if it is there: asked where {@link #aplicar} refused. */
  Optional<Hecho> buscar(ClaveIdempotencia clave);

  /**
   * An effect as it stands.
   *
   * @param respuesta what is answered for it
   * @param cuerpo hash of the body that asked for it ({@link ClaveIdempotencia#cuerpo})
   * @param nuevo false if it was there before this request
   */
  record Hecho(ResponseEntity<?> respuesta, String cuerpo, boolean nuevo) {}
}
