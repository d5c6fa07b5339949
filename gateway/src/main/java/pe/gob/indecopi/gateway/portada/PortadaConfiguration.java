package pe.gob.indecopi.gateway.portada;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import pe.gob.indecopi.gateway.problema.Idioma;
import pe.gob.indecopi.gateway.rutas.Servicios;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Serves {@code GET /}: a page for people, the same list as JSON for programs. */
@Configuration(proxyBeanMethods = false)
class PortadaConfiguration {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final String CSP =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  @Bean
  Apis apis(Servicios servicios, JsonMapper json, LongSupplier nanos) {
    var http = WebClient.builder().codecs(c -> c.defaultCodecs().maxInMemorySize(8 << 20)).build();
    return new Apis(servicios.servicios(), http, json, nanos);
  }

  @Bean
  RouterFunction<ServerResponse> rutaDeLaPortada(Apis apis) {
    var estilo = new ClassPathResource("portada/portada.css");
    return RouterFunctions.route()
        .GET("/", RequestPredicates.accept(MediaType.TEXT_HTML), pedido -> pagina(pedido, apis))
        .GET("/", pedido -> lista(apis))
        .GET(
            "/portada.css",
            pedido ->
                ServerResponse.ok()
                    .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                    .bodyValue(estilo))
        .build();
  }

  private static Mono<ServerResponse> pagina(ServerRequest pedido, Apis apis) {
    if (prefiereJson(pedido)) {
      return lista(apis);
    }
    var idioma = idioma(pedido);
    return apis.todas()
        .flatMap(
            todas ->
                ServerResponse.ok()
                    .contentType(HTML)
                    .header("Content-Security-Policy", CSP)
                    .header(HttpHeaders.CONTENT_LANGUAGE, idioma.etiqueta())
                    .header(HttpHeaders.VARY, "Accept, Accept-Language")
                    .bodyValue(Pagina.de(todas, idioma)));
  }

  private static Mono<ServerResponse> lista(Apis apis) {
    return apis.todas()
        .flatMap(
            todas ->
                ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.VARY, "Accept, Accept-Language")
                    .bodyValue(Map.of("servicios", todas.stream().map(Entrada::de).toList())));
  }

  private static boolean prefiereJson(ServerRequest pedido) {
    var aceptados = pedido.headers().accept();
    return !aceptados.isEmpty()
        && aceptados.getFirst().isCompatibleWith(MediaType.APPLICATION_JSON)
        && !aceptados.getFirst().isWildcardType();
  }

  private static Idioma idioma(ServerRequest pedido) {
    return pedido
        .queryParam("lang")
        .map(lang -> "en".equals(lang) ? Idioma.EN : Idioma.ES)
        .orElseGet(() -> Idioma.de(pedido.headers().asHttpHeaders()));
  }

  private record Entrada(
      String servicio, String titulo, String version, String openapi, boolean disponible) {
    static Entrada de(Api api) {
      return new Entrada(
          api.servicio(), api.titulo(), api.version(), api.openapi(), api.disponible());
    }
  }
}
