package pe.gob.indecopi.consumidor.conversacion;

import org.springframework.context.SmartLifecycle;

/**
 * Ends the streams when the service stops, before the server waits for the answers under way: a
 * stream would keep it waiting for as long as it may.
 */
final class Despedida implements SmartLifecycle {
  private final Abiertas abiertas;
  private volatile boolean abierta;

  Despedida(Abiertas abiertas) {
    this.abiertas = abiertas;
  }

  @Override
  public void start() {
    abierta = true;
  }

  @Override
  public void stop() {
    abierta = false;
    abiertas.despedir();
  }

  @Override
  public boolean isRunning() {
    return abierta;
  }

  /** The last to start and the first to stop. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
