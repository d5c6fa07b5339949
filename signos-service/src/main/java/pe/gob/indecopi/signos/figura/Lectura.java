package pe.gob.indecopi.signos.figura;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/** The first reading of the figures: who searches before it ends waits for it, so long. */
final class Lectura {
  /** Below the thirty seconds after which the gateway gives an answer up. */
  private static final int SEGUNDOS = 20;

  private final CountDownLatch leidas = new CountDownLatch(1);

  void terminada() {
    leidas.countDown();
  }

  /**
   * Returns when nothing that is stored is missing.
   *
   * @throws Rechazo {@code servicio-no-disponible} if that takes too long
   */
  void esperar() {
    try {
      if (leidas.await(SEGUNDOS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Rechazo(
        Codigos.SERVICIO_NO_DISPONIBLE,
        Texto.de(
            "Las figuras del registro se están leyendo; vuelva a intentarlo",
            "The figures of the register are being read; try again"));
  }
}
