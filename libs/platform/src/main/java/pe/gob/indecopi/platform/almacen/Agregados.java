package pe.gob.indecopi.platform.almacen;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.eventos.Hecho;

/**
 * The aggregates of one collection, each in its envelope.
 *
 * @param <A> the aggregate
 */
public final class Agregados<A> {
  private final MongoCollection<Document> coleccion;
  private final Traductor<A> traductor;

  Agregados(MongoCollection<Document> coleccion, Traductor<A> traductor) {
    this.coleccion = coleccion;
    this.traductor = traductor;
  }

  /** The aggregate of that id, lifted to today's schema. */
  public Optional<A> buscar(String id) {
    throw new UnsupportedOperationException();
  }

  /** Stores a new aggregate as version 1. False: its id or a unique key exists already. */
  public boolean insertar(A nuevo, List<Hecho> hechos) {
    throw new UnsupportedOperationException();
  }

  /** Writes the difference if the stored version is still that of {@code antes}; false: stale. */
  public boolean guardar(A antes, A despues, List<Hecho> hechos) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads, decides and writes until the write wins.
   *
   * @return the aggregate as stored, with its new version
   * @throws AgregadoAusente if there is none of that id
   * @throws EscrituraEnDisputa if others kept winning
   * @throws EscrituraIncierta if the store fell silent and the effect could not be looked for
   */
  public A ejecutar(String id, Decision<A> decision) {
    throw new UnsupportedOperationException();
  }

  /**
   * The same, moved by an event: in the same write the aggregate notes the event's sequence for its
   * source and subject, and an event not newer than the noted one is ignored.
   *
   * @return the aggregate as stored; empty if the event was ignored
   */
  public Optional<A> ejecutar(String id, Evento evento, Decision<A> decision) {
    throw new UnsupportedOperationException();
  }

  /** Aggregates whose {@code proximoVence} is before that day, the oldest first. */
  public List<A> vencidos(LocalDate hoy, int cuantos) {
    throw new UnsupportedOperationException();
  }

  /** The earliest {@code proximoVence}, if anything falls due. */
  public Optional<LocalDate> proximoVence() {
    throw new UnsupportedOperationException();
  }

  /** The aggregate of a document found by a query of the caller's own on {@link #coleccion()}. */
  public A leer(Document documento) {
    return traductor.agregado(documento);
  }

  /** The collection, for queries and indexes; what is in it is written only through this class. */
  public MongoCollection<Document> coleccion() {
    return coleccion;
  }
}
