package pe.gob.indecopi.local.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a folder for one broker.
 *
 * <p>Kafka takes its own lock only after its controller has begun to write, which spoils the
 * metadata log of the broker that runs there; this one is taken first. The system frees it when the
 * process ends, however it ends.
 */
final class Candado implements AutoCloseable {

  private final FileChannel canal;

  private Candado(FileChannel canal) {
    this.canal = canal;
  }

  static Candado tomar(Path datos) throws IOException {
    Files.createDirectories(datos);
    var canal =
        FileChannel.open(
            datos.resolve("broker.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (canal.tryLock() != null) {
        return new Candado(canal);
      }
    } catch (OverlappingFileLockException e) {
      // Another broker of this same JVM holds it: the same refusal.
    }
    canal.close();
    throw new BrokerNoArranca("Another broker is running on the folder %s.".formatted(datos), null);
  }

  @Override
  public void close() {
    try {
      canal.close();
    } catch (IOException e) {
      // Nothing to save: the lock goes with the process.
    }
  }
}
