package pe.gob.indecopi.platform.idempotencia;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/**
 * An effect that leaves something behind, which is answered alike when it was just done and when it
 * is found.
 *
 * @param hacer does it, and answers what it leaves
 * @param hecho what an effect that is there already left
 * @param respuesta the answer that it gets
 */
public record UnaVez<T>(
    Function<ClaveIdempotencia, T> hacer,
    Function<ClaveIdempotencia, Optional<T>> hecho,
    BiFunction<T, ClaveIdempotencia, ResponseEntity<?>> respuesta)
    implements Efecto {

  @Override
  public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
    return respuesta.apply(hacer.apply(clave), clave);
  }

  @Override
  public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
    return hecho.apply(clave).map(dejado -> respuesta.apply(dejado, clave));
  }
}
