package pe.gob.indecopi.gateway.rutas;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;

/** The body of a request, which goes on to its end when its reader has had enough of it. */
final class CuerpoEntero {

  private final Flux<DataBuffer> origen;
  private final long maximo;
  private final AtomicBoolean pedido = new AtomicBoolean();
  private final Sinks.Empty<Void> fin = Sinks.empty();
  private volatile boolean terminado;

  CuerpoEntero(Flux<DataBuffer> origen, long maximo) {
    this.origen = origen;
    this.maximo = maximo;
  }

  /** The body as it comes. */
  Flux<DataBuffer> flujo() {
    return new Flux<>() {
      @Override
      public void subscribe(CoreSubscriber<? super DataBuffer> lector) {
        pedido.set(true);
        origen.subscribe(new Paso(lector));
      }
    };
  }

  /** Whether all of it has come. */
  boolean terminado() {
    return terminado;
  }

  /** Completes when the last of it has come, or broken off, or is more than a request may have. */
  Mono<Void> resto() {
    return Mono.defer(
        () -> {
          if (pedido.compareAndSet(false, true)) {
            origen.subscribe(new Paso(null));
          }
          return fin.asMono();
        });
  }

  private void terminar() {
    terminado = true;
    fin.tryEmitEmpty();
  }

  /** Hands on to the reader what comes, and drops it once there is none. */
  private final class Paso implements CoreSubscriber<DataBuffer>, Subscription {
    private final @Nullable CoreSubscriber<? super DataBuffer> lector;
    private volatile boolean solo;
    private volatile @Nullable Subscription fuente;
    private long bytes;

    private Paso(@Nullable CoreSubscriber<? super DataBuffer> lector) {
      this.lector = lector;
      this.solo = lector == null;
    }

    @Override
    public Context currentContext() {
      return lector == null ? Context.empty() : lector.currentContext();
    }

    @Override
    public void onSubscribe(Subscription suscripcion) {
      fuente = suscripcion;
      if (lector == null) {
        suscripcion.request(Long.MAX_VALUE);
      } else {
        lector.onSubscribe(this);
      }
    }

    @Override
    public void onNext(DataBuffer trozo) {
      bytes += trozo.readableByteCount();
      if (lector != null && !solo) {
        lector.onNext(trozo);
        return;
      }
      DataBufferUtils.release(trozo);
      if (bytes > maximo) {
        var suscripcion = fuente;
        if (suscripcion != null) {
          suscripcion.cancel();
        }
        terminar();
      }
    }

    @Override
    public void onError(Throwable rotura) {
      terminar();
      if (lector != null && !solo) {
        lector.onError(rotura);
      }
    }

    @Override
    public void onComplete() {
      terminar();
      if (lector != null && !solo) {
        lector.onComplete();
      }
    }

    @Override
    public void request(long cuantos) {
      var suscripcion = fuente;
      if (suscripcion != null) {
        suscripcion.request(cuantos);
      }
    }

    /** The reader has had enough: the sender has not. */
    @Override
    public void cancel() {
      solo = true;
      request(Long.MAX_VALUE);
    }
  }
}
