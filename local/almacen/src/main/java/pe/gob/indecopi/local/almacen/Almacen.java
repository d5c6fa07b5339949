package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** A store that listens on 127.0.0.1 and speaks MongoDB's wire protocol. */
public final class Almacen implements AutoCloseable {

  private final MongoServer servidor;
  private final int puerto;

  private Almacen(MongoServer servidor, int puerto) {
    this.servidor = servidor;
    this.puerto = puerto;
  }

  /**
   * Opens the store kept in a directory, which is made if it is missing.
   *
   * @param puerto TCP port on 127.0.0.1, or 0 for any free one
   */
  public static Almacen abrir(Path datos, int puerto) {
    try {
      Files.createDirectories(datos);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return servir(MVStore.open(datos.resolve("almacen.mv").toString()), puerto);
  }

  /** Opens a store without a file, on any free port, for quick tests. */
  public static Almacen enMemoria() {
    return servir(MVStore.open(null), 0);
  }

  /** The connection string of this store, without a database. */
  public String uri() {
    return "mongodb://127.0.0.1:" + puerto;
  }

  /** The TCP port on which this store listens. */
  public int puerto() {
    return puerto;
  }

  @Override
  public void close() {
    servidor.shutdownNow();
  }

  public static void main(String[] args) {
    int puerto = 27117;
    Path datos = Path.of(".datos", "almacen");
    for (String arg : args) {
      if (arg.startsWith("--puerto=")) {
        puerto = Integer.parseInt(arg.substring("--puerto=".length()));
      } else if (arg.startsWith("--datos=")) {
        datos = Path.of(arg.substring("--datos=".length()));
      }
    }
    Almacen almacen = abrir(datos, puerto);
    Runtime.getRuntime().addShutdownHook(new Thread(almacen::close, "cierre"));
    System.out.println("almacen listo en " + almacen.uri());
  }

  private static Almacen servir(MVStore store, int puerto) {
    var servidor = new MongoServer(new H2Backend(store));
    servidor.bind(new InetSocketAddress("127.0.0.1", puerto));
    InetSocketAddress local = servidor.getLocalAddress();
    return new Almacen(servidor, local == null ? puerto : local.getPort());
  }
}
