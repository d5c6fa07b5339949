package pe.gob.indecopi.platform.reloj;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The legal clock of the local and sandbox profiles: the time of the machine plus an offset kept in
 * the store, so that a restart keeps it and every replica sees it. It moves forward alone and then
 * runs on.
 *
 * <p>Each replica reads the offset again when what it knows is older than {@code relectura};
 * whoever moves the clock waits that long before answering, so after the answer all of them judge
 * by it.
 */
final class RelojMovible implements RelojLegal {
  /** The hour in Lima at which a move lands. */
  static final LocalTime LLEGADA = LocalTime.of(9, 0);

  private static final Logger LOG = LoggerFactory.getLogger(RelojMovible.class);
  private static final String ID = "legal";
  private static final String DESFASE = "desfaseMs";

  private final MongoCollection<Document> coleccion;
  private final InstantSource sistema;
  private final @Nullable Instant inicio;
  private final Duration relectura;
  private final ReentrantLock lectura = new ReentrantLock();
  private volatile @Nullable Leido leido;

  private record Leido(Duration desfase, Instant cuando) {}

  /**
   * A clock over a stored offset.
   *
   * @param coleccion where the offset is kept
   * @param sistema the clock that never moves
   * @param inicio where an empty installation starts; null for the time of the machine
   * @param relectura how old the known offset may be
   */
  RelojMovible(
      MongoCollection<Document> coleccion,
      InstantSource sistema,
      @Nullable Instant inicio,
      Duration relectura) {
    this.coleccion = coleccion;
    this.sistema = sistema;
    this.inicio = inicio;
    this.relectura = relectura;
  }

  @Override
  public Instant ahora() {
    var desfase = vigente().desfase();
    return sistema.instant().plus(desfase).truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Moves to 09:00 in Lima of that day, unless it is later already; stored when this returns.
   *
   * @throws IllegalArgumentException for a day that is over
   */
  void moverA(LocalDate dia) {
    leer();
    if (dia.isBefore(hoy())) {
      throw new IllegalArgumentException("The clock does not go back: today is " + hoy());
    }
    var llegada = dia.atTime(LLEGADA).atZone(LIMA).toInstant();
    var desfase = Duration.between(sistema.instant(), llegada).toMillis();
    coleccion.updateOne(eq("_id", ID), max(DESFASE, desfase));
    leer();
  }

  /** How long other replicas may take to see a move. */
  Duration relectura() {
    return relectura;
  }

  private Leido vigente() {
    var este = leido;
    if (este != null && fresco(este)) {
      return este;
    }
    lectura.lock();
    try {
      este = leido;
      return este != null && fresco(este) ? este : leerOSeguir(este);
    } finally {
      lectura.unlock();
    }
  }

  private boolean fresco(Leido este) {
    return sistema.instant().isBefore(este.cuando().plus(relectura));
  }

  /** A store that is away for a moment does not stop a clock that was read before. */
  private Leido leerOSeguir(@Nullable Leido anterior) {
    try {
      return leer();
    } catch (MongoException fallo) {
      if (anterior == null) {
        throw fallo;
      }
      LOG.warn("The legal clock goes on with the offset it knows: {}", fallo.toString());
      return anterior;
    }
  }

  private Leido leer() {
    var cuando = sistema.instant();
    var documento = coleccion.find(eq("_id", ID)).first();
    var desfase = documento == null ? empezar() : documento.get(DESFASE, Number.class).longValue();
    var nuevo = new Leido(Duration.ofMillis(desfase), cuando);
    leido = nuevo;
    return nuevo;
  }

  private long empezar() {
    var desfase = inicio == null ? 0 : Duration.between(sistema.instant(), inicio).toMillis();
    try {
      coleccion.insertOne(new Document("_id", ID).append(DESFASE, desfase));
      return desfase;
    } catch (MongoWriteException otro) {
      if (otro.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw otro;
      }
      var suyo = coleccion.withReadConcern(ReadConcern.LOCAL).find(eq("_id", ID)).first();
      return suyo == null ? desfase : suyo.get(DESFASE, Number.class).longValue();
    }
  }
}
