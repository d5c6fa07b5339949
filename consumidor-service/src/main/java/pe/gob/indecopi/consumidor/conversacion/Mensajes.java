package pe.gob.indecopi.consumidor.conversacion;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.bson.Document;

/**
 * All messages, one document each. The place of a message, series and number, is its {@code _id}:
 * one unique index gives each number once, keeps them in order and finds what comes next.
 *
 * <p>The number is the greatest of the series plus one, and is taken again when somebody was
 * faster. A message exists whole or not at all, so no crash leaves a gap. The key with which it was
 * sent is in the same document: sent again, it is found and not written.
 */
final class Mensajes {
  private static final String LUGAR = "_id";
  private static final String CLAVE = "clave";

  private final MongoCollection<Document> mensajes;

  Mensajes(MongoDatabase base) {
    this.mensajes = base.getCollection("mensajes");
    mensajes.createIndex(Indexes.ascending(CLAVE), new IndexOptions().unique(true));
  }

  /**
   * A message as stored.
   *
   * @param nuevo false if it was there before
   */
  record Escrito(Mensaje mensaje, boolean nuevo) {}

  /** Stores a message under the next number, unless one of its id is there. */
  Escrito escribir(Hilo hilo, LongFunction<Mensaje> conNumero) {
    while (true) {
      var mensaje = conNumero.apply(ultimo(hilo) + 1);
      try {
        mensajes.insertOne(MensajeTraductor.documento(mensaje));
        return new Escrito(mensaje, true);
      } catch (MongoWriteException ocupado) {
        if (ErrorCategory.fromErrorCode(ocupado.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw ocupado;
        }
        var suyo = buscar(mensaje.id());
        if (suyo.isPresent()) {
          return new Escrito(suyo.get(), false);
        }
      }
    }
  }

  /** The message of that id. */
  Optional<Mensaje> buscar(String id) {
    return uno(eq(CLAVE, id));
  }

  /** The message of that number. */
  Optional<Mensaje> buscar(Hilo hilo, long n) {
    return uno(eq(LUGAR, hilo.lugar(n)));
  }

  /** What comes after that number, in order. */
  List<Mensaje> despues(Hilo hilo, long n, int cuantos) {
    return mensajes
        .find(and(gt(LUGAR, hilo.lugar(n)), lt(LUGAR, hilo.lugar(Long.MAX_VALUE))))
        .sort(Sorts.ascending(LUGAR))
        .limit(cuantos)
        .map(MensajeTraductor::mensaje)
        .into(new ArrayList<>());
  }

  /** The last ones before that number, in order. */
  List<Mensaje> antes(Hilo hilo, long n, int cuantos) {
    return mensajes
        .find(and(gt(LUGAR, hilo.lugar(0)), lt(LUGAR, hilo.lugar(n))))
        .sort(Sorts.descending(LUGAR))
        .limit(cuantos)
        .map(MensajeTraductor::mensaje)
        .into(new ArrayList<>())
        .reversed();
  }

  /** The series of those places where a message is: one question for any number of them. */
  List<Hilo> escritos(Collection<String> lugares) {
    return mensajes
        .find(in(LUGAR, lugares))
        .projection(Projections.include("hilo"))
        .map(d -> Hilo.de(d.getString("hilo")))
        .into(new ArrayList<>());
  }

  /**
   * The greatest number; 0 where nobody has written. Read from the primary alone: what is not yet
   * in the majority was written before what we write next, so it is not lost without ours.
   */
  long ultimo(Hilo hilo) {
    var ultimo =
        mensajes
            .withReadConcern(ReadConcern.LOCAL)
            .find(and(gt(LUGAR, hilo.lugar(0)), lt(LUGAR, hilo.lugar(Long.MAX_VALUE))))
            .sort(Sorts.descending(LUGAR))
            .projection(Projections.include("n"))
            .limit(1)
            .first();
    return ultimo == null ? 0 : ultimo.getLong("n");
  }

  private Optional<Mensaje> uno(org.bson.conversions.Bson filtro) {
    return Optional.ofNullable(mensajes.find(filtro).first()).map(MensajeTraductor::mensaje);
  }
}
