package pe.gob.indecopi.signos.reflejo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/**
 * What is kept of every file of one procedure, one document each, as its last act left it. A change
 * takes the next place of one order under a unique key, so that who follows it sees none before
 * those ahead of it. Files of before this was kept are read when it is first looked at.
 */
public final class Reflejo implements Seguimiento {
  private static final String N = "n";
  private static final String VERSION = "version";
  private static final String QUE = "que";
  private static final int PAGINA = 100;

  private final MongoCollection<Document> reflejados;
  private final MongoCollection<Document> completos;
  private final String procedimiento;
  private final Supplier<Expedientes> expedientes;
  private final Function<Expediente, Map<String, Object>> que;
  private volatile boolean completo;

  /**
   * @param nombre of its collection
   * @param procedimiento whose files are kept
   * @param expedientes asked late, for what follows their acts is made before they are
   * @param que what is kept of a file
   */
  public Reflejo(
      MongoDatabase base,
      String nombre,
      String procedimiento,
      Supplier<Expedientes> expedientes,
      Function<Expediente, Map<String, Object>> que) {
    this.reflejados = base.getCollection(nombre);
    this.completos = base.getCollection("reflejos");
    this.procedimiento = procedimiento;
    this.expedientes = expedientes;
    this.que = que;
    reflejados.createIndex(Indexes.ascending(N), new IndexOptions().unique(true));
  }

  /**
   * What is kept of a file.
   *
   * @param id of the file
   * @param n place of its last change
   */
  public record Visto(String id, long n, Document que) {}

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    if (e.cabecera().procedimiento().equals(procedimiento)) {
      poner(e);
    }
  }

  /** What changed after that place, in order, each as it stands now; 0 is before the first. */
  public List<Visto> despues(long n, int cuantos) {
    completar();
    return lista(gt(N, n), N, cuantos);
  }

  /** All of them in the order of their ids, of which those after one. */
  public List<Visto> todos(@Nullable String despues, int cuantos) {
    completar();
    return lista(despues == null ? empty() : gt("_id", despues), "_id", cuantos);
  }

  /** The place of the last change; 0 where there is none. */
  public long ultimo() {
    completar();
    return mayor();
  }

  private void poner(Expediente e) {
    var nuevo = que.apply(e);
    while (!puesto(e, nuevo)) {
      // Somebody took that place, or wrote of the same file: it is looked at again.
    }
  }

  private boolean puesto(Expediente e, Map<String, Object> nuevo) {
    var id = e.id().valor();
    var antes = reflejados.find(eq(id)).first();
    if (antes != null && version(antes) >= e.version()) {
      return true;
    }
    if (antes != null && nuevo.equals(antes.get(QUE))) {
      reflejados.updateOne(and(eq(id), lt(VERSION, e.version())), set(VERSION, e.version()));
      return true;
    }
    var despues =
        new Document("_id", id)
            .append(N, mayor() + 1)
            .append(VERSION, e.version())
            .append(QUE, new Document(nuevo));
    try {
      if (antes == null) {
        reflejados.insertOne(despues);
        return true;
      }
      var suyo = and(eq(id), eq(N, antes.get(N)));
      return reflejados.replaceOne(suyo, despues).getMatchedCount() == 1;
    } catch (MongoWriteException repetido) {
      if (ErrorCategory.fromErrorCode(repetido.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw repetido;
      }
      return false;
    }
  }

  private static long version(Document d) {
    return d.get(VERSION, Number.class).longValue();
  }

  private long mayor() {
    var ultimo = reflejados.find().sort(Sorts.descending(N)).limit(1).first();
    return ultimo == null ? 0 : ultimo.get(N, Number.class).longValue();
  }

  private List<Visto> lista(Bson filtro, String orden, int cuantos) {
    return reflejados
        .find(filtro)
        .sort(Sorts.ascending(orden))
        .limit(cuantos)
        .map(
            d ->
                new Visto(
                    d.getString("_id"),
                    d.get(N, Number.class).longValue(),
                    d.get(QUE, Document.class)))
        .into(new ArrayList<>());
  }

  private void completar() {
    if (!completo) {
      leerLosDeAntes();
    }
  }

  private synchronized void leerLosDeAntes() {
    var nombre = reflejados.getNamespace().getCollectionName();
    if (!completo && completos.find(eq(nombre)).first() == null) {
      String ultimo = null;
      List<Expediente> pagina;
      do {
        pagina =
            expedientes.get().lista(List.of(eq("procedimiento", procedimiento)), ultimo, PAGINA);
        for (var e : pagina) {
          poner(e);
          ultimo = Expedientes.orden(e);
        }
      } while (!pagina.isEmpty());
      completos.replaceOne(
          eq(nombre), new Document("_id", nombre), new ReplaceOptions().upsert(true));
    }
    completo = true;
  }
}
