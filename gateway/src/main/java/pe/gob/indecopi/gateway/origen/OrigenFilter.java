package pe.gob.indecopi.gateway.origen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * First at the door: reads where the request comes from, removes what a client could make up about
 * itself, and gives it a trace.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OrigenFilter implements WebFilter {

  private static final Logger LOG = LoggerFactory.getLogger("pe.gob.indecopi.gateway.acceso");

  /** Headers that speak about the client, the route or the trace and that only proxies may set. */
  private static final Set<String> AJENAS =
      Set.of(
          "forwarded",
          "x-real-ip",
          "x-client-ip",
          "x-cluster-client-ip",
          "true-client-ip",
          "cf-connecting-ip",
          "x-rewrite-url",
          "x-http-method-override",
          "x-method-override",
          "b3",
          "baggage",
          "uber-trace-id");

  private final Redes confianza;
  private final LongSupplier nanos;

  OrigenFilter(Redes confianza, LongSupplier nanos) {
    this.confianza = confianza;
    this.nanos = nanos;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var pedido = exchange.getRequest();
    var origen = Origen.leer(pedido, confianza);
    var traza = Traza.seguir(pedido.getHeaders().getFirst("traceparent"));
    origen.guardar(exchange);
    traza.guardar(exchange);
    var limpio = exchange.mutate().request(r -> r.headers(h -> reescribir(h, traza))).build();
    var inicio = nanos.getAsLong();
    return chain.filter(limpio).doFinally(fin -> registrar(limpio, inicio));
  }

  private static void reescribir(HttpHeaders cabeceras, Traza traza) {
    var heredada = traza.id().equals(idDe(cabeceras.getFirst("traceparent")));
    deUnSoloSalto(cabeceras).forEach(cabeceras::remove);
    for (var nombre : new ArrayList<>(cabeceras.headerNames())) {
      if (ajena(nombre.toLowerCase(Locale.ROOT))) {
        cabeceras.remove(nombre);
      }
    }
    if (!heredada) {
      cabeceras.remove("tracestate");
    }
    // Security read the first value; no service shall be able to read another.
    var autorizacion = cabeceras.getFirst(HttpHeaders.AUTHORIZATION);
    if (autorizacion != null) {
      cabeceras.set(HttpHeaders.AUTHORIZATION, autorizacion);
    }
    cabeceras.set("traceparent", traza.traceparent());
  }

  private static boolean ajena(String nombre) {
    return AJENAS.contains(nombre)
        || nombre.startsWith("x-forwarded-")
        || nombre.startsWith("x-original-")
        || nombre.startsWith("x-b3-");
  }

  /** What {@code Connection} names belongs to the hop that named it (RFC 9110, section 7.6.1). */
  private static Set<String> deUnSoloSalto(HttpHeaders cabeceras) {
    var nombres = new java.util.HashSet<String>();
    for (var valor : cabeceras.getOrEmpty(HttpHeaders.CONNECTION)) {
      Arrays.stream(valor.split(","))
          .map(nombre -> nombre.trim().toLowerCase(Locale.ROOT))
          .filter(nombre -> !nombre.isEmpty() && !FIJAS.contains(nombre))
          .forEach(nombres::add);
    }
    return nombres;
  }

  /** A client may not have these removed by naming them, nor are they of one hop. */
  private static final Set<String> FIJAS =
      Set.of("close", "keep-alive", "host", "content-length", "content-type", "transfer-encoding");

  private static String idDe(@org.jspecify.annotations.Nullable String traceparent) {
    return traceparent != null && traceparent.length() > 35 ? traceparent.substring(3, 35) : "";
  }

  private void registrar(ServerWebExchange exchange, long inicio) {
    var estado = exchange.getResponse().getStatusCode();
    LOG.atDebug()
        .addKeyValue("trace.id", Traza.de(exchange).id())
        .addKeyValue("http.request.method", exchange.getRequest().getMethod().name())
        .addKeyValue("url.path", exchange.getRequest().getURI().getRawPath())
        .addKeyValue("http.response.status_code", estado == null ? 0 : estado.value())
        .addKeyValue("event.duration_ms", TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - inicio))
        .log("request");
  }
}
