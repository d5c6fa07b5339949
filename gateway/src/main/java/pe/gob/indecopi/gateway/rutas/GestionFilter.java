package pe.gob.indecopi.gateway.rutas;

import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Keeps the two doors apart: the management port inherits every route of the public one, where the
 * limits would not apply, so it serves its own endpoints and nothing else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class GestionFilter implements WebFilter {

  private final ApplicationContext puertaPublica;

  GestionFilter(ApplicationContext puertaPublica) {
    this.puertaPublica = puertaPublica;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var ruta = exchange.getRequest().getPath().value();
    return exchange.getApplicationContext() == puertaPublica || ruta.startsWith("/actuator/")
        ? chain.filter(exchange)
        : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
