package pe.gob.indecopi.fees.orden;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;

/**
 * An effect on an order and how it is answered.
 *
 * @param hacer does it, and answers the order as it stands after it
 * @param hecha the order of an effect that is there already
 * @param respuesta the answer that such an order gets
 */
record UnaVez(
    Function<ClaveIdempotencia, Orden> hacer,
    Function<ClaveIdempotencia, Optional<Orden>> hecha,
    BiFunction<Orden, ClaveIdempotencia, ResponseEntity<?>> respuesta)
    implements Efecto {

  @Override
  public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
    return respuesta.apply(hacer.apply(clave), clave);
  }

  @Override
  public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
    return hecha.apply(clave).map(orden -> respuesta.apply(orden, clave));
  }
}
