package pe.gob.indecopi.platform.idempotencia;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The collection {@code respuestas}: one document per key, claimed by the insert of its id, so that
 * of two simultaneous first requests one wins. A cache: what counts is the effect.
 */
final class Respuestas {

  static final String COLECCION = "respuestas";

  private static final String ID = "_id";
  private static final String CUERPO = "cuerpo";
  private static final String QUIEN = "quien";
  private static final String DESDE = "desde";
  private static final String ESTADO = "estado";
  private static final String RESPUESTA = "respuesta";
  private static final String EN_CURSO = "EN_CURSO";
  private static final String DUDOSA = "DUDOSA";
  private static final String CONTESTADA = "CONTESTADA";
  private static final int INTENTOS = 10;

  private final MongoCollection<Document> respuestas;
  private final InstantSource reloj;
  private final Duration paciencia;

  /**
   * @param paciencia a claim older than this is given up: its holder is dead, or so slow that it
   *     must be checked
   */
  Respuestas(MongoDatabase base, InstantSource reloj, Duration paciencia) {
    this.respuestas = base.getCollection(COLECCION);
    this.reloj = reloj;
    this.paciencia = paciencia;
  }

  Reclamo reclamar(ClaveIdempotencia clave) {
    for (var intento = 0; intento < INTENTOS; intento++) {
      var quien = UUID.randomUUID().toString();
      if (insertar(clave, quien)) {
        return new Reclamo.Nuestro(quien, false);
      }
      var previa = respuestas.find(eq(ID, clave.huella())).first();
      if (previa != null && !clave.cuerpo().equals(previa.getString(CUERPO))) {
        return new Reclamo.Reutilizada();
      }
      if (previa != null && CONTESTADA.equals(previa.getString(ESTADO))) {
        return new Reclamo.Contestado(
            Contestacion.de(Objects.requireNonNull(previa.get(RESPUESTA, Document.class))));
      }
      if (previa != null && estaViva(previa)) {
        return new Reclamo.EnCurso();
      }
      if (previa != null && relevar(previa, quien)) {
        return new Reclamo.Nuestro(quien, true);
      }
    }
    return new Reclamo.EnCurso();
  }

  /** Writes the answer; false if the claim was taken over meanwhile. */
  boolean contestar(ClaveIdempotencia clave, String quien, Contestacion contestacion) {
    return cambiar(
        clave, quien, combine(set(ESTADO, CONTESTADA), set(RESPUESTA, contestacion.documento())));
  }

  /** Gives the key free: nothing was done. */
  void soltar(ClaveIdempotencia clave, String quien) {
    respuestas.deleteOne(and(eq(ID, clave.huella()), eq(QUIEN, quien), eq(ESTADO, EN_CURSO)));
  }

  /** Leaves the key to the next one, who must look for the effect first. */
  void dudar(ClaveIdempotencia clave, String quien) {
    cambiar(clave, quien, set(ESTADO, DUDOSA));
  }

  /** The index that the cleaning reads. */
  void indexar() {
    respuestas.createIndex(Indexes.ascending(DESDE));
  }

  /** Deletes at most so many keys that were claimed before that instant; says how many. */
  int borrarAnterioresA(Instant limite, int cuantas) {
    var viejas = new ArrayList<String>();
    respuestas
        .find(lt(DESDE, Date.from(limite)))
        .sort(Sorts.ascending(DESDE))
        .limit(cuantas)
        .projection(include(ID))
        .forEach(una -> viejas.add(una.getString(ID)));
    if (viejas.isEmpty()) {
      return 0;
    }
    return Math.toIntExact(
        respuestas.deleteMany(and(in(ID, viejas), lt(DESDE, Date.from(limite)))).getDeletedCount());
  }

  private boolean insertar(ClaveIdempotencia clave, String quien) {
    try {
      respuestas.insertOne(
          new Document(ID, clave.huella())
              .append(CUERPO, clave.cuerpo())
              .append(QUIEN, quien)
              .append(DESDE, Date.from(reloj.instant()))
              .append(ESTADO, EN_CURSO));
      return true;
    } catch (MongoWriteException repetida) {
      if (repetida.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw repetida;
    }
  }

  private boolean estaViva(Document previa) {
    var desde = previa.getDate(DESDE).toInstant();
    return EN_CURSO.equals(previa.getString(ESTADO))
        && desde.plus(paciencia).isAfter(reloj.instant());
  }

  private boolean relevar(Document previa, String quien) {
    return respuestas
            .updateOne(
                and(
                    eq(ID, previa.getString(ID)),
                    eq(QUIEN, previa.getString(QUIEN)),
                    eq(ESTADO, previa.getString(ESTADO))),
                combine(
                    set(QUIEN, quien),
                    set(DESDE, Date.from(reloj.instant())),
                    set(ESTADO, EN_CURSO)))
            .getModifiedCount()
        == 1;
  }

  private boolean cambiar(ClaveIdempotencia clave, String quien, Bson cambio) {
    var nuestra = and(eq(ID, clave.huella()), eq(QUIEN, quien), eq(ESTADO, EN_CURSO));
    return respuestas.updateOne(nuestra, cambio).getModifiedCount() == 1;
  }
}
