package pe.gob.indecopi.procedimientos.identidad;

import feign.FeignException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
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
}
