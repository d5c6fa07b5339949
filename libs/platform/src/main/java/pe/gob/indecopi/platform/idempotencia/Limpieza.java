package pe.gob.indecopi.platform.idempotencia;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Deletes answers that were kept long enough, a bounded number each time. Two replicas may clean at
 * once: deleting twice does no harm.
 */
final class Limpieza implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Limpieza.class);
  static final int PAGINA = 500;
  static final int PAGINAS = 20;

  private final Respuestas respuestas;
  private final InstantSource reloj;
  private final Duration conservar;
  private final Duration cada;
  private @Nullable ScheduledExecutorService hilo;

  Limpieza(Respuestas respuestas, InstantSource reloj, Duration conservar, Duration cada) {
    this.respuestas = respuestas;
    this.reloj = reloj;
    this.conservar = conservar;
    this.cada = cada;
  }

  /** Cleans once; says how many answers went. */
  int limpiar() {
    respuestas.indexar();
    var limite = reloj.instant().minus(conservar);
    var borradas = 0;
    for (var pagina = 0; pagina < PAGINAS; pagina++) {
      var deEsta = respuestas.borrarAnterioresA(limite, PAGINA);
      borradas += deEsta;
      if (deEsta < PAGINA) {
        break;
      }
    }
    return borradas;
  }

  private void vuelta() {
    try {
      var borradas = limpiar();
      LOG.debug("{} kept answers deleted", borradas);
    } catch (RuntimeException fallo) {
      LOG.warn("kept answers could not be cleaned; the next round tries again", fallo);
    }
  }

  @Override
  public synchronized void start() {
    hilo =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("limpieza-de-respuestas").factory());
    hilo.scheduleWithFixedDelay(this::vuelta, 0, cada.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void stop() {
    if (hilo != null) {
      hilo.shutdownNow();
      hilo = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return hilo != null;
  }
}
