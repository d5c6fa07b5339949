package pe.gob.indecopi.signos.vigilancia;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * The watches of everybody. Each takes one of its owner's places under a unique key, so that two
 * requests at once do not pass the limit together.
 */
final class Vigilancias {
  private static final String DUENIO = "duenio";
  private static final String PUESTO = "puesto";
  private static final String POSICION = "posicion";
  private static final String CORREO = "correo";
  private static final String VERSION = "version";

  private final MongoCollection<Document> vigilancias;

  Vigilancias(MongoDatabase base) {
    this.vigilancias = base.getCollection("vigilancias");
    vigilancias.createIndex(Indexes.ascending(DUENIO, PUESTO), new IndexOptions().unique(true));
    vigilancias.createIndex(Indexes.ascending(POSICION));
  }

  /**
   * Stores a watch in the first free place of its owner; one of its id that is there stays.
   *
   * @return as stored; empty if all places are taken
   */
  Optional<Vigilancia> crear(Vigilancia nueva, int maximo) {
    while (true) {
      var ya = buscar(nueva.id(), nueva.duenio());
      if (ya.isPresent()) {
        return ya;
      }
      var libre = libre(nueva.duenio(), maximo);
      if (libre == 0) {
        return Optional.empty();
      }
      try {
        var puesta = nueva.en(libre);
        vigilancias.insertOne(documento(puesta));
        return Optional.of(puesta);
      } catch (MongoWriteException ocupado) {
        if (ErrorCategory.fromErrorCode(ocupado.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw ocupado;
        }
      }
    }
  }

  /** A watch of that person; nobody else's is ever found. */
  Optional<Vigilancia> buscar(String id, String duenio) {
    return Optional.ofNullable(vigilancias.find(and(eq(id), eq(DUENIO, duenio))).first())
        .map(Vigilancias::vigilancia);
  }

  /**
   * Those of a person, by place.
   *
   * @param despues place of the last one that the reader has
   */
  List<Vigilancia> de(String duenio, int despues, int cuantas) {
    return lista(
        and(eq(DUENIO, duenio), gt(PUESTO, despues)), Sorts.ascending(DUENIO, PUESTO), cuantas);
  }

  void borrar(Vigilancia v) {
    vigilancias.deleteOne(and(eq(v.id()), eq(DUENIO, v.duenio())));
  }

  /** That watch, whoever has it. */
  Optional<Vigilancia> buscar(String id) {
    return Optional.ofNullable(vigilancias.find(eq(id)).first()).map(Vigilancias::vigilancia);
  }

  /** Tells its owner otherwise from now on; empty if somebody changed it meanwhile. */
  Optional<Vigilancia> avisar(Vigilancia v, AvisosDeVigilancia avisos) {
    var escrita = v.version() == 1 ? in(VERSION, 1L, null) : eq(VERSION, v.version());
    var cambio =
        combine(
            set("desdeGrado", avisos.grado().name()),
            set(CORREO, avisos.correo()),
            set(VERSION, v.version() + 1));
    return vigilancias.updateOne(and(eq(v.id()), escrita), cambio).getMatchedCount() == 1
        ? buscar(v.id())
        : Optional.empty();
  }

  /** Those that were not yet compared with that publication, the furthest behind first. */
  List<Vigilancia> atrasadas(long hasta, int cuantas) {
    return lista(lt(POSICION, hasta), Sorts.ascending(POSICION), cuantas);
  }

  /** Notes how far it was compared, unless somebody did meanwhile. */
  void avanzar(Vigilancia v, long hasta) {
    vigilancias.updateOne(and(eq(v.id()), eq(POSICION, v.posicion())), set(POSICION, hasta));
  }

  private int libre(String duenio, int maximo) {
    var ocupados = new HashSet<Integer>();
    vigilancias
        .find(eq(DUENIO, duenio))
        .map(d -> d.getInteger(PUESTO))
        .forEach((Integer puesto) -> ocupados.add(puesto));
    return IntStream.rangeClosed(1, maximo)
        .filter(puesto -> !ocupados.contains(puesto))
        .findFirst()
        .orElse(0);
  }

  private List<Vigilancia> lista(Bson filtro, Bson orden, int cuantas) {
    return vigilancias
        .find(filtro)
        .sort(orden)
        .limit(cuantas)
        .map(Vigilancias::vigilancia)
        .into(new ArrayList<>());
  }

  private static Document documento(Vigilancia v) {
    return new Document("_id", v.id())
        .append(DUENIO, v.duenio())
        .append(PUESTO, v.puesto())
        .append("signo", v.signo())
        .append("clases", v.clases())
        .append("desdeGrado", v.desdeGrado().name())
        .append(CORREO, v.correo())
        .append(VERSION, v.version())
        .append("creada", Date.from(v.creada()))
        .append(POSICION, v.posicion());
  }

  private static Vigilancia vigilancia(Document d) {
    return new Vigilancia(
        d.getString("_id"),
        d.getString(DUENIO),
        d.getInteger(PUESTO),
        d.getString("signo"),
        d.getList("clases", Integer.class),
        Grado.valueOf(d.getString("desdeGrado")),
        d.getString(CORREO),
        d.getDate("creada").toInstant(),
        d.get(VERSION, Number.class) == null ? 1 : d.get(VERSION, Number.class).longValue(),
        d.get(POSICION, Number.class).longValue());
  }
}
