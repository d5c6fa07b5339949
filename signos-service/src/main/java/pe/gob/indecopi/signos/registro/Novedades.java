package pe.gob.indecopi.signos.registro;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.web.Timbre;

/**
 * The feed of the register: every annotation of every entry, in one order that never changes and
 * leaves none out. What an entry tells of itself it tells in its own order.
 *
 * <p>The number of a piece of news is the greatest plus one under a unique key, so nobody reads one
 * before those ahead of it. They are told right after the write and, so that a crash between the
 * two loses none, again from the entry's event; what was told is found under a second unique key.
 */
public final class Novedades {
  private static final String N = "n";
  private static final String REGISTRO = "registro";
  private static final String ASIENTO = "asiento";

  private final MongoCollection<Document> contadas;
  private final Timbre timbre;

  Novedades(MongoDatabase base, InstantSource reloj) {
    this.timbre = new Timbre(reloj);
    this.contadas = base.getCollection("novedadesDelRegistro");
    var unico = new IndexOptions().unique(true);
    contadas.createIndex(Indexes.ascending(N), unico);
    contadas.createIndex(Indexes.ascending(REGISTRO, ASIENTO), new IndexOptions().unique(true));
  }

  /** What comes after that place, in order; 0 is before the first. */
  public List<Novedad> despues(long n, int cuantas) {
    return contadas
        .find(gt(N, n))
        .sort(Sorts.ascending(N))
        .limit(cuantas)
        .map(Novedades::novedad)
        .into(new ArrayList<>());
  }

  /** The same, waiting so long for something where there is nothing. */
  List<Novedad> despues(long n, int cuantas, Duration espera) {
    return timbre.esperar(espera, () -> despues(n, cuantas));
  }

  /** The place of the last one; 0 where there is none. */
  public long ultima() {
    return ultima(contadas.find().sort(Sorts.descending(N)).limit(1).first(), N);
  }

  /** Tells what that entry has not told yet. */
  void contar(Partida p) {
    for (var asiento = contados(p) + 1; asiento <= p.anotaciones().size(); asiento++) {
      contar(p, asiento);
      timbre.sonar();
    }
  }

  private int contados(Partida p) {
    var ultimo =
        contadas
            .find(eq(REGISTRO, p.id()))
            .sort(Sorts.descending(REGISTRO, ASIENTO))
            .limit(1)
            .first();
    return (int) ultima(ultimo, ASIENTO);
  }

  private void contar(Partida p, int asiento) {
    var anotacion = p.asiento(asiento);
    while (true) {
      try {
        contadas.insertOne(
            new Document(N, ultima() + 1)
                .append(REGISTRO, p.id())
                .append(ASIENTO, asiento)
                .append("tipo", anotacion.tipo().name())
                .append("fecha", anotacion.fecha().toString()));
        return;
      } catch (MongoWriteException repetida) {
        if (ErrorCategory.fromErrorCode(repetida.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw repetida;
        }
        if (contados(p) >= asiento) {
          return;
        }
      }
    }
  }

  private static long ultima(@Nullable Document d, String campo) {
    return d == null ? 0 : d.get(campo, Number.class).longValue();
  }

  private static Novedad novedad(Document d) {
    return new Novedad(
        d.get(N, Number.class).longValue(),
        d.getString(REGISTRO),
        d.get(ASIENTO, Number.class).intValue(),
        TipoDeAnotacion.valueOf(d.getString("tipo")),
        LocalDate.parse(d.getString("fecha")));
  }
}
