package pe.gob.indecopi.platform.reloj;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs something again and again while the application is up; a failure is logged, not the end. */
public final class Periodico implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Periodico.class);

  private final String nombre;
  private final Duration cada;
  private final Runnable tarea;
  private @Nullable ScheduledExecutorService hilo;

  /**
   * Starts with the application.
   *
   * @param nombre of the thread
   * @param cada the pause between two runs
   * @param tarea what to run
   */
  public Periodico(String nombre, Duration cada, Runnable tarea) {
    this.nombre = nombre;
    this.cada = cada;
    this.tarea = tarea;
  }

  @Override
  public synchronized void start() {
    var nuevo =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(nombre).factory());
    nuevo.scheduleWithFixedDelay(
        this::una, cada.toMillis(), cada.toMillis(), TimeUnit.MILLISECONDS);
    hilo = nuevo;
  }

  private void una() {
    try {
      tarea.run();
    } catch (RuntimeException fallo) {
      LOG.warn("{} failed and is tried again in {}", nombre, cada, fallo);
    }
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
