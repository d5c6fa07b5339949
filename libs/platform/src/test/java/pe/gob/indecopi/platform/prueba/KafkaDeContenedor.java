package pe.gob.indecopi.platform.prueba;

import org.testcontainers.kafka.KafkaContainer;

/**
 * One Kafka for all tests of a JVM; tests keep apart by their topics. Only for classes that are
 * {@link EnContenedores}: the first use starts the container, and the reaper of Testcontainers
 * removes it when the JVM is gone.
 */
public final class KafkaDeContenedor {
  /** The image of {@code docker-compose.yml}. */
  static final String IMAGEN = "apache/kafka:4.2.1";

  private KafkaDeContenedor() {}

  private static final class Unico {
    static final KafkaContainer KAFKA =
        new KafkaContainer(IMAGEN).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");

    static {
      KAFKA.start();
    }
  }

  /** What clients put in {@code bootstrap.servers}. */
  public static String servidores() {
    return Unico.KAFKA.getBootstrapServers();
  }
}
