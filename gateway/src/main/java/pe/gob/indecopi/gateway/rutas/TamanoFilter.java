package pe.gob.indecopi.gateway.rutas;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Texto;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends a request at so many bytes, counted as they pass, whatever its header says. */
final class TamanoFilter implements GlobalFilter, Ordered {

  private final long maximo;

  TamanoFilter(long maximo) {
    this.maximo = maximo;
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE - 20;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    var pedido = exchange.getRequest();
    if (pedido.getHeaders().getContentLength() > maximo) {
      return Mono.error(this::demasiado);
    }
    return chain.filter(exchange.mutate().request(new Contado(pedido)).build());
  }

  private Fallo demasiado() {
    var megas = maximo / (1024 * 1024);
    return new Fallo(
        Codigo.DEMASIADO_GRANDE,
        new Texto(
            "La solicitud pasa de " + megas + " MB.", "The request is over " + megas + " MB."));
  }

  private final class Contado extends ServerHttpRequestDecorator {

    private Contado(ServerHttpRequest pedido) {
      super(pedido);
    }

    @Override
    public Flux<DataBuffer> getBody() {
      var bytes = new AtomicLong();
      return super.getBody()
          .handle(
              (trozo, salida) -> {
                if (bytes.addAndGet(trozo.readableByteCount()) > maximo) {
                  DataBufferUtils.release(trozo);
                  salida.error(demasiado());
                } else {
                  salida.next(trozo);
                }
              });
    }
  }
}
