package pe.gob.indecopi.procedimientos.identidad;

import feign.FeignException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.procedimientos.expediente.Identidad;

/**
 * One register behind its own breaker, for one may be down while the others answer. Nothing of a
 * person is ever logged: neither the number, which is in the address of a call, nor the answer.
 */
final class Padron {
  private static final Logger LOG = LoggerFactory.getLogger(Padron.class);

  private static final CircuitBreakerConfig CORTE =
      CircuitBreakerConfig.custom()
          .slidingWindowSize(10)
          .minimumNumberOfCalls(5)
          .waitDurationInOpenState(Duration.ofSeconds(10))
          // The sweep asks whether it is worth it before it calls: somebody must let it.
          .automaticTransitionFromOpenToHalfOpenEnabled(true)
          .permittedNumberOfCallsInHalfOpenState(2)
          // A refusal is an answer: only silence and failures count.
          .ignoreException(Padron::esRespuesta)
          .build();

  private final String nombre;
  private final CircuitBreaker cortacircuito;
  private final Retry reintento;
  private final Bulkhead mamparo;

  Padron(String nombre, PideProperties ajustes) {
    this.nombre = nombre;
    this.cortacircuito = CircuitBreaker.of(nombre, CORTE);
    this.reintento =
        Retry.of(
            nombre,
            RetryConfig.custom()
                .maxAttempts(ajustes.intentos())
                .intervalFunction(IntervalFunction.ofRandomized(Duration.ofMillis(50)))
                .retryOnException(e -> !esRespuesta(e) && !(e instanceof CallNotPermittedException))
                .build());
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
      boolean es =
          Bulkhead.decorateSupplier(
                  mamparo,
                  Retry.decorateSupplier(
                      reintento,
                      CircuitBreaker.decorateSupplier(cortacircuito, coincide::getAsBoolean)))
              .get();
      return es ? Identidad.CONFIRMADA : Identidad.NO_COINCIDE;
    } catch (FeignException.NotFound e) {
      return Identidad.NO_EXISTE;
    } catch (CallNotPermittedException e) {
      return Identidad.PENDIENTE;
    } catch (RuntimeException e) {
      LOG.warn("{} did not answer and is asked again later: {}", nombre, clase(e));
      return Identidad.PENDIENTE;
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

  private static boolean esRespuesta(Throwable e) {
    return e instanceof FeignException f && f.status() >= 400 && f.status() < 500;
  }
}
