package pe.gob.indecopi.procedimientos.decreto;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.DiaDecretado;
import pe.gob.indecopi.procedimientos.decreto.Decreto.Recomputo;

/**
 * The decreed days of a service. Every replica holds them in memory and reads them again after a
 * bounded delay; nothing is ever deleted.
 */
public final class Decretos {
  private static final String ORDEN = "orden";
  private static final String RECOMPUTO = "recomputo";
  private static final String DEROGADO = "derogado";

  private final MongoCollection<Document> decretos;
  private volatile List<DiaDecretado> vigentes = List.of();

  public Decretos(MongoDatabase base) {
    this.decretos = base.getCollection("diasDecretados");
    decretos.createIndex(Indexes.ascending(ORDEN));
    decretos.createIndex(Indexes.ascending(RECOMPUTO));
    decretos.createIndex(Indexes.ascending("norma"));
    releer();
  }

  /** The days as this replica knows them. */
  public List<DiaDecretado> vigentes() {
    return vigentes;
  }

  /** Reads the days again. */
  public void releer() {
    vigentes =
        decretos
            .find(exists(DEROGADO, false))
            .sort(Sorts.ascending(ORDEN))
            .map(d -> decreto(d).dias())
            .into(new ArrayList<>());
  }

  /** Stores a new one; false if there is one of its id. */
  public boolean registrar(Decreto nuevo) {
    try {
      decretos.insertOne(documento(nuevo));
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      return false;
    } finally {
      releer();
    }
    return true;
  }

  /** The one of that id. */
  public Optional<Decreto> buscar(String id) {
    return Optional.ofNullable(decretos.find(eq(id)).first()).map(Decretos::decreto);
  }

  /** Another one of the same norm with one of the same days, at one of the same places. */
  public Optional<Decreto> igual(Decreto nuevo) {
    DiaDecretado dias = nuevo.dias();
    return decretos
        .find(and(eq("norma", dias.norma()), ne("_id", nuevo.id()), exists(DEROGADO, false)))
        .map(Decretos::decreto)
        .into(new ArrayList<>())
        .stream()
        .filter(otro -> !otro.dias().hasta().isBefore(dias.desde()))
        .filter(otro -> !otro.dias().desde().isAfter(dias.hasta()))
        .filter(otro -> otro.dias().lugares().equals(dias.lugares()))
        .findFirst();
  }

  /**
   * A list, the latest days first.
   *
   * @param despues place of the last one that the reader has
   */
  public List<Decreto> lista(@Nullable String despues, int cuantos) {
    Bson filtro = despues == null ? new Document() : lt(ORDEN, despues);
    return decretos
        .find(filtro)
        .sort(Sorts.descending(ORDEN))
        .limit(cuantos)
        .map(Decretos::decreto)
        .into(new ArrayList<>());
  }

  /** The place of one in the list. */
  public static String orden(Decreto decreto) {
    return decreto.dias().desde() + "/" + decreto.id();
  }

  /** Those whose recount is not complete, the earliest days first. */
  public List<Decreto> porRecomputar() {
    return decretos
        .find(and(ne(RECOMPUTO, Recomputo.TERMINADO.name()), exists(DEROGADO, false)))
        .sort(Sorts.ascending(ORDEN))
        .map(Decretos::decreto)
        .into(new ArrayList<>());
  }

  /** Notes how far the recount of one has come, if it is still where it was read. */
  public void avanzar(Decreto leido, Recomputo a) {
    decretos.updateOne(
        and(eq(leido.id()), eq("version", leido.version())),
        combine(set(RECOMPUTO, a.name()), inc("version", 1L)));
  }

  /**
   * Ends one, if it holds and is still where it was read.
   *
   * @return whether it was ended by this
   */
  public boolean derogar(Decreto leido, Decreto.Derogacion fin) {
    var escrito =
        decretos.updateOne(
            and(eq(leido.id()), eq("version", leido.version()), exists(DEROGADO, false)),
            combine(
                set(
                    DEROGADO,
                    new Document("norma", fin.norma())
                        .append("dia", fin.dia().toString())
                        .append("por", fin.por())),
                inc("version", 1L)));
    releer();
    return escrito.getModifiedCount() == 1;
  }

  private static Document documento(Decreto d) {
    DiaDecretado dias = d.dias();
    return new Document("_id", d.id())
        .append("version", d.version())
        .append("esquema", 1)
        .append(ORDEN, orden(d))
        .append("norma", dias.norma())
        .append("nombre", dias.nombre())
        .append("desde", dias.desde().toString())
        .append("hasta", dias.hasta().toString())
        .append("feriado", dias.feriado())
        .append("lugares", dias.lugares())
        .append("registrado", d.registrado().toString())
        .append("en", Date.from(d.en()))
        .append("por", d.por())
        .append(RECOMPUTO, d.recomputo().name());
  }

  private static Decreto.@Nullable Derogacion derogacion(@Nullable Document d) {
    return d == null
        ? null
        : new Decreto.Derogacion(
            d.getString("norma"), LocalDate.parse(d.getString("dia")), d.getString("por"));
  }

  private static Decreto decreto(Document d) {
    return new Decreto(
        d.getString("_id"),
        new DiaDecretado(
            d.getString("norma"),
            d.getString("nombre"),
            LocalDate.parse(d.getString("desde")),
            LocalDate.parse(d.getString("hasta")),
            d.getBoolean("feriado"),
            d.getList("lugares", String.class)),
        LocalDate.parse(d.getString("registrado")),
        d.getDate("en").toInstant(),
        d.getString("por"),
        Recomputo.valueOf(d.getString(RECOMPUTO)),
        derogacion(d.get(DEROGADO, Document.class)),
        Objects.requireNonNull(d.get("version", Number.class)).longValue());
  }
}
