package pe.gob.indecopi.gateway.reloj;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Texto;
import reactor.core.publisher.Mono;

/**
 * Moves the legal clock of all services together, stopping on every day on which something falls
 * due until all have swept and nothing is on its way between them, so that days are lived in order.
 */
final class MoverReloj {

  private final RelojDeServicios servicios;
  private final AtomicBoolean enCurso = new AtomicBoolean();

  /** A journey that a dead service interrupted; the same request goes on with it. */
  private volatile @Nullable Viaje interrumpido;

  MoverReloj(RelojDeServicios servicios) {
    this.servicios = servicios;
  }

  /** Goes as far as asked; one journey at a time. */
  Mono<Marcha> mover(Pedido pedido) {
    return Mono.defer(
        () -> {
          if (!enCurso.compareAndSet(false, true)) {
            return Mono.error(ocupado());
          }
          return viajar(pedido).doFinally(fin -> enCurso.set(false));
        });
  }

  private Mono<Marcha> viajar(Pedido pedido) {
    return servicios
        .drenar()
        .flatMap(relojes -> recorrer(pedido, viaje(pedido, relojes), relojes))
        .doOnSuccess(llegada -> interrumpido = null);
  }

  private Mono<Marcha> recorrer(Pedido pedido, Viaje viaje, Map<String, Marcha.Reloj> relojes) {
    var salida = new Marcha(relojes, viaje.sucesos());
    return Mono.just(salida)
        .expand(marcha -> marcha.llego(viaje.meta()) ? Mono.empty() : paso(pedido, viaje, marcha))
        .last();
  }

  private Mono<Marcha> paso(Pedido pedido, Viaje viaje, Marcha marcha) {
    var nuevos = new ConcurrentLinkedQueue<Suceso>();
    return servicios
        .mover(marcha.servicios(), marcha.siguiente(viaje.meta()), nuevos::addAll)
        .then(Mono.defer(servicios::drenar))
        .map(relojes -> marcha.con(relojes, nuevos))
        .doOnTerminate(
            () ->
                interrumpido =
                    new Viaje(
                        pedido, viaje.meta(), marcha.con(marcha.servicios(), nuevos).sucesos()));
  }

  private Viaje viaje(Pedido pedido, Map<String, Marcha.Reloj> relojes) {
    var anterior = interrumpido;
    if (anterior != null && anterior.pedido().equals(pedido)) {
      return anterior;
    }
    var nuevo = new Viaje(pedido, pedido.meta(new Marcha(relojes, List.of()).hoy()), List.of());
    interrumpido = nuevo;
    return nuevo;
  }

  private static Fallo ocupado() {
    return new Fallo(
        Codigo.EN_CURSO,
        new Texto("El reloj ya se está moviendo.", "The clock is already moving."),
        List.of(),
        Duration.ofSeconds(1));
  }

  private record Viaje(Pedido pedido, LocalDate meta, List<Suceso> sucesos) {}
}
