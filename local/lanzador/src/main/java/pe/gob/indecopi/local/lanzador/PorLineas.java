package pe.gob.indecopi.local.lanzador;

import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Consumer;

/** Takes the lines of an answer as they come. */
final class PorLineas implements Flow.Subscriber<String> {
  private final Consumer<String> linea;

  PorLineas(Consumer<String> linea) {
    this.linea = linea;
  }

  @Override
  public void onSubscribe(Subscription suscripcion) {
    suscripcion.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String una) {
    linea.accept(una);
  }

  @Override
  public void onError(Throwable corte) {
    // Who counts the lines sees that some are missing.
  }

  @Override
  public void onComplete() {
    // The stream ended; so does what listens.
  }
}
