package pe.gob.indecopi.platform.prueba;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.testcontainers.mongodb.MongoDBContainer;
import pe.gob.indecopi.local.almacen.pruebas.InventarioDeMandos;

/**
 * One MongoDB, a replica set of one node, for all tests of a JVM; every caller gets a database of
 * its own. Only for classes that are {@link EnContenedores}: the first use starts the container,
 * and the reaper of Testcontainers removes it when the JVM is gone.
 */
public final class MongoDeContenedor {
  /** The image of {@code docker-compose.yml}. */
  static final String IMAGEN = "mongo:8.0.17";

  private static final InventarioDeMandos INVENTARIO = new InventarioDeMandos();
  private static final AtomicInteger BASES = new AtomicInteger();

  private MongoDeContenedor() {}

  private static final class Unico {
    static final MongoDBContainer MONGO = new MongoDBContainer(IMAGEN).withReplicaSet();
    static final MongoClient CLIENTE;

    static {
      MONGO.start();
      CLIENTE = MongoClients.create(ajustes());
    }

    /** With the guarantees that the platform gives to a service. */
    private static MongoClientSettings ajustes() {
      return MongoClientSettings.builder()
          .applyConnectionString(new ConnectionString(MONGO.getConnectionString()))
          .retryWrites(false)
          .writeConcern(WriteConcern.MAJORITY.withJournal(true))
          .readConcern(ReadConcern.MAJORITY)
          .addCommandListener(INVENTARIO)
          .build();
    }
  }

  /** The connection string, without a database. */
  public static String uri() {
    return Unico.MONGO.getConnectionString();
  }

  /** A new, empty database. */
  public static MongoDatabase base() {
    return Unico.CLIENTE.getDatabase("prueba" + BASES.incrementAndGet());
  }

  /** The bean by which the client of a whole service is listened to as well. */
  public static MongoClientSettingsBuilderCustomizer escucha() {
    return ajustes -> ajustes.addCommandListener(INVENTARIO);
  }

  static void compararConLaLista() {
    INVENTARIO.compararConLaLista();
  }
}
