package pe.gob.indecopi.platform.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Wakes readers that wait for something to come. They look by themselves every second besides, for
 * another replica may have written.
 */
public final class Timbre {
  private static final Duration MIRADA = Duration.ofSeconds(1);

  private final InstantSource reloj;
  private final ReentrantLock cerrojo = new ReentrantLock();
  private final Condition timbre = cerrojo.newCondition();

  public Timbre(InstantSource reloj) {
    this.reloj = reloj;
  }

  /** Something came. */
  public void sonar() {
    cerrojo.lock();
    try {
      timbre.signalAll();
    } finally {
      cerrojo.unlock();
    }
  }

  /** What a look finds, looking again for so long while it finds nothing. */
  public <T> List<T> esperar(Duration espera, Supplier<List<T>> mirada) {
    var limite = reloj.instant().plus(espera);
    var halladas = mirada.get();
    while (halladas.isEmpty() && reloj.instant().isBefore(limite)) {
      dormir(Duration.between(reloj.instant(), limite));
      halladas = mirada.get();
    }
    return halladas;
  }

  private void dormir(Duration falta) {
    var cuanto = falta.compareTo(MIRADA) < 0 ? falta : MIRADA;
    cerrojo.lock();
    try {
      boolean _ = timbre.await(Math.max(1, cuanto.toMillis()), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      cerrojo.unlock();
    }
  }
}
