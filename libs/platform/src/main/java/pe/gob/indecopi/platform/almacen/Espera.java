package pe.gob.indecopi.platform.almacen;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waiting between tries: longer each time, and by chance, so that rivals do not meet again. */
final class Espera {
  private static final long PRIMERA_MS = 4;
  private static final long MAYOR_MS = 250;

  private Espera() {}

  /** Waits before the next try; {@code intento} counts from 0. */
  static void antesDe(int intento) {
    var techo = Math.min(MAYOR_MS, PRIMERA_MS << Math.min(intento, 8));
    try {
      Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, techo + 1)));
    } catch (InterruptedException interrumpido) {
      Thread.currentThread().interrupt();
      throw new EscrituraEnDisputa("Interrupted between two tries", interrumpido);
    }
  }
}
