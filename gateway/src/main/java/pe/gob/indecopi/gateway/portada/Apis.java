package pe.gob.indecopi.gateway.portada;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The APIs behind the door, each read from its service and kept for a minute. */
final class Apis {

  private static final Logger LOG = LoggerFactory.getLogger(Apis.class);
  private static final Duration ESPERA = Duration.ofSeconds(5);
  private static final long FRESCA = Duration.ofMinutes(1).toNanos();
  private static final long AUSENTE = Duration.ofSeconds(5).toNanos();

  private final Map<String, URI> servicios;
  private final WebClient http;
  private final JsonMapper json;
  private final LongSupplier nanos;
  private final Map<String, Guardada> guardadas = new ConcurrentHashMap<>();

  Apis(Map<String, URI> servicios, WebClient http, JsonMapper json, LongSupplier nanos) {
    this.servicios = servicios;
    this.http = http;
    this.json = json;
    this.nanos = nanos;
  }

  /** All of them by name; one whose service is away says so. */
  Mono<List<Api>> todas() {
    return Flux.fromIterable(servicios.keySet()).flatMapSequential(this::una).collectList();
  }

  private Mono<Api> una(String servicio) {
    var guardada = guardadas.get(servicio);
    if (guardada != null && nanos.getAsLong() - guardada.hasta() < 0) {
      return Mono.just(guardada.api());
    }
    return pedir(servicio)
        .doOnNext(
            api -> {
              var vida = api.disponible() ? FRESCA : AUSENTE;
              guardadas.put(servicio, new Guardada(api, nanos.getAsLong() + vida));
            });
  }

  private Mono<Api> pedir(String servicio) {
    var ausente = Api.ausente(servicio);
    return http.get()
        .uri(URI.create(servicios.get(servicio) + ausente.openapi()))
        .retrieve()
        .bodyToMono(byte[].class)
        .map(cuerpo -> LectorOpenApi.leer(servicio, json.readTree(cuerpo)))
        .timeout(ESPERA)
        .onErrorResume(
            e -> {
              LOG.info("No openapi.json from {}: {}", servicio, e.toString());
              return Mono.just(ausente);
            });
  }

  private record Guardada(Api api, long hasta) {}
}
