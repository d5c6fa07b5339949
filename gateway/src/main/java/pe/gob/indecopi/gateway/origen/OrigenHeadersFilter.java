package pe.gob.indecopi.gateway.origen;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Says to the service, in our own words, where the request comes from. It runs after the filters of
 * the framework, which remove these headers because no proxy is trusted there.
 */
@Component
class OrigenHeadersFilter implements HttpHeadersFilter, Ordered {

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public HttpHeaders filter(HttpHeaders entrada, ServerWebExchange exchange) {
    var origen = Origen.de(exchange);
    var salida = new HttpHeaders();
    salida.addAll(entrada);
    salida.set("Forwarded", origen.forwarded());
    salida.set("X-Forwarded-For", origen.direccion().getHostAddress());
    salida.set("X-Forwarded-Proto", origen.esquema());
    salida.set("X-Forwarded-Host", origen.servidor());
    return salida;
  }
}
