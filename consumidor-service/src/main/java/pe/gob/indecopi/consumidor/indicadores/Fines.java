package pe.gob.indecopi.consumidor.indicadores;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.indicadores.Contador.Suceso;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.consumidor.reclamo.Sector;

/**
 * The ends of complaints in the order in which they were noted: numbered without a gap under a
 * unique key, so that who has counted up to one has counted all before it.
 */
final class Fines {
  private static final String N = "n";
  private static final String RUC = "ruc";
  private static final String PRESENTADO = "presentado";

  private final MongoCollection<Document> fines;

  Fines(MongoDatabase base) {
    this.fines = base.getCollection("indicadores_fines");
    fines.createIndex(Indexes.ascending(N), new IndexOptions().unique(true));
    fines.createIndex(Indexes.ascending(RUC, PRESENTADO));
    fines.createIndex(Indexes.ascending(PRESENTADO));
  }

  /** Notes an end, unless it is noted. */
  void anotar(Fin fin) {
    while (fines.find(eq(fin.reclamo())).first() == null) {
      try {
        fines.insertOne(documento(fin, ultimo() + 1));
        return;
      } catch (MongoWriteException repetido) {
        // Its number went to another, or another noted it: looked at again.
        if (ErrorCategory.fromErrorCode(repetido.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw repetido;
        }
      }
    }
  }

  /** Those after that number, in order. */
  List<Suceso> despues(long n, int cuantos) {
    return fines
        .find(gt(N, n))
        .sort(Sorts.ascending(N))
        .limit(cuantos)
        .map(d -> fin(d).suceso(d.get(N, Number.class).longValue()))
        .into(new ArrayList<>());
  }

  /**
   * Providers of complaints filed in those days that have ended, by result.
   *
   * @param ruc of that provider alone; absent for all
   */
  List<PorProveedor> porProveedor(@Nullable String ruc, LocalDate desde, LocalDate hasta) {
    Bson dias = and(gte(PRESENTADO, desde.toString()), lte(PRESENTADO, hasta.toString()));
    Bson cuales = ruc == null ? and(gt(RUC, ""), dias) : and(eq(RUC, ruc), dias);
    return fines
        .aggregate(
            List.of(
                Aggregates.match(cuales),
                Aggregates.group(
                    new Document(RUC, "$ruc").append("resultado", "$resultado"),
                    Accumulators.sum("cuantos", 1),
                    Accumulators.sum("dias", "$dias"))))
        .map(Fines::grupo)
        .into(new ArrayList<>());
  }

  /** How many complaints against a provider ended in one way, and in how many days together. */
  record PorProveedor(String ruc, Resultado resultado, long cuantos, long dias) {}

  private static PorProveedor grupo(Document d) {
    var clave = d.get("_id", Document.class);
    return new PorProveedor(
        clave.getString(RUC),
        Resultado.valueOf(clave.getString("resultado")),
        d.get("cuantos", Number.class).longValue(),
        d.get("dias", Number.class).longValue());
  }

  private long ultimo() {
    var ultimo = fines.find().sort(Sorts.descending(N)).limit(1).first();
    return ultimo == null ? 0 : ultimo.get(N, Number.class).longValue();
  }

  private static Document documento(Fin f, long n) {
    var d =
        new Document("_id", f.reclamo())
            .append(N, n)
            .append(PRESENTADO, f.presentado().toString())
            .append("canal", f.canal().name())
            .append("sector", f.sector().name())
            .append("resultado", f.resultado().name())
            .append("dias", f.dias());
    return f.ruc() == null ? d : d.append(RUC, f.ruc());
  }

  private static Fin fin(Document d) {
    return new Fin(
        d.getString("_id"),
        LocalDate.parse(d.getString(PRESENTADO)),
        Canal.valueOf(d.getString("canal")),
        Sector.valueOf(d.getString("sector")),
        d.getString(RUC),
        Resultado.valueOf(d.getString("resultado")),
        d.get("dias", Number.class).longValue());
  }
}
