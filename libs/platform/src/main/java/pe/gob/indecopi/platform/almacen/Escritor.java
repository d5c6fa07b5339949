package pe.gob.indecopi.platform.almacen;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Writes one document at a time and always knows the outcome. Every write leaves a mark of its own
 * in the document; when an answer is lost, the mark tells whether the effect is there. A write is
 * sent again only under the condition it can meet once (an id that is not taken, a version that
 * still stands).
 */
final class Escritor {
  /** How many marks a document keeps: as many later writes may come before we look. */
  static final int MARCAS = 8;

  private static final Duration PACIENCIA = Duration.ofSeconds(15);

  private final MongoCollection<Document> coleccion;
  private final InstantSource reloj;

  Escritor(MongoCollection<Document> coleccion, InstantSource reloj) {
    this.coleccion = coleccion;
    this.reloj = reloj;
  }

  /** What became of an insert. */
  enum Alta {
    INSERTADO,
    /** A document of that id is there. */
    EXISTE,
    /** Another document holds a unique key. */
    OCUPADO
  }

  /** Inserts a document that carries its mark as the only one in {@code escrituras}. */
  Alta insertar(Document documento) {
    var fin = reloj.instant().plus(PACIENCIA);
    for (var intento = 0; ; intento++) {
      try {
        coleccion.insertOne(documento);
        return Alta.INSERTADO;
      } catch (MongoWriteException rechazada) {
        if (rechazada.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
          throw rechazada;
        }
        return hallado(documento, fin);
      } catch (MongoException perdida) {
        esperar(perdida, intento, fin);
      }
    }
  }

  /** What an insert met: itself, when an earlier answer was lost, or somebody else's document. */
  Alta hallado(Document documento) {
    return hallado(documento, reloj.instant().plus(PACIENCIA));
  }

  private Alta hallado(Document documento, Instant fin) {
    var id = documento.getString(Sobre.ID);
    var marca = documento.getList(Sobre.ESCRITURAS, ObjectId.class).getFirst();
    var hallado = leer(id, ReadConcern.LOCAL);
    if (hallado == null) {
      return Alta.OCUPADO;
    }
    if (!marcas(hallado).contains(marca)) {
      return Alta.EXISTE;
    }
    asegurar(id, marca, fin);
    return Alta.INSERTADO;
  }

  /**
   * Updates the document if it still has that version.
   *
   * @return false if it has not: another writer was faster, or it is gone
   */
  boolean actualizar(String id, long version, Document actualizacion, ObjectId marca) {
    var fin = reloj.instant().plus(PACIENCIA);
    var filtro = and(eq(Sobre.ID, id), eq(Sobre.VERSION, version));
    var perdida = false;
    for (var intento = 0; ; intento++) {
      try {
        if (coleccion.updateOne(filtro, actualizacion).getMatchedCount() == 1) {
          return true;
        }
        return perdida && fueNuestra(id, version, marca, fin);
      } catch (MongoException silencio) {
        perdida = true;
        esperar(silencio, intento, fin);
      }
    }
  }

  /** Asked when our condition no longer holds and an earlier try of ours may be the reason. */
  private boolean fueNuestra(String id, long version, ObjectId marca, Instant fin) {
    var hallado = leer(id, ReadConcern.LOCAL);
    if (hallado == null) {
      return false;
    }
    if (marcas(hallado).contains(marca)) {
      asegurar(id, marca, fin);
      return true;
    }
    if (Sobre.version(hallado) - version > MARCAS) {
      throw new EscrituraIncierta("Too many writes on " + id + " since an answer was lost", null);
    }
    return false;
  }

  /** Waits until the majority has our write, for an effect that could roll back is none. */
  private void asegurar(String id, ObjectId marca, Instant fin) {
    for (var intento = 0; ; intento++) {
      var hallado = leer(id, ReadConcern.MAJORITY);
      if (hallado != null && marcas(hallado).contains(marca)) {
        return;
      }
      if (reloj.instant().isAfter(fin)) {
        throw new EscrituraIncierta("The write on " + id + " is not in the majority", null);
      }
      Espera.antesDe(intento);
    }
  }

  private @Nullable Document leer(String id, ReadConcern garantia) {
    return coleccion
        .withReadConcern(garantia)
        .find(eq(Sobre.ID, id))
        .projection(include(Sobre.VERSION, Sobre.ESCRITURAS))
        .first();
  }

  private static List<ObjectId> marcas(Document documento) {
    return documento.getList(Sobre.ESCRITURAS, ObjectId.class, List.of());
  }

  private void esperar(MongoException perdida, int intento, Instant fin) {
    if (!incierta(perdida)) {
      throw perdida;
    }
    if (reloj.instant().isAfter(fin)) {
      throw new EscrituraIncierta("The store does not answer", perdida);
    }
    Espera.antesDe(intento);
  }

  /** Whether the effect may be there although no answer came. */
  static boolean incierta(MongoException e) {
    return e instanceof MongoSocketException
        || e instanceof MongoTimeoutException
        || e instanceof MongoWriteConcernException
        || e instanceof MongoNotPrimaryException
        || e instanceof MongoNodeIsRecoveringException;
  }
}
