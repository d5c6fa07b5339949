package pe.gob.indecopi.platform.eventos;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** What we ask of Kafka in code, whatever the configuration says. */
final class GarantiasKafka {
  /**
   * Every in-sync replica has an event before it counts as sent, and a retry of the client neither
   * doubles nor reorders. A broker that is away is noticed in seconds.
   */
  static final Map<String, Object> PRODUCTOR =
      Map.of(
          ProducerConfig.ACKS_CONFIG, "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
          ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5,
          ProducerConfig.LINGER_MS_CONFIG, 2,
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 9_000);

  /** An offset is committed after the effect is stored; a new group begins at the beginning. */
  static final Map<String, Object> CONSUMIDOR =
      Map.of(
          ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
          ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
          ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);

  /**
   * The default, to begin again from the bootstrap servers, spins while the broker is away (more
   * than a thousand tries a second with this client). Ours are short-lived or made anew.
   */
  static final Map<String, Object> ADMINISTRADOR =
      Map.of(
          AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG, "none",
          AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000,
          AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000,
          AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);

  private GarantiasKafka() {}

  /** The connection of an administrator: what the installation says, and on top what we ask. */
  static Map<String, Object> administrador(Map<String, Object> conexion) {
    var todo = new HashMap<>(conexion);
    todo.putAll(ADMINISTRADOR);
    return todo;
  }
}
