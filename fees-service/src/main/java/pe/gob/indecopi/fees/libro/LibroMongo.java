package pe.gob.indecopi.fees.libro;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The ledger in the store: a document an entry, under the key of what it posts. Its number is the
 * greatest plus one under a unique index, so that there is no gap whoever crashes.
 */
public final class LibroMongo {

  private static final String ID = "_id";
  private static final String N = "n";
  private static final int INTENTOS = 200;
  private static final long DESCONOCIDO = -1;

  private final MongoCollection<Document> asientos;
  private final MongoCollection<Document> dias;
  private final ReentrantLock turno = new ReentrantLock(true);

  /** Under the lock. */
  private long ultimo = DESCONOCIDO;

  /** The ledger of a database, its indexes made if they are missing. */
  public LibroMongo(MongoDatabase base) {
    asientos = base.getCollection("asientos");
    dias = base.getCollection("saldos");
    asientos.createIndex(ascending(N), new IndexOptions().unique(true));
    asientos.createIndex(ascending("fecha"));
    asientos.createIndex(ascending("documento"));
    asientos.createIndex(ascending("cuentas"));
  }

  /**
   * Posts an entry, once.
   *
   * @return false if it was there already
   */
  public boolean asentar(Asiento asiento) {
    turno.lock();
    try {
      for (var intento = 0; intento < INTENTOS; intento++) {
        var n = ultimo() + 1;
        ultimo = DESCONOCIDO;
        if (insertado(asientos, documento(asiento, n))) {
          ultimo = n;
          return true;
        }
        if (asientos.find(eq(ID, asiento.clave())).projection(include(ID)).first() != null) {
          return false;
        }
      }
    } finally {
      turno.unlock();
    }
    throw new IllegalStateException("no free number for " + asiento.clave());
  }

  /** Entries in the order of posting, after that number. */
  public List<Movimiento> listar(FiltroDeMovimientos filtro, long despues, int cuantos) {
    return asientos
        .find(and(gt(N, despues), filtro(filtro)))
        .sort(ascending(N))
        .limit(cuantos)
        .map(LibroMongo::movimiento)
        .into(new ArrayList<>());
  }

  /**
   * The accounts at the end of a day. What is settled is kept, so that nobody adds up the years
   * again.
   *
   * @param firme whether no entry of that day or an earlier one can come any more
   */
  public Saldos saldosAl(LocalDate dia, boolean firme) {
    var previo = dias.find(lte(ID, dia.toString())).sort(descending(ID)).limit(1).first();
    var saldos = new Saldos();
    if (previo != null) {
      previo
          .getList("cuentas", Document.class)
          .forEach(una -> saldos.poner(AsientoTraductor.saldo(una)));
    }
    var desde = previo == null ? null : LocalDate.parse(previo.getString(ID)).plusDays(1);
    if (desde == null || !desde.isAfter(dia)) {
      asientos
          .find(filtro(new FiltroDeMovimientos(null, null, null, desde, dia)))
          .forEach(d -> saldos.mas(movimiento(d).asiento()));
      if (firme) {
        guardar(dia, saldos);
      }
    }
    return saldos;
  }

  private void guardar(LocalDate dia, Saldos saldos) {
    insertado(
        dias,
        new Document(ID, dia.toString())
            .append("cuentas", saldos.todos().stream().map(AsientoTraductor::saldo).toList()));
  }

  /** The greatest number, as far as we know: another replica may have gone on since. */
  private long ultimo() {
    if (ultimo != DESCONOCIDO) {
      return ultimo;
    }
    var mayor = asientos.find().sort(descending(N)).limit(1).projection(include(N)).first();
    return mayor == null ? 0 : mayor.getLong(N);
  }

  /** False if its key is taken. */
  private static boolean insertado(MongoCollection<Document> coleccion, Document documento) {
    try {
      coleccion.insertOne(documento);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private static Document documento(Asiento asiento, long n) {
    var d = new Document(ID, asiento.clave()).append(N, n);
    d.putAll(AsientoTraductor.documento(asiento));
    return d.append(
        "cuentas",
        asiento.apuntes().stream().map(uno -> uno.cuenta().codigo()).distinct().toList());
  }

  private static Movimiento movimiento(Document d) {
    return new Movimiento(d.getLong(N), AsientoTraductor.asiento(d));
  }

  private static Bson filtro(FiltroDeMovimientos f) {
    List<Bson> partes = new ArrayList<>();
    partes.add(gt(N, 0L));
    if (f.cuenta() != null) {
      partes.add(eq("cuentas", f.cuenta().codigo()));
    }
    if (f.documento() != null) {
      partes.add(eq("documento", f.documento()));
    }
    if (f.organo() != null) {
      partes.add(eq("organo", f.organo()));
    }
    dia(partes, f);
    return and(partes);
  }

  private static void dia(List<Bson> partes, FiltroDeMovimientos f) {
    LocalDate desde = f.desde();
    LocalDate hasta = f.hasta();
    if (desde != null) {
      partes.add(gte("fecha", desde.toString()));
    }
    if (hasta != null) {
      partes.add(lte("fecha", hasta.toString()));
    }
  }
}
