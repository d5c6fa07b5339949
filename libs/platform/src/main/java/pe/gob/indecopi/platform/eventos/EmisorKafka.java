package pe.gob.indecopi.platform.eventos;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Sends through Kafka. */
final class EmisorKafka implements Emisor {
  private static final String TIPO = "application/cloudevents+json; charset=UTF-8";

  private final KafkaOperations<String, String> kafka;
  private final Duration plazo;

  EmisorKafka(KafkaOperations<String, String> kafka, Duration plazo) {
    this.kafka = kafka;
    this.plazo = plazo;
  }

  @Override
  public void enviar(String tema, String clave, String evento) {
    var mensaje = new ProducerRecord<>(tema, clave, evento);
    mensaje.headers().add("content-type", TIPO.getBytes(StandardCharsets.UTF_8));
    try {
      kafka.send(mensaje).get(plazo.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrumpido) {
      Thread.currentThread().interrupt();
      throw new EnvioFallido("Interrupted before the acknowledgement", interrumpido);
    } catch (ExecutionException
        | TimeoutException
        | KafkaException
        | org.springframework.kafka.KafkaException fallo) {
      throw new EnvioFallido("No acknowledgement from " + tema, fallo);
    }
  }
}
