package pe.gob.indecopi.signos.gaceta;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * All that was published, in one order that never changes and leaves none out.
 *
 * <p>The number of a publication is the greatest plus one under a unique key, so nobody reads one
 * before those ahead of it; that it was entered already is found under a second one.
 */
public final class Gaceta {
  static final String N = "n";
  static final String EXPEDIENTE = "expediente";
  static final String FOLIO = "folio";
  static final String DIA = "dia";

  private final MongoCollection<Document> publicadas;

  Gaceta(MongoDatabase base) {
    this.publicadas = base.getCollection("gaceta");
    var unico = new IndexOptions().unique(true);
    publicadas.createIndex(Indexes.ascending(N), unico);
    publicadas.createIndex(Indexes.ascending(EXPEDIENTE, FOLIO), unico);
    publicadas.createIndex(Indexes.ascending(DIA, N));
  }

  /** The place of the last publication; 0 where there is none. */
  public long ultima() {
    var ultima = publicadas.find().sort(Sorts.descending(N)).limit(1).first();
    return ultima == null ? 0 : ultima.get(N, Number.class).longValue();
  }

  /** What comes after that place, in order; 0 is before the first. */
  public List<Publicada> despues(long n, int cuantas) {
    return lista(gt(N, n), Sorts.ascending(N), cuantas);
  }

  /** The gazette of a day, whole. */
  List<Publicada> del(LocalDate dia) {
    return lista(eq(DIA, dia.toString()), Sorts.ascending(N), 0);
  }

  /**
   * What was published from one day to another, in order.
   *
   * @param ultima the last one that the reader has
   */
  List<Publicada> entre(LocalDate desde, LocalDate hasta, @Nullable Lugar ultima, int cuantas) {
    List<Bson> filtros = new ArrayList<>();
    filtros.add(gte(DIA, desde.toString()));
    filtros.add(lte(DIA, hasta.toString()));
    if (ultima != null) {
      filtros.add(or(gt(DIA, ultima.dia()), and(eq(DIA, ultima.dia()), gt(N, ultima.n()))));
    }
    return lista(and(filtros), Sorts.ascending(DIA, N), cuantas);
  }

  /** The newest of what was published up to a day, the newest first. */
  List<Publicada> ultimas(LocalDate hasta, int cuantas) {
    return lista(lte(DIA, hasta.toString()), Sorts.descending(DIA, N), cuantas);
  }

  /** The place of a publication in a list by days, which compare as text. */
  record Lugar(String dia, long n) {}

  /** Enters what is not there yet; its number is given here. */
  void publicar(Publicada p) {
    while (entrada(p).isEmpty()) {
      try {
        publicadas.insertOne(PublicadaTraductor.documento(p.en(ultima() + 1)));
        return;
      } catch (MongoWriteException repetida) {
        if (ErrorCategory.fromErrorCode(repetida.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw repetida;
        }
      }
    }
  }

  private Optional<Document> entrada(Publicada p) {
    var suya = and(eq(EXPEDIENTE, p.expediente()), eq(FOLIO, p.folio()));
    return Optional.ofNullable(publicadas.find(suya).first());
  }

  private List<Publicada> lista(Bson filtro, Bson orden, int cuantas) {
    return publicadas
        .find(filtro)
        .sort(orden)
        .limit(cuantas)
        .map(PublicadaTraductor::publicada)
        .into(new ArrayList<>());
  }
}
