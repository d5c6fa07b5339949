package pe.gob.indecopi.platform.eventos;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.eventos.Reclamos.Reclamado;

/**
 * Carries what documents have to publish to the broker: claims a document, sends its events in
 * order, each acknowledged before the next, and takes them out. A crash or a lost claim in between
 * repeats events under the same id; a newer one never goes before an older one that was not
 * acknowledged.
 *
 * <p>It works right after a write, on a virtual thread; the sweep finds what a crash or a broker
 * that was away left behind. After a failure it leaves the broker alone for a while.
 */
public final class Relevo implements Bandeja, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Relevo.class);
  private static final int POR_BARRIDO = 500;

  private final Emisor emisor;
  private final InstantSource reloj;
  private final RelevoProperties ajustes;
  private final Map<String, Reclamos> colecciones = new ConcurrentHashMap<>();
  private final Turnos turnos;
  private volatile Instant pausa = Instant.MIN;

  Relevo(Emisor emisor, InstantSource reloj, RelevoProperties ajustes) {
    this.emisor = emisor;
    this.reloj = reloj;
    this.ajustes = ajustes;
    this.turnos = new Turnos(ajustes.simultaneos());
  }

  @Override
  public void vigilar(MongoCollection<Document> coleccion) {
    reclamos(coleccion);
  }

  @Override
  public @Nullable Document reclamo() {
    return enPausa() ? null : Reclamos.reclamo(reloj.instant(), ajustes.arriendo());
  }

  @Override
  public void reclamado(
      MongoCollection<Document> coleccion,
      String id,
      @Nullable Document reclamo,
      List<Document> eventos) {
    if (reclamo == null) {
      escrito(coleccion, id);
      return;
    }
    var reclamado = Reclamado.de(id, reclamo, eventos);
    turnos.aparte(() -> publicar(reclamos(coleccion), Optional.of(reclamado)));
  }

  @Override
  public void escrito(MongoCollection<Document> coleccion, String id) {
    if (!enPausa()) {
      var reclamos = reclamos(coleccion);
      turnos.aparte(() -> publicar(reclamos, reclamos.reclamar(id)));
    }
  }

  /**
   * Sends what waits since longer than that.
   *
   * @return how many documents it looked at
   */
  public int barrer(Duration edad) {
    if (enPausa()) {
      return 0;
    }
    var vistos = 0;
    for (var reclamos : colecciones.values()) {
      var ids = reclamos.pendientes(reloj.instant().minus(edad), POR_BARRIDO);
      vistos += ids.size();
      publicar(reclamos, ids);
    }
    return vistos;
  }

  private void publicar(Reclamos reclamos, List<String> ids) {
    var tareas = new ArrayList<Future<?>>();
    ids.forEach(id -> tareas.add(turnos.aparte(() -> publicar(reclamos, reclamos.reclamar(id)))));
    Turnos.esperar(tareas);
  }

  /** Sends everything there is; true when nothing waits any more, false when the time is over. */
  public boolean vaciar(Duration plazo) {
    var fin = reloj.instant().plus(plazo);
    while (pendientes() > 0) {
      if (reloj.instant().isAfter(fin) || Thread.currentThread().isInterrupted()) {
        return false;
      }
      if (barrer(Duration.ZERO) == 0) {
        descansar();
      }
    }
    return true;
  }

  /** How many documents have something to publish. */
  public long pendientes() {
    return colecciones.values().stream().mapToLong(Reclamos::cuantos).sum();
  }

  /** For how long the oldest event has been waiting; zero when none is. */
  public Duration antiguedad() {
    return colecciones.values().stream()
        .map(Reclamos::masAntiguo)
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .map(desde -> Duration.between(desde, reloj.instant()))
        .orElse(Duration.ZERO);
  }

  /** Waits a little for the claims of others to end. */
  private static void descansar() {
    try {
      Thread.sleep(Duration.ofMillis(20));
    } catch (InterruptedException interrumpido) {
      Thread.currentThread().interrupt();
    }
  }

  private void publicar(Reclamos reclamos, Optional<Reclamado> reclamado) {
    var siguiente = reclamado;
    while (siguiente.isPresent()) {
      var este = siguiente.get();
      var enviados = enviar(este);
      var quedan = reclamos.cerrar(este, enviados);
      siguiente =
          quedan && enviados == este.eventos().size()
              ? reclamos.reclamar(este.id())
              : Optional.empty();
    }
  }

  /** Sends in order while the claim surely holds; answers how many were acknowledged. */
  private int enviar(Reclamado reclamado) {
    var enviados = 0;
    for (var evento : reclamado.eventos()) {
      if (enPausa() || reloj.instant().plus(ajustes.plazo()).isAfter(reclamado.hasta())) {
        break;
      }
      try {
        emisor.enviar(
            evento.getString("tema"), evento.getString("clave"), evento.getString("evento"));
        enviados++;
      } catch (EnvioFallido fallo) {
        pausar(fallo);
        break;
      }
    }
    return enviados;
  }

  private void pausar(EnvioFallido fallo) {
    if (!enPausa()) {
      LOG.warn("Events wait in their documents: {}", fallo.toString());
    }
    pausa = reloj.instant().plus(ajustes.pausa());
  }

  /** Whether the broker failed a moment ago and is left alone. */
  boolean enPausa() {
    return reloj.instant().isBefore(pausa);
  }

  private Reclamos reclamos(MongoCollection<Document> coleccion) {
    return colecciones.computeIfAbsent(
        coleccion.getNamespace().getFullName(),
        nombre -> new Reclamos(coleccion, reloj, ajustes.arriendo()));
  }

  /** Lets what is being sent come to its end; what is left waits in the documents. */
  @Override
  public void close() {
    turnos.cerrar(ajustes.plazo());
  }
}
