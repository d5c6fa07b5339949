package pe.gob.indecopi.platform.eventos;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Virtual threads for what is done beside a write, so many at a time and no more. */
final class Turnos {
  private static final Logger LOG = LoggerFactory.getLogger(Turnos.class);

  private final ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore turnos;

  Turnos(int simultaneos) {
    this.turnos = new Semaphore(simultaneos);
  }

  /** Does it soon; after the close, not at all. A failure is logged: the sweep comes by again. */
  Future<?> aparte(Runnable tarea) {
    try {
      return hilos.submit(() -> porTurno(tarea));
    } catch (RejectedExecutionException cerrado) {
      return CompletableFuture.completedFuture(null);
    }
  }

  private void porTurno(Runnable tarea) {
    turnos.acquireUninterruptibly();
    try {
      tarea.run();
    } catch (RuntimeException fallo) {
      LOG.warn("What was to publish is left to the sweep", fallo);
    } finally {
      turnos.release();
    }
  }

  /** Waits for them all. */
  static void esperar(List<Future<?>> tareas) {
    for (var tarea : tareas) {
      try {
        tarea.get();
      } catch (InterruptedException interrumpido) {
        Thread.currentThread().interrupt();
        return;
      } catch (ExecutionException fallo) {
        LOG.warn("What was to publish is left to the sweep", fallo.getCause());
      }
    }
  }

  /** Lets what has begun come to its end, for so long. */
  void cerrar(Duration plazo) {
    hilos.shutdown();
    try {
      hilos.awaitTermination(plazo.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrumpido) {
      Thread.currentThread().interrupt();
    }
    hilos.shutdownNow();
  }
}
