package pe.gob.indecopi.local.almacen;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.LoggerFactory;

/** The store as a process: arguments, one line when it is ready, plain sentences when it is not. */
final class Programa {

  private static final int PUERTO = 27117;

  private Programa() {}

  static void main(String[] args) {
    callar();
    int puerto = Integer.parseInt(argumento(args, "puerto", String.valueOf(PUERTO)));
    Path datos = Path.of(argumento(args, "datos", ".datos/almacen"));
    try {
      Almacen almacen = Almacen.abrir(datos, puerto, Programa::roto);
      Runtime.getRuntime().addShutdownHook(new Thread(almacen::close, "almacen-cierre"));
      System.out.println("almacen ready on " + almacen.uri() + ", data in " + datos);
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      System.err.println("almacen: " + razon(e, puerto, datos));
      System.exit(1);
    }
  }

  /** The library and the driver tell of every connection; only warnings matter here. */
  static void callar() {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
  }

  static String argumento(String[] args, String nombre, String porDefecto) {
    String comienzo = "--" + nombre + "=";
    for (String arg : args) {
      if (arg.startsWith(comienzo)) {
        return arg.substring(comienzo.length());
      }
    }
    return porDefecto;
  }

  private static String razon(Exception e, int puerto, Path datos) {
    for (Throwable causa = e; causa != null; causa = causa.getCause()) {
      if (causa instanceof BindException) {
        return "port " + puerto + " is taken by another process; choose one with --puerto=";
      }
      if (causa instanceof MVStoreException roto) {
        return roto.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
            ? "the data in " + datos + " is in use by another store"
            : "the data in " + datos + " cannot be opened: " + roto.getMessage();
      }
    }
    return "the data directory " + datos + " cannot be used: " + e.getMessage();
  }

  /** A store that cannot write must not go on answering. */
  private static void roto(Throwable e) {
    System.err.println("almacen: the data can no longer be written: " + e.getMessage());
    Runtime.getRuntime().halt(2);
  }
}
