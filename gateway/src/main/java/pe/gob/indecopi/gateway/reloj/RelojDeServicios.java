package pe.gob.indecopi.gateway.reloj;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.web.reactive.function.client.WebClient;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Texto;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Talks to the clock of each service on its management port. */
final class RelojDeServicios {

  /** A sweep of one day may find thousands of files. */
  private static final Duration BARRIDO = Duration.ofMinutes(2);

  private static final Duration LECTURA = Duration.ofSeconds(10);
  private static final Duration ENTRE_MIRADAS = Duration.ofMillis(40);

  private final Map<String, URI> gestion;
  private final WebClient http;

  RelojDeServicios(Map<String, URI> gestion, WebClient http) {
    this.gestion = gestion;
    this.http = http;
  }

  /** The clocks of all, or the failure that names the first that does not answer. */
  Mono<Map<String, Marcha.Reloj>> leer() {
    return Flux.fromIterable(gestion.keySet())
        .flatMap(servicio -> leer(servicio).map(reloj -> Map.entry(servicio, reloj)))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  /**
   * Moves those that stand before this day; each stores its clock and sweeps before it answers. One
   * that fails does not keep the others back, nor does it lose what they told.
   */
  Mono<Void> mover(Map<String, Marcha.Reloj> relojes, LocalDate dia, Consumer<List<Suceso>> oir) {
    return Flux.fromIterable(relojes.entrySet())
        .filter(entrada -> entrada.getValue().hoy().isBefore(dia))
        .flatMapDelayError(entrada -> mover(entrada.getKey(), dia), relojes.size(), 1)
        .doOnNext(movido -> oir.accept(movido.sucesos()))
        .then();
  }

  /** Waits until no service has an event on its way, and gives the clocks as they then stand. */
  Mono<Map<String, Marcha.Reloj>> drenar() {
    return leer()
        .flatMap(
            relojes ->
                pendiente(relojes)
                    .<Map<String, Marcha.Reloj>>flatMap(Mono::error)
                    .switchIfEmpty(Mono.just(relojes)))
        .retryWhen(
            Retry.fixedDelay(BARRIDO.dividedBy(ENTRE_MIRADAS), ENTRE_MIRADAS)
                .filter(Pendiente.class::isInstance)
                .onRetryExhaustedThrow((espera, vez) -> vez.failure()))
        .onErrorMap(Pendiente.class, pendiente -> caido(pendiente.servicio));
  }

  private static Mono<Pendiente> pendiente(Map<String, Marcha.Reloj> relojes) {
    return Flux.fromIterable(relojes.entrySet())
        .filter(entrada -> entrada.getValue().pendientes() > 0)
        .next()
        .map(entrada -> new Pendiente(entrada.getKey()));
  }

  private Mono<Marcha.Reloj> leer(String servicio) {
    return http.get()
        .uri(direccion(servicio))
        .retrieve()
        .bodyToMono(Marcha.Reloj.class)
        .timeout(LECTURA)
        .onErrorMap(e -> caido(servicio));
  }

  private Mono<Movido> mover(String servicio, LocalDate hasta) {
    return http.post()
        .uri(direccion(servicio))
        .bodyValue(Map.of("hasta", hasta.toString()))
        .retrieve()
        .bodyToMono(Movido.class)
        .timeout(BARRIDO)
        .onErrorMap(e -> caido(servicio));
  }

  private URI direccion(String servicio) {
    return URI.create(gestion.get(servicio) + "/actuator/reloj");
  }

  private static Fallo caido(String servicio) {
    return new Fallo(
        Codigo.SERVICIO_NO_DISPONIBLE,
        new Texto(
            "El reloj de '"
                + servicio
                + "' no responde. Repita la misma solicitud: sigue desde"
                + " donde quedó.",
            "The clock of '"
                + servicio
                + "' does not answer. Repeat the same request: it goes on"
                + " from where it stopped."),
        List.of(),
        Duration.ofSeconds(2));
  }

  private record Movido(List<Suceso> sucesos) {
    private Movido {
      sucesos = sucesos == null ? List.of() : sucesos;
    }
  }

  private static final class Pendiente extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String servicio;

    private Pendiente(String servicio) {
      super(servicio, null, false, false);
      this.servicio = servicio;
    }
  }
}
