package pe.gob.indecopi.consumidor.conversacion;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody who asked for a page and waits a while for something to be on it. */
final class Espera implements Oyente {
  private final Hilo hilo;
  private final long ultimo;
  private final CountDownLatch algo = new CountDownLatch(1);

  Espera(Hilo hilo, long ultimo) {
    this.hilo = hilo;
    this.ultimo = ultimo;
  }

  @Override
  public Hilo hilo() {
    return hilo;
  }

  @Override
  public long ultimo() {
    return ultimo;
  }

  @Override
  public void llego(Mensaje mensaje) {
    if (mensaje.n() > ultimo) {
      algo.countDown();
    }
  }

  @Override
  public void hayMas() {
    algo.countDown();
  }

  @Override
  public void leyo(Lecturas.Lectura lectura) {
    // Told on the next page.
  }

  @Override
  public void pulso(Instant ahora) {
    // Whoever waits knows for how long.
  }

  @Override
  public void despedir() {
    algo.countDown();
  }

  @Override
  public boolean cerrado() {
    return false;
  }

  /** Waits for a message, at most so long; the thread is a virtual one. */
  void esperar(Duration cuanto) {
    try {
      boolean _ = algo.await(cuanto.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrumpido) {
      Thread.currentThread().interrupt();
    }
  }
}
