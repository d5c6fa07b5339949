package pe.gob.indecopi.platform.problema;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import feign.FeignException;
import feign.RetryableException;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** What the libraries of the store and of the neighbours throw when those are away. */
final class Traducciones {

  private static final int SEGUNDOS = 5;
  private static final int ERROR_DEL_VECINO = 500;
  private static final Texto ESPERE =
      Texto.de(
          "Una parte del sistema no responde; repita la solicitud en unos segundos",
          "A part of the system does not answer; repeat the request in some seconds");

  private Traducciones() {}

  static Optional<Rechazo> almacen(Throwable excepcion) {
    return switch (excepcion) {
      case MongoTimeoutException _,
          MongoSocketException _,
          MongoNotPrimaryException _,
          MongoNodeIsRecoveringException _ ->
          Optional.of(rechazo(Codigos.SERVICIO_NO_DISPONIBLE));
      default -> Optional.empty();
    };
  }

  static Optional<Rechazo> vecinos(Throwable excepcion) {
    return switch (excepcion) {
      case CallNotPermittedException _, BulkheadFullException _ ->
          Optional.of(rechazo(Codigos.SERVICIO_NO_DISPONIBLE));
      case RetryableException _, TimeoutException _ -> Optional.of(rechazo(Codigos.TIEMPO_AGOTADO));
      // A neighbour that fails is away; one that refuses us shows a fault of our own, a 500.
      case FeignException vecino when vecino.status() >= ERROR_DEL_VECINO ->
          Optional.of(rechazo(Codigos.SERVICIO_NO_DISPONIBLE));
      default -> Optional.empty();
    };
  }

  static Rechazo rechazo(Codigo codigo) {
    return new Rechazo(codigo, ESPERE, List.of(), Map.of("reintentarEn", SEGUNDOS));
  }
}
