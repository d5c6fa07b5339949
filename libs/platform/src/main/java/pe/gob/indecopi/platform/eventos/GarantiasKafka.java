package pe.gob.indecopi.platform.eventos;

import java.util.Map;
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

  private GarantiasKafka() {}
}
