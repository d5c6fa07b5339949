package pe.gob.indecopi.procedimientos.identidad;

import feign.FeignException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.procedimientos.expediente.Identidad;

/**
 * One register behind its own breaker, for one may be down while the others answer. Nothing of a
 * person is ever logged: neither the number, which is in the address of a call, nor the answer.
 */
final class Padron {
  private static final Logger LOG = LoggerFactory.getLogger(Padron.class);

  private final String nombre;
  private final CircuitBreaker cortacircuito;
  private final Retry reintento;
  private final Bulkhead mamparo;

  Padron(String nombre, PideProperties ajustes) {
    this.nombre = nombre;
    var vecino = ajustes.vecino(nombre);
    this.cortacircuito = vecino.cortacircuito();
    this.reintento = vecino.reintento(ajustes.intentos());
    this.mamparo =
        Bulkhead.of(
            nombre,
            BulkheadConfig.custom()
                .maxConcurrentCalls(ajustes.simultaneas())
                .maxWaitDuration(ajustes.responder())
                .build());
  }

  /** What it says, or that it did not. */
  Identidad preguntar(BooleanSupplier coincide) {
    try {
      return pedir(coincide::getAsBoolean)
          .map(es -> es ? Identidad.CONFIRMADA : Identidad.NO_COINCIDE)
          .orElse(Identidad.PENDIENTE);
    } catch (FeignException.NotFound e) {
      return Identidad.NO_EXISTE;
    }
  }

  /**
   * What it answers; empty if it did not.
   *
   * @throws FeignException.NotFound if it has no such entry
   */
  <T> Optional<T> pedir(Supplier<T> llamada) {
    try {
      return Optional.of(
          Bulkhead.decorateSupplier(
                  mamparo,
                  Retry.decorateSupplier(
                      reintento, CircuitBreaker.decorateSupplier(cortacircuito, llamada)))
              .get());
    } catch (FeignException.NotFound e) {
      throw e;
    } catch (CallNotPermittedException e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.warn("{} did not answer and is asked again later: {}", nombre, clase(e));
      return Optional.empty();
    }
  }

  boolean disponible() {
    return cortacircuito.getState() != CircuitBreaker.State.OPEN;
  }

  private static String clase(RuntimeException e) {
    return e instanceof FeignException f && f.status() > 0
        ? "status " + f.status()
        : e.getClass().getSimpleName();
  }
}
