package pe.gob.indecopi.consumidor.conversacion;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open stream of one series. It holds no thread while nothing happens: when something does, a
 * virtual one writes all there is and ends, so a reader that is slow keeps nobody else waiting.
 *
 * <p>What is sent next is always the message after the last one sent, from the hand of who wrote it
 * if it is that one, else from the store; so nothing is sent twice and nothing left out.
 */
final class Flujo implements Oyente {
  private static final Logger LOG = LoggerFactory.getLogger(Flujo.class);
  private static final int PAGINA = 100;

  /** Where the stream goes: what writes events to its reader. */
  interface Salida {
    void mensaje(Mensaje mensaje) throws IOException;

    void lectura(Lecturas.Lectura lectura) throws IOException;

    /** Says nothing, so that whoever is in between sees that the stream lives. */
    void latido() throws IOException;

    /** Says why, and ends. */
    void fin(Motivo motivo) throws IOException;
  }

  /** Why we end a stream; its reader may open another. */
  enum Motivo {
    TOKEN_VENCIDO,
    SIN_DERECHO,
    TIEMPO_PEDIDO,
    /** This replica stops. */
    REINICIO
  }

  /**
   * Until when and how a stream is kept.
   *
   * @param vence when it ends
   * @param alVencer why it ends then
   * @param latido after how much silence it beats
   * @param revision how often the right to it is looked at again
   * @param vigente whether that right still stands
   */
  record Vida(
      Instant vence,
      Motivo alVencer,
      Duration latido,
      Duration revision,
      BooleanSupplier vigente) {}

  private final Hilo hilo;
  private final Salida salida;
  private final Vida vida;
  private final Mensajes mensajes;
  private final Lecturas lecturas;
  private final Executor hilos;
  private final AtomicInteger turnos = new AtomicInteger();
  private final AtomicReference<@Nullable Mensaje> llegado = new AtomicReference<>();
  private final Map<Voz, Lecturas.Lectura> leidas = new ConcurrentHashMap<>();
  private final Map<Voz, Long> contadas = new EnumMap<>(Voz.class);
  private volatile Instant ahora;
  private volatile Instant proximoLatido;
  private volatile Instant proximaRevision;
  private volatile long ultimo;
  private volatile boolean cerrado;
  private volatile @Nullable Motivo despedida;
  private volatile boolean atrasado = true;
  private boolean abierto;

  Flujo(
      Hilo hilo,
      long desde,
      Salida salida,
      Vida vida,
      Mensajes mensajes,
      Lecturas lecturas,
      Executor hilos,
      Instant ahora) {
    this.hilo = hilo;
    this.ultimo = desde;
    this.salida = salida;
    this.vida = vida;
    this.mensajes = mensajes;
    this.lecturas = lecturas;
    this.hilos = hilos;
    this.ahora = ahora;
    this.proximoLatido = ahora;
    this.proximaRevision = ahora.plus(vida.revision());
  }

  @Override
  public Hilo hilo() {
    return hilo;
  }

  @Override
  public long ultimo() {
    return ultimo;
  }

  @Override
  public void llego(Mensaje mensaje) {
    llegado.accumulateAndGet(mensaje, (a, b) -> a == null || b == null || b.n() > a.n() ? b : a);
    despertar();
  }

  @Override
  public void hayMas() {
    atrasado = true;
    despertar();
  }

  @Override
  public void leyo(Lecturas.Lectura lectura) {
    leidas.merge(lectura.voz(), lectura, (a, b) -> b.hasta() > a.hasta() ? b : a);
    despertar();
  }

  @Override
  public void pulso(Instant en) {
    ahora = en;
    if (!en.isBefore(vida.vence())
        || !en.isBefore(proximoLatido)
        || !en.isBefore(proximaRevision)) {
      despertar();
    }
  }

  @Override
  public void despedir() {
    despedida = Motivo.REINICIO;
    despertar();
  }

  @Override
  public boolean cerrado() {
    return cerrado;
  }

  /** The reader is gone: nothing is written any more. */
  void cortado() {
    cerrado = true;
  }

  /** Has what is missing written, now or by whoever is writing. */
  void despertar() {
    if (turnos.getAndIncrement() == 0) {
      hilos.execute(this::escribir);
    }
  }

  private void escribir() {
    int atendidos;
    do {
      atendidos = turnos.get();
      try {
        if (!cerrado) {
          ponerAlDia();
        }
      } catch (IOException | IllegalStateException ido) {
        cerrado = true;
      } catch (RuntimeException fallo) {
        // The store is away: what is missing is found at a later look.
        LOG.warn("A stream of {} waits: {}", hilo.reclamo(), fallo.toString());
      }
    } while (turnos.addAndGet(-atendidos) != 0);
  }

  private void ponerAlDia() throws IOException {
    var motivo = finDeAhora();
    if (motivo == null) {
      contarMensajes();
      contarLecturas();
      latir();
    } else {
      cerrado = true;
      salida.fin(motivo);
    }
  }

  private @Nullable Motivo finDeAhora() {
    if (despedida != null) {
      return despedida;
    }
    if (!ahora.isBefore(vida.vence())) {
      return vida.alVencer();
    }
    if (ahora.isBefore(proximaRevision)) {
      return null;
    }
    proximaRevision = ahora.plus(vida.revision());
    return vida.vigente().getAsBoolean() ? null : Motivo.SIN_DERECHO;
  }

  private void latir() throws IOException {
    if (!ahora.isBefore(proximoLatido)) {
      salida.latido();
      callar();
    }
  }

  private void contarMensajes() throws IOException {
    var nuevo = llegado.get();
    if (atrasado || nuevo != null && nuevo.n() > ultimo + 1) {
      atrasado = false;
      leerDelAlmacen();
    } else if (nuevo != null && nuevo.n() == ultimo + 1) {
      contar(nuevo);
    }
  }

  /** If the store is away, the next look says again that there is more. */
  private void leerDelAlmacen() throws IOException {
    if (!abierto) {
      lecturas.de(hilo).forEach(lectura -> leidas.put(lectura.voz(), lectura));
      abierto = true;
    }
    var pagina = mensajes.despues(hilo, ultimo, PAGINA);
    while (!pagina.isEmpty()) {
      for (var mensaje : pagina) {
        contar(mensaje);
      }
      pagina = pagina.size() < PAGINA ? List.of() : mensajes.despues(hilo, ultimo, PAGINA);
    }
  }

  private void contar(Mensaje mensaje) throws IOException {
    salida.mensaje(mensaje);
    ultimo = mensaje.n();
    callar();
  }

  private void contarLecturas() throws IOException {
    for (var lectura : leidas.values()) {
      if (lectura.hasta() > contadas.getOrDefault(lectura.voz(), 0L)) {
        salida.lectura(lectura);
        contadas.put(lectura.voz(), lectura.hasta());
        callar();
      }
    }
  }

  private void callar() {
    proximoLatido = ahora.plus(vida.latido());
  }
}
