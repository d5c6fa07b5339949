package pe.gob.indecopi.consumidor.conversacion;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** How far each side has read, one document for each. It only goes forward. */
final class Lecturas {
  private static final String HILO = "hilo";
  private static final String HASTA = "hasta";
  private static final String EN = "en";

  private final MongoCollection<Document> lecturas;

  Lecturas(MongoDatabase base) {
    this.lecturas = base.getCollection("mensajesLeidos");
    lecturas.createIndex(Indexes.ascending(HILO));
    lecturas.createIndex(Indexes.ascending(EN));
  }

  /**
   * A side has read.
   *
   * @param hasta number of the last message read
   * @param en when it said so
   */
  record Lectura(Hilo hilo, Voz voz, long hasta, Instant en) {}

  /** Notes that a side has read so far; what it had read before stays read. */
  Lectura anotar(Hilo hilo, Voz voz, long hasta, Instant en) {
    var anotada =
        lecturas.findOneAndUpdate(
            eq(hilo.clave() + "/" + voz),
            combine(
                set(HILO, hilo.clave()),
                set("voz", voz.name()),
                max(HASTA, hasta),
                max(EN, Date.from(en))),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return lectura(Objects.requireNonNull(anotada));
  }

  /** How far each side has read there. */
  List<Lectura> de(Hilo hilo) {
    return lecturas.find(eq(HILO, hilo.clave())).map(Lecturas::lectura).into(new ArrayList<>());
  }

  /** What was read since then, anywhere. */
  List<Lectura> desde(Instant en) {
    return lecturas.find(gte(EN, Date.from(en))).map(Lecturas::lectura).into(new ArrayList<>());
  }

  private static Lectura lectura(Document d) {
    return new Lectura(
        Hilo.de(d.getString(HILO)),
        Voz.valueOf(d.getString("voz")),
        d.get(HASTA, Number.class).longValue(),
        d.getDate(EN).toInstant());
  }
}
