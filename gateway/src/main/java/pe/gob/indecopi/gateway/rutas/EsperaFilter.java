package pe.gob.indecopi.gateway.rutas;

import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Texto;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Waits so long for the head of an answer, counted from the last byte of the request: the gateway's
 * own response timeout counts the upload too, and 100 MB over a slow line take minutes. Once the
 * head is here there is no limit, so event streams stay open.
 */
final class EsperaFilter implements GlobalFilter, Ordered {

  private final Duration espera;

  EsperaFilter(Duration espera) {
    this.espera = espera;
  }

  /** After everything that changes the request, just around the filter that sends it. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE - 10;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    var enviado = Sinks.<Long>empty();
    var pedido = new Enviado(exchange.getRequest(), enviado);
    // The rest of the chain completes when the head arrives; the body is written further out.
    return chain
        .filter(exchange.mutate().request(pedido).build())
        .timeout(enviado.asMono().then(Mono.delay(espera)), Mono.error(EsperaFilter::agotado));
  }

  private static Fallo agotado() {
    return new Fallo(
        Codigo.TIEMPO_AGOTADO,
        new Texto(
            "El servicio no respondió a tiempo. Repita la solicitud con la misma Idempotency-Key.",
            "The service did not answer in time. Repeat the request with the same"
                + " Idempotency-Key."));
  }

  private static final class Enviado extends ServerHttpRequestDecorator {

    private final Sinks.Empty<Long> enviado;

    private Enviado(ServerHttpRequest pedido, Sinks.Empty<Long> enviado) {
      super(pedido);
      this.enviado = enviado;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      return super.getBody().doOnComplete(enviado::tryEmitEmpty);
    }
  }
}
