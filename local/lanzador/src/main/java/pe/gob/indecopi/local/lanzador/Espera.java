package pe.gob.indecopi.local.lanzador;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process will do. */
public final class Espera {
  private static final Duration PACIENCIA = Duration.ofSeconds(60);

  private Espera() {}

  /** Returns when it holds; a minute later it is a fault that says what was waited for. */
  public static void hasta(BooleanSupplier seCumple, String que) {
    var fin = System.nanoTime() + PACIENCIA.toNanos();
    while (!seCumple.getAsBoolean()) {
      if (System.nanoTime() > fin) {
        throw new Fallo("Waited in vain for " + que);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Fallo("Interrupted");
      }
    }
  }
}
