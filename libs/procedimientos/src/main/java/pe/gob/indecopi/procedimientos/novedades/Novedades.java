package pe.gob.indecopi.procedimientos.novedades;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.web.Timbre;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.novedades.Novedad.PlazoAbierto;

/**
 * The feeds, one document for each thing told to somebody.
 *
 * <p>The number of an entry is its recipient's greatest plus one under a unique key, so a reader
 * never sees one before those that come ahead of it. An act is told once to each: what was told is
 * found under a second unique key.
 */
final class Novedades {
  private static final String DESTINATARIO = "destinatario";
  private static final String N = "n";

  private final MongoCollection<Document> entradas;
  private final Numeros numeros = new Numeros();
  private final Timbre timbre;

  Novedades(MongoDatabase base, InstantSource reloj) {
    this.entradas = base.getCollection("novedades");
    this.timbre = new Timbre(reloj);
    entradas.createIndex(Indexes.ascending(DESTINATARIO, N), new IndexOptions().unique(true));
    entradas.createIndex(
        Indexes.ascending(DESTINATARIO, "expediente", "folio"), new IndexOptions().unique(true));
  }

  /** Tells these acts to everybody who may see the file; what was told already stays as it is. */
  void contar(Expediente e, List<Actuacion> actos) {
    var pendientes =
        actos.stream()
            .flatMap(a -> Destinatarios.de(e, a).stream().map(d -> new Entrega(d, e, a)))
            .toList();
    var puestas = poner(pendientes);
    pendientes.subList(puestas, pendientes.size()).forEach(this::contar);
    timbre.sonar();
  }

  /** An act, to be told to one recipient. */
  private record Entrega(String destinatario, Expediente e, Actuacion acto) {
    Document con(long n) {
      return documento(destinatario, n, e, acto);
    }
  }

  /**
   * Inserts them in one command, in order, each under the number that follows the last one that
   * this replica gave; answers how many were inserted before the first that met another. One at a
   * time: who has a number is seen before who has the next. After a failure the numbers are asked
   * anew, so that what may still be stored late meets a number that is taken.
   */
  private synchronized int poner(List<Entrega> entregas) {
    if (entregas.isEmpty()) {
      return 0;
    }
    var documentos = entregas.stream().map(x -> x.con(siguiente(x.destinatario()))).toList();
    try {
      entradas.insertMany(documentos);
      return documentos.size();
    } catch (MongoException fallo) {
      entregas.forEach(x -> numeros.olvidar(x.destinatario()));
      return repetida(fallo).orElseThrow(() -> fallo);
    }
  }

  /** The place of the first that was there already, if that is why the command failed. */
  private static Optional<Integer> repetida(MongoException fallo) {
    return fallo instanceof MongoBulkWriteException bulto
        ? bulto.getWriteErrors().stream()
            .findFirst()
            .filter(
                error ->
                    ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY)
            .map(error -> error.getIndex())
        : Optional.empty();
  }

  private long siguiente(String destinatario) {
    return numeros.siguiente(destinatario, () -> ultima(destinatario));
  }

  private void contar(Entrega x) {
    while (!contada(x.destinatario(), x.e(), x.acto())) {
      try {
        entradas.insertOne(x.con(ultima(x.destinatario()) + 1));
        return;
      } catch (MongoWriteException repetida) {
        if (ErrorCategory.fromErrorCode(repetida.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw repetida;
        }
      }
    }
  }

  private boolean contada(String destinatario, Expediente e, Actuacion acto) {
    var filtro =
        and(
            eq(DESTINATARIO, destinatario),
            eq("expediente", e.id().valor()),
            eq("folio", acto.folio()));
    return entradas.find(filtro).first() != null;
  }

  private long ultima(String destinatario) {
    var ultima =
        entradas
            .find(eq(DESTINATARIO, destinatario))
            .sort(Sorts.descending(DESTINATARIO, N))
            .first();
    return ultima == null ? 0 : ultima.get(N, Number.class).longValue();
  }

  /**
   * What comes after that place, in order.
   *
   * @param espera how long to wait for something when there is nothing
   */
  List<Novedad> despues(String destinatario, long n, int cuantas, Duration espera) {
    return timbre.esperar(espera, () -> buscar(destinatario, n, cuantas));
  }

  private List<Novedad> buscar(String destinatario, long n, int cuantas) {
    return entradas
        .find(and(eq(DESTINATARIO, destinatario), gt(N, n)))
        .sort(Sorts.ascending(DESTINATARIO, N))
        .limit(cuantas)
        .map(Novedades::novedad)
        .into(new ArrayList<>());
  }

  private static Document documento(String destinatario, long n, Expediente e, Actuacion acto) {
    var entrada =
        new Document(DESTINATARIO, destinatario)
            .append(N, n)
            .append("expediente", e.id().valor())
            .append("numero", e.cabecera().numero().toString())
            .append("folio", acto.folio())
            .append("tipo", acto.tipo())
            .append("en", Date.from(acto.en()))
            .append(
                "plazos",
                e.plazos().stream()
                    .filter(p -> p.folio() == acto.folio())
                    .filter(p -> p.estado() != EstadoPlazo.POR_NOTIFICAR)
                    .map(p -> new Document("tipo", p.tipo()).append("vence", p.vence().toString()))
                    .toList());
    var aviso = aviso(destinatario, e, acto);
    return aviso == null ? entrada : entrada.append("notificacion", aviso);
  }

  private static @Nullable String aviso(String destinatario, Expediente e, Actuacion acto) {
    return e.notificaciones().stream()
        .filter(x -> x.folio() == acto.folio() && x.destinatario().equals(destinatario))
        .findFirst()
        .map(Notificacion::id)
        .orElse(null);
  }

  private static Novedad novedad(Document d) {
    Instant en = d.getDate("en").toInstant();
    return new Novedad(
        d.get(N, Number.class).longValue(),
        d.getString("expediente"),
        d.getString("numero"),
        d.getInteger("folio"),
        d.getString("tipo"),
        en,
        d.getString("notificacion"),
        d.getList("plazos", Document.class, List.of()).stream()
            .map(p -> new PlazoAbierto(p.getString("tipo"), p.getString("vence")))
            .toList());
  }
}
