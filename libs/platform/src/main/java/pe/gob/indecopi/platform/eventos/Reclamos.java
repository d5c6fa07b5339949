package pe.gob.indecopi.platform.eventos;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Claims on what one collection has to publish. A claim belongs to one attempt and ends by itself;
 * who lost it finds that its last word no longer matches.
 */
final class Reclamos {
  private static final Date NUNCA = Date.from(Instant.EPOCH);
  private static final String QUIEN = Salida.RELEVO + ".quien";
  private static final String HASTA = Salida.RELEVO + ".hasta";

  private final MongoCollection<Document> coleccion;
  private final InstantSource reloj;
  private final Duration arriendo;

  Reclamos(MongoCollection<Document> coleccion, InstantSource reloj, Duration arriendo) {
    this.coleccion = coleccion;
    this.reloj = reloj;
    this.arriendo = arriendo;
  }

  /**
   * A document claimed.
   *
   * @param id of the document
   * @param quien the name of this attempt
   * @param hasta until when nobody else sends
   * @param eventos what waits, oldest first
   */
  record Reclamado(String id, ObjectId quien, Instant hasta, List<Document> eventos) {

    static Reclamado de(String id, Document reclamo, List<Document> eventos) {
      return new Reclamado(
          id, reclamo.getObjectId("quien"), reclamo.getDate("hasta").toInstant(), eventos);
    }
  }

  static Document reclamo(Instant ahora, Duration arriendo) {
    return new Document("quien", new ObjectId()).append("hasta", Date.from(ahora.plus(arriendo)));
  }

  /** Claims a document; empty if nothing waits there or somebody else is sending. */
  Optional<Reclamado> reclamar(String id) {
    var ahora = reloj.instant();
    var reclamo = reclamo(ahora, arriendo);
    var documento =
        coleccion.findOneAndUpdate(
            and(eq("_id", id), gt(Salida.DESDE, NUNCA), libre(ahora)),
            set(Salida.RELEVO, reclamo),
            new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.AFTER)
                .projection(include(Salida.POR_PUBLICAR)));
    return Optional.ofNullable(documento)
        .map(
            d ->
                Reclamado.de(
                    id, reclamo, d.getList(Salida.POR_PUBLICAR, Document.class, List.of())));
  }

  /**
   * Ends a claim after the first events were acknowledged: takes them out and, if nothing is left,
   * the claim with all the rest.
   *
   * @return whether something is left to send
   */
  boolean cerrar(Reclamado reclamado, int enviados) {
    if (enviados == reclamado.eventos().size() && vaciar(reclamado, enviados)) {
      return false;
    }
    var ids =
        reclamado.eventos().subList(0, enviados).stream().map(e -> e.getString("id")).toList();
    var fuera = pull(Salida.POR_PUBLICAR, in("id", ids));
    var libre = unset(Salida.RELEVO);
    coleccion.updateOne(mio(reclamado), ids.isEmpty() ? libre : combine(fuera, libre));
    return true;
  }

  private boolean vaciar(Reclamado reclamado, int enviados) {
    var nadaMas = exists(Salida.POR_PUBLICAR + "." + enviados, false);
    var fin = combine(unset(Salida.POR_PUBLICAR), unset(Salida.DESDE), unset(Salida.RELEVO));
    return coleccion.updateOne(and(mio(reclamado), nadaMas), fin).getMatchedCount() == 1;
  }

  private static Bson mio(Reclamado reclamado) {
    return and(eq("_id", reclamado.id()), eq(QUIEN, reclamado.quien()));
  }

  private static Bson libre(Instant ahora) {
    return or(eq(Salida.RELEVO, null), lt(HASTA, Date.from(ahora)));
  }

  /** Documents that wait since before that instant and that nobody is sending, the oldest first. */
  List<String> pendientes(Instant antes, int cuantos) {
    var ids = new ArrayList<String>();
    coleccion
        .find(
            and(
                gt(Salida.DESDE, NUNCA),
                lte(Salida.DESDE, Date.from(antes)),
                libre(reloj.instant())))
        .sort(ascending(Salida.DESDE))
        .limit(cuantos)
        .projection(include("_id"))
        .forEach(documento -> ids.add(documento.getString("_id")));
    return ids;
  }

  /** How many documents have something to publish. */
  long cuantos() {
    return coleccion.countDocuments(gt(Salida.DESDE, NUNCA));
  }

  /** Since when the oldest waits. */
  @Nullable Instant masAntiguo() {
    var documento =
        coleccion
            .find(gt(Salida.DESDE, NUNCA))
            .sort(ascending(Salida.DESDE))
            .limit(1)
            .projection(include(Salida.DESDE))
            .first();
    return documento == null ? null : documento.getDate(Salida.DESDE).toInstant();
  }
}
