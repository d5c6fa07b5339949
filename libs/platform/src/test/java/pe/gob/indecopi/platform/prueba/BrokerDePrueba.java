package pe.gob.indecopi.platform.prueba;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import pe.gob.indecopi.local.broker.Broker;

/** One embedded Kafka for all tests of a JVM; tests keep apart by their topics. */
public final class BrokerDePrueba {
  private BrokerDePrueba() {}

  private static final class Unico {
    static final Broker BROKER = abrir();

    private static Broker abrir() {
      try {
        return Broker.abrir(Files.createTempDirectory("broker"), 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What clients put in {@code bootstrap.servers}. */
  public static String servidores() {
    return Unico.BROKER.bootstrapServers();
  }
}
