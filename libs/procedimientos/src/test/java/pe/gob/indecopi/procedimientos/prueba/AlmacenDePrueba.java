package pe.gob.indecopi.procedimientos.prueba;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.UUID;

/** A store in memory, one for all tests of the JVM; every test takes a database of its own. */
public final class AlmacenDePrueba {
  private static final MongoServer SERVIDOR = new MongoServer(H2Backend.inMemory());
  private static final String URI = SERVIDOR.bindAndGetConnectionString();
  private static final MongoClient CLIENTE = MongoClients.create(URI);

  private AlmacenDePrueba() {}

  /** Where it listens. */
  public static String uri() {
    return URI;
  }

  /** An empty database. */
  public static MongoDatabase base() {
    return CLIENTE.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
  }
}
