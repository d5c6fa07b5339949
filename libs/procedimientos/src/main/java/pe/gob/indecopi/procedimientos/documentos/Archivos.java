package pe.gob.indecopi.procedimientos.documentos;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoGridFSException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.BsonObjectId;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * The documents of a service: their bytes in GridFS, and one record each that says what they are.
 *
 * <p>The record is written first and confirmed last, so every stored byte is reachable from a
 * record, whatever crashes between. A document that no file holds yet bears the instant from which
 * it counts as an orphan; {@link #retener} takes it away.
 */
public final class Archivos {
  private static final String LISTO = "listo";
  private static final String HUERFANO = "huerfanoDesde";
  private static final String BYTES = "archivo";

  private final MongoCollection<Document> registros;
  private final GridFSBucket bucket;
  private final InstantSource reloj;

  public Archivos(MongoDatabase base, InstantSource reloj) {
    this.registros = base.getCollection("documentos");
    this.bucket = GridFSBuckets.create(base, "archivos");
    this.reloj = reloj;
    registros.createIndex(Indexes.ascending(HUERFANO));
  }

  /**
   * Keeps a document under an id that its uploader's key determines; the second time it answers
   * what the first one kept.
   *
   * @throws IOException if the content cannot be read; nothing is then readable under the id
   */
  public Archivo guardar(String id, String dueno, String nombre, Contenido contenido)
      throws IOException {
    return guardar(id, dueno, nombre, Examen.de(contenido), contenido);
  }

  Archivo guardar(String id, String dueno, String nombre, Examen examen, Contenido contenido)
      throws IOException {
    Optional<Archivo> anterior = buscar(id);
    if (anterior.isPresent()) {
      return anterior.get();
    }
    var bytes = new ObjectId();
    var archivo =
        new Archivo(
            id, dueno, nombre, examen.tipo(), examen.bytes(), examen.sha256(), reloj.instant());
    anotar(archivo, bytes);
    try (InputStream flujo = contenido.abrir()) {
      bucket.uploadFromStream(new BsonObjectId(bytes), id, flujo);
    }
    if (registros.updateOne(and(eq(id), eq(BYTES, bytes)), set(LISTO, true)).getMatchedCount()
        == 0) {
      borrarBytes(bytes);
    }
    return buscar(id).orElseThrow(() -> new IOException("taken over while storing " + id));
  }

  /** The document of that id, if it was received whole. */
  public Optional<Archivo> buscar(String id) {
    return Optional.ofNullable(registros.find(and(eq(id), eq(LISTO, true))).first())
        .map(Archivos::archivo);
  }

  /** The documents of those ids that were received whole, in no order. */
  public List<Archivo> buscar(Collection<String> ids) {
    return registros
        .find(and(in("_id", ids), eq(LISTO, true)))
        .map(Archivos::archivo)
        .into(new ArrayList<>());
  }

  /**
   * Opens the bytes of a document.
   *
   * @throws IOException if they are gone
   */
  public InputStream abrir(String id) throws IOException {
    var registro = registros.find(and(eq(id), eq(LISTO, true))).first();
    if (registro == null) {
      throw new IOException("no document " + id);
    }
    return bucket.openDownloadStream(registro.getObjectId(BYTES));
  }

  /**
   * Begins the age of these documents anew, so that no sweep takes them while a file is written.
   */
  public void apartar(Collection<String> ids) {
    registros.updateMany(
        and(in("_id", ids), lt(HUERFANO, Date.from(reloj.instant()))),
        set(HUERFANO, Date.from(reloj.instant())));
  }

  /** Notes that a stored file holds these documents: they are kept for good. */
  public void retener(Collection<String> ids) {
    registros.updateMany(in("_id", ids), unset(HUERFANO));
  }

  /** Documents that no file was known to hold at that instant, the oldest first. */
  List<String> huerfanos(Instant antes, int cuantos) {
    return registros
        .find(lt(HUERFANO, Date.from(antes)))
        .sort(Sorts.ascending(HUERFANO))
        .limit(cuantos)
        .map(d -> d.getString("_id"))
        .into(new ArrayList<>());
  }

  /** Deletes a document, unless it was set apart or held since that instant. */
  boolean borrar(String id, Instant antes) {
    var registro = registros.findOneAndDelete(and(eq(id), lt(HUERFANO, Date.from(antes))));
    if (registro == null) {
      return false;
    }
    borrarBytes(registro.getObjectId(BYTES));
    return true;
  }

  private void anotar(Archivo archivo, ObjectId bytes) {
    try {
      registros.insertOne(registro(archivo, bytes));
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      var campos = registro(archivo, bytes);
      campos.remove("_id");
      var abandonado =
          registros.findOneAndUpdate(
              and(eq(archivo.id()), eq(LISTO, false)), new Document("$set", campos));
      if (abandonado != null) {
        borrarBytes(abandonado.getObjectId(BYTES));
      }
    }
  }

  private void borrarBytes(ObjectId bytes) {
    try {
      bucket.delete(bytes);
    } catch (MongoGridFSException e) {
      // An upload cut short has chunks and no file; the chunks are deleted all the same.
      return;
    }
  }

  private static Document registro(Archivo a, ObjectId bytes) {
    return new Document("_id", a.id())
        .append("dueno", a.dueno())
        .append("nombre", a.nombre())
        .append("tipo", a.tipo())
        .append("bytes", a.bytes())
        .append("sha256", a.sha256())
        .append("subido", Date.from(a.subido()))
        .append(BYTES, bytes)
        .append(LISTO, false)
        .append(HUERFANO, Date.from(a.subido()));
  }

  private static Archivo archivo(Document d) {
    return new Archivo(
        d.getString("_id"),
        d.getString("dueno"),
        d.getString("nombre"),
        d.getString("tipo"),
        d.getLong("bytes"),
        d.getString("sha256"),
        d.getDate("subido").toInstant());
  }
}
