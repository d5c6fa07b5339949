package pe.gob.indecopi.consumidor.conversacion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The conversations to which somebody listens at this replica.
 *
 * <p>What is written here is told at once; what is written elsewhere when its {@link Timbre} rings,
 * or at the next {@link #mirar look}. A look costs one question to the store however many are open:
 * numbers have no gap, so it asks for the very places where the next message of each would be.
 */
final class Abiertas {
  private static final int POR_PREGUNTA = 1_000;

  /** A replica's clock may be behind by so much, and a receipt come late to the look. */
  private static final Duration MARGEN = Duration.ofSeconds(5);

  private final Map<String, List<Oyente>> porHilo = new ConcurrentHashMap<>();
  private final Mensajes mensajes;
  private final Lecturas lecturas;
  private final InstantSource reloj;
  private volatile Instant mirada;

  Abiertas(Mensajes mensajes, Lecturas lecturas, InstantSource reloj) {
    this.mensajes = mensajes;
    this.lecturas = lecturas;
    this.reloj = reloj;
    this.mirada = reloj.instant();
  }

  void abrir(Oyente oyente) {
    porHilo.compute(
        oyente.hilo().clave(),
        (clave, otros) -> {
          var todos = otros == null ? new CopyOnWriteArrayList<Oyente>() : otros;
          todos.add(oyente);
          return todos;
        });
  }

  void cerrar(Oyente oyente) {
    porHilo.computeIfPresent(
        oyente.hilo().clave(),
        (clave, todos) -> {
          todos.remove(oyente);
          return todos.isEmpty() ? null : todos;
        });
  }

  /** A message was written. */
  void llego(Mensaje mensaje) {
    de(mensaje.hilo()).forEach(oyente -> oyente.llego(mensaje));
  }

  /** A side has read. */
  void leyo(Lecturas.Lectura lectura) {
    de(lectura.hilo()).forEach(oyente -> oyente.leyo(lectura));
  }

  /** Another replica says that a message was written: it is read if somebody here lacks it. */
  void aviso(Hilo hilo, long n) {
    if (de(hilo).stream().anyMatch(oyente -> oyente.ultimo() < n)) {
      mensajes.buscar(hilo, n).ifPresent(this::llego);
    }
  }

  /** Finds what no bell told of. */
  void mirar() {
    var siguientes = new ArrayList<String>();
    porHilo.forEach(
        (clave, oyentes) ->
            oyentes.stream()
                .mapToLong(Oyente::ultimo)
                .min()
                .ifPresent(n -> siguientes.add(Hilo.de(clave).lugar(n + 1))));
    for (var i = 0; i < siguientes.size(); i += POR_PREGUNTA) {
      var algunos = siguientes.subList(i, Math.min(siguientes.size(), i + POR_PREGUNTA));
      mensajes.escritos(algunos).forEach(hilo -> de(hilo).forEach(Oyente::hayMas));
    }
    if (!siguientes.isEmpty()) {
      mirarLecturas();
    }
  }

  private void mirarLecturas() {
    var ahora = reloj.instant();
    lecturas.desde(mirada.minus(MARGEN)).forEach(this::leyo);
    mirada = ahora;
  }

  /** Lets everybody know that time passes, and forgets who is gone. */
  void pulso() {
    var ahora = reloj.instant();
    cadaUno(
        oyente -> {
          if (oyente.cerrado()) {
            cerrar(oyente);
          } else {
            oyente.pulso(ahora);
          }
        });
  }

  /** Sends everybody to another replica. */
  void despedir() {
    cadaUno(Oyente::despedir);
  }

  /** How many listen to that series. */
  int cuantos(Hilo hilo) {
    return de(hilo).size();
  }

  /** How many listen. */
  int cuantos() {
    return porHilo.values().stream().mapToInt(Collection::size).sum();
  }

  private void cadaUno(Consumer<Oyente> que) {
    porHilo.values().forEach(oyentes -> oyentes.forEach(que));
  }

  private List<Oyente> de(Hilo hilo) {
    return porHilo.getOrDefault(hilo.clave(), List.of());
  }
}
