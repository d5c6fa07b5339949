package pe.gob.indecopi.platform.prueba;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import pe.gob.indecopi.local.almacen.Almacen;

/** One embedded store for all tests of a JVM; every caller gets a database of its own. */
public final class AlmacenDePrueba {
  private static final AtomicInteger BASES = new AtomicInteger();

  private AlmacenDePrueba() {}

  private static final class Unico {
    static final Almacen ALMACEN = Almacen.enMemoria();
    static final MongoClient CLIENTE = MongoClients.create(ALMACEN.uri());
  }

  /** The connection string, without a database. */
  public static String uri() {
    return Unico.ALMACEN.uri();
  }

  /** A new, empty database. */
  public static MongoDatabase base() {
    return Unico.CLIENTE.getDatabase("prueba" + BASES.incrementAndGet());
  }
}
