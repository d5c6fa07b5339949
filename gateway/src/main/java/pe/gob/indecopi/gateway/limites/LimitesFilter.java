package pe.gob.indecopi.gateway.limites;

import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Applies the limits once the token is known to be good; after security, before any route. */
@Component
@Order(-50)
class LimitesFilter implements WebFilter {

  private final Portero portero;
  private final ApplicationContext puertaPublica;

  LimitesFilter(Portero portero, ApplicationContext puertaPublica) {
    this.portero = portero;
    this.puertaPublica = puertaPublica;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getApplicationContext() != puertaPublica) {
      return chain.filter(exchange); // probes and scrapes on the management port
    }
    return ReactiveSecurityContextHolder.getContext()
        .map(contexto -> azp(contexto.getAuthentication()))
        .defaultIfEmpty("")
        .doOnNext(azp -> contar(azp, exchange))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  private void contar(String azp, ServerWebExchange exchange) {
    if (azp.isEmpty()) {
      portero.contarDireccion(exchange);
    } else {
      portero.contarCliente(azp, exchange);
    }
  }

  private static String azp(@org.jspecify.annotations.Nullable Object autenticacion) {
    if (!(autenticacion instanceof JwtAuthenticationToken jwt)) {
      return "";
    }
    var azp = jwt.getToken().getClaimAsString("azp");
    return azp == null ? "" : azp;
  }
}
