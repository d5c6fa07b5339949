package pe.gob.indecopi.signos.semejanza.indice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a folder for one process: each replica has an index of its own. */
final class Cerrojo implements AutoCloseable {
  private final FileChannel canal;

  private Cerrojo(FileChannel canal) {
    this.canal = canal;
  }

  /**
   * Takes that folder, and makes it if it is not there.
   *
   * @throws IllegalStateException if another process has it
   */
  static Cerrojo de(Path carpeta) {
    try {
      Files.createDirectories(carpeta);
      var canal =
          FileChannel.open(
              carpeta.resolve("cerrojo"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (canal.tryLock() != null) {
          return new Cerrojo(canal);
        }
      } catch (OverlappingFileLockException nuestro) {
        // Taken within this very process.
      }
      canal.close();
      throw new IllegalStateException("Another process uses the index folder " + carpeta);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      canal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
