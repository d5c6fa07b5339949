package pe.gob.indecopi.gateway.rutas;

import java.time.Duration;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets a client that was answered early end what it is sending. Closing on it would reset the
 * connection, and most clients would see the reset instead of the answer (RFC 9112, section 9.6).
 * What still comes is dropped, up to the size and the time that a request may take at all.
 */
final class RestoDelCuerpo implements HttpHandlerDecoratorFactory {

  private final long maximo;
  private final Duration espera;

  RestoDelCuerpo(long maximo, Duration espera) {
    this.maximo = maximo;
    this.espera = espera;
  }

  @Override
  public HttpHandler apply(HttpHandler puerta) {
    return (pedido, respuesta) -> {
      if (!llevaCuerpo(pedido)) {
        return puerta.handle(pedido, respuesta);
      }
      var cuerpo = new CuerpoEntero(pedido.getBody(), maximo);
      return puerta.handle(new Pedido(pedido, cuerpo), new Respuesta(respuesta, cuerpo));
    };
  }

  /**
   * Who waits for leave to send ({@code Expect}) sends nothing; who announces too much, forever.
   */
  private boolean llevaCuerpo(ServerHttpRequest pedido) {
    var cabeceras = pedido.getHeaders();
    var largo = cabeceras.getContentLength();
    return cabeceras.getFirst("Expect") == null
        && (largo > 0 && largo <= maximo || cabeceras.getFirst("Transfer-Encoding") != null);
  }

  private static final class Pedido extends ServerHttpRequestDecorator {
    private final CuerpoEntero cuerpo;

    private Pedido(ServerHttpRequest pedido, CuerpoEntero cuerpo) {
      super(pedido);
      this.cuerpo = cuerpo;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      return cuerpo.flujo();
    }
  }

  private final class Respuesta extends ServerHttpResponseDecorator {
    private final CuerpoEntero cuerpo;

    private Respuesta(ServerHttpResponse respuesta, CuerpoEntero cuerpo) {
      super(respuesta);
      this.cuerpo = cuerpo;
    }

    /** The answer leaves at once; its end waits for the end of the request. */
    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> respuesta) {
      return cuerpo.terminado()
          ? super.writeWith(respuesta)
          : super.writeAndFlushWith(Flux.just(respuesta, resto().cast(DataBuffer.class)));
    }

    @Override
    public Mono<Void> setComplete() {
      return cuerpo.terminado() ? super.setComplete() : resto().then(super.setComplete());
    }

    private Mono<Void> resto() {
      return cuerpo.resto().timeout(espera, Mono.empty());
    }
  }
}
