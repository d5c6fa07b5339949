package pe.gob.indecopi.local.almacen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A store that listens on 127.0.0.1 and speaks MongoDB's wire protocol. */
public final class Almacen implements AutoCloseable {

  private static final int CACHE_MB = 48;
  private static final int PAGINA = 4096;
  private static final int RETENCION_MS = 2_000;

  private final Motor motor;
  private final Servidor servidor;

  private Almacen(
      MVStore store, int puerto, @Nullable Set<String> permitido, Consumer<Throwable> alRomperse) {
    var compromiso = new Compromiso(store, alRomperse);
    motor = new Motor(store, compromiso, permitido);
    try {
      servidor = new Servidor(motor, compromiso, puerto);
    } catch (RuntimeException | Error e) {
      motor.close();
      throw e;
    }
  }

  /**
   * Opens the store kept in a directory, which is made if it is missing. A reply to a write means
   * that the write is on disk.
   *
   * @param puerto TCP port on 127.0.0.1, or 0 for any free one
   */
  public static Almacen abrir(Path datos, int puerto) {
    return abrir(datos, puerto, fallo -> {});
  }

  static Almacen abrir(Path datos, int puerto, Consumer<Throwable> alRomperse) {
    try {
      Files.createDirectories(datos);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Almacen(enArchivo(datos.resolve("almacen.mv")), puerto, null, alRomperse);
  }

  /**
   * Opens a store without a file, on any free port, for quick tests. It refuses every command,
   * option, operator and index option that is not in the committed list {@code mandos.txt}, so that
   * nothing comes into use that this store only imitates.
   */
  public static Almacen enMemoria() {
    return new Almacen(MVStore.open(null), 0, Inventario.permitido(), fallo -> {});
  }

  /** The connection string of this store, without a database. */
  public String uri() {
    return "mongodb://127.0.0.1:" + puerto();
  }

  /** The TCP port on which this store listens. */
  public int puerto() {
    return servidor.puerto();
  }

  @Override
  public void close() {
    servidor.close();
    motor.close();
  }

  /** Starts the store as a program, or with {@code --banco} measures one. */
  public static void main(String[] args) {
    if (List.of(args).contains("--banco")) {
      BancoAlmacen.main(args);
    } else {
      Programa.main(args);
    }
  }

  /**
   * Nothing but the committer may commit: neither time nor memory. Each commit is forced to disk
   * before the next, so the space of what it left behind may serve again soon.
   */
  private static MVStore enArchivo(Path archivo) {
    MVStore store =
        new MVStore.Builder()
            .fileName(archivo.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MB)
            .pageSplitSize(PAGINA)
            .open();
    store.setRetentionTime(RETENCION_MS);
    return store;
  }
}
