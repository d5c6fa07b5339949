package pe.gob.indecopi.procedimientos.casilla;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of everybody, one document a notice.
 *
 * <p>The truth of a notice is its file; what is here is copied from it as often as anybody likes,
 * and only the first copy counts. The reading alone is kept here.
 */
public final class Casilla {
  private static final String DESTINATARIO = "destinatario";
  private static final String DEPOSITADA = "depositada";
  private static final String LECTURA = "lectura";

  private final MongoCollection<Document> avisos;

  public Casilla(MongoDatabase base) {
    this.avisos = base.getCollection("notificaciones");
    avisos.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending(DESTINATARIO), Indexes.descending(DEPOSITADA, "_id")));
  }

  /** Puts notices into their boxes; one that is there already stays as it is. */
  public void depositar(Collection<Aviso> nuevos) {
    for (Aviso aviso : nuevos) {
      try {
        avisos.insertOne(documento(aviso));
      } catch (MongoWriteException e) {
        if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
      }
    }
  }

  /**
   * A box from its newest notice on.
   *
   * @param despues the last notice that the reader has; absent to begin
   */
  List<Aviso> bandeja(String destinatario, @Nullable Aviso despues, int cuantos) {
    Bson suyos = eq(DESTINATARIO, destinatario);
    return avisos
        .find(despues == null ? suyos : and(suyos, anteriores(despues)))
        .sort(Sorts.descending(DEPOSITADA, "_id"))
        .limit(cuantos)
        .map(Casilla::aviso)
        .into(new ArrayList<>());
  }

  /** A notice of that person's box; nobody else's is ever found. */
  Optional<Aviso> buscar(String id, String destinatario) {
    return Optional.ofNullable(avisos.find(and(eq(id), eq(DESTINATARIO, destinatario))).first())
        .map(Casilla::aviso);
  }

  /**
   * Records the first reading; a later one changes nothing.
   *
   * @param quien subject that read it, and the portal that acted for it, if any
   * @param surteEfecto day on which the notice takes effect, now that it was opened
   */
  Optional<Aviso> leer(
      String id, String destinatario, Instant en, String quien, LocalDate surteEfecto) {
    avisos.updateOne(
        and(eq(id), eq(DESTINATARIO, destinatario), exists(LECTURA, false)),
        combine(
            set(LECTURA, new Document("en", Date.from(en)).append("quien", quien)),
            set("surteEfecto", surteEfecto.toString())));
    return buscar(id, destinatario);
  }

  /** Moves the effect of a notice from one day to another; one that is elsewhere stays there. */
  public void mover(String id, LocalDate de, LocalDate a) {
    avisos.updateOne(
        and(eq(id), eq("surteEfecto", de.toString())), set("surteEfecto", a.toString()));
  }

  private static Bson anteriores(Aviso ultimo) {
    Date depositada = Date.from(ultimo.depositada());
    return or(lt(DEPOSITADA, depositada), and(eq(DEPOSITADA, depositada), lt("_id", ultimo.id())));
  }

  private static Document documento(Aviso a) {
    var d =
        new Document("_id", a.id())
            .append(DESTINATARIO, a.destinatario())
            .append("expediente", a.expediente())
            .append("numero", a.numero())
            .append("folio", a.folio())
            .append("acto", a.acto())
            .append(DEPOSITADA, Date.from(a.depositada()))
            .append("surteEfecto", a.surteEfecto().toString());
    if (a.mensaje() != null) {
      d.append("mensaje", a.mensaje());
    }
    return d;
  }

  private static Aviso aviso(Document d) {
    var lectura = d.get(LECTURA, Document.class);
    return new Aviso(
        d.getString("_id"),
        d.getString(DESTINATARIO),
        d.getString("expediente"),
        d.getString("numero"),
        d.getInteger("folio"),
        d.getString("acto"),
        d.getDate(DEPOSITADA).toInstant(),
        LocalDate.parse(d.getString("surteEfecto")),
        lectura == null ? null : lectura.getDate("en").toInstant(),
        d.getString("mensaje"));
  }
}
