package pe.gob.indecopi.consumidor.conversacion;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import pe.gob.indecopi.consumidor.conversacion.Participantes.Participante;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** One replica of the service's conversations, as objects, on a store that others share. */
final class Replica {
  static final Instant AHORA = Instant.parse("2026-03-02T14:00:00Z");
  static final Hilo HILO = Hilo.dePartes("rec_1");
  static final Participante CONSUMIDORA = new Participante(Voz.CONSUMIDOR, false, true);

  final Mensajes mensajes;
  final Lecturas lecturas;
  final Abiertas abiertas;
  private final Timbre timbre;

  Replica(MongoDatabase base) {
    this(base, Timbre.MUDO);
  }

  Replica(MongoDatabase base, Timbre timbre) {
    this.mensajes = new Mensajes(base);
    this.lecturas = new Lecturas(base);
    this.abiertas = new Abiertas(mensajes, lecturas, InstantSource.fixed(AHORA));
    this.timbre = timbre;
  }

  static Usuario usuario(String sub) {
    return new Usuario(sub, "portal", Set.of(), null, Set.of(), null, null);
  }

  /** A text of somebody, with the id that its key gives it. */
  Mensajes.Escrito escribir(Hilo hilo, String id, String texto) {
    var escrito = mensajes.escribir(hilo, n -> mensaje(hilo, n, id, texto));
    if (escrito.nuevo()) {
      abiertas.llego(escrito.mensaje());
      timbre.mensaje(escrito.mensaje());
    }
    return escrito;
  }

  static Mensaje mensaje(Hilo hilo, long n, String id, String texto) {
    return new Mensaje(
        hilo, n, id, Voz.CONSUMIDOR, "ana", texto, List.of(), null, null, "h", AHORA);
  }

  Flujo abrir(long desde, Lector lector) {
    return abrir(HILO, desde, lector, Runnable::run);
  }

  Flujo abrirAparte(long desde, Lector lector) {
    return abrir(HILO, desde, lector, Executors.newVirtualThreadPerTaskExecutor());
  }

  Flujo abrir(Hilo hilo, long desde, Lector lector, Executor hilos) {
    return abrir(hilo, desde, lector, hilos, () -> true);
  }

  Flujo abrir(Hilo hilo, long desde, Lector lector, Executor hilos, BooleanSupplier vigente) {
    var vida =
        new Flujo.Vida(
            AHORA.plus(Duration.ofHours(1)),
            Flujo.Motivo.TOKEN_VENCIDO,
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            vigente);
    var flujo = new Flujo(hilo, desde, lector, vida, mensajes, lecturas, hilos, AHORA);
    abiertas.abrir(flujo);
    flujo.despertar();
    return flujo;
  }

  /** Somebody at the other end of a stream. */
  static class Lector implements Flujo.Salida {
    final List<Long> recibidos = java.util.Collections.synchronizedList(new ArrayList<>());
    final List<String> textos = java.util.Collections.synchronizedList(new ArrayList<>());
    final List<String> recibos = new ArrayList<>();
    final List<Flujo.Motivo> fines = new ArrayList<>();
    int latidos;
    volatile boolean cortado;

    @Override
    public void mensaje(Mensaje mensaje) throws IOException {
      if (cortado) {
        throw new IOException("the line is cut");
      }
      recibidos.add(mensaje.n());
      textos.add(mensaje.texto());
    }

    @Override
    public void lectura(Lecturas.Lectura lectura) {
      recibos.add(lectura.voz() + " " + lectura.hasta());
    }

    @Override
    public void latido() {
      latidos++;
    }

    @Override
    public void fin(Flujo.Motivo motivo) {
      fines.add(motivo);
    }

    long ultimo() {
      return recibidos.isEmpty() ? 0 : recibidos.getLast();
    }
  }
}
