package pe.gob.indecopi.platform.eventos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.kafka.support.KafkaHeaders.DLT_EXCEPTION_MESSAGE;
import static org.springframework.kafka.support.KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * What the consumers of this service could not process, and its replay. A dead letter is given
 * again to the consumer that failed and to no other; if it fails again it goes to the end of the
 * dead letters with the new reason.
 */
final class CartasMuertas {
  private static final Duration ESPERA = Duration.ofMillis(500);

  private final List<Consumidor> consumidores;
  private final ConsumerFactory<String, String> fabrica;
  private final KafkaOperations<String, String> kafka;
  private final ReentrantLock turno = new ReentrantLock();

  CartasMuertas(
      List<Consumidor> consumidores,
      ConsumerFactory<String, String> fabrica,
      KafkaOperations<String, String> kafka) {
    this.consumidores = consumidores;
    this.fabrica = fabrica;
    this.kafka = kafka;
  }

  /**
   * Dead letters of one consumer.
   *
   * @param tema where they lie
   * @param grupo the consumer that failed
   * @param cuantas how many were not replayed yet
   */
  record Cuenta(String tema, String grupo, int cuantas) {}

  /**
   * What a replay came to.
   *
   * @param repetidas how many were processed
   * @param fallidas how many failed again
   */
  record Repaso(int repetidas, int fallidas) {}

  List<Cuenta> contar() {
    return consumidores.stream().map(this::contar).toList();
  }

  private Cuenta contar(Consumidor consumidor) {
    var cuantas = new AtomicInteger();
    recorrer(consumidor, false, carta -> cuantas.incrementAndGet());
    return new Cuenta(Tema.cartasMuertas(consumidor.tema()), consumidor.grupo(), cuantas.get());
  }

  Repaso repetir() {
    turno.lock();
    try {
      var repetidas = new AtomicInteger();
      var fallidas = new AtomicInteger();
      for (var consumidor : consumidores) {
        recorrer(
            consumidor,
            true,
            carta -> (repetir(consumidor, carta) ? repetidas : fallidas).incrementAndGet());
      }
      return new Repaso(repetidas.get(), fallidas.get());
    } finally {
      turno.unlock();
    }
  }

  private boolean repetir(Consumidor consumidor, ConsumerRecord<String, String> carta) {
    try {
      consumidor.recibir(Ceventos.evento(carta.value()));
      return true;
    } catch (RuntimeException fallo) {
      var otra =
          new ProducerRecord<>(carta.topic(), null, carta.key(), carta.value(), carta.headers());
      otra.headers().remove(DLT_EXCEPTION_MESSAGE);
      otra.headers().add(DLT_EXCEPTION_MESSAGE, String.valueOf(fallo.getMessage()).getBytes(UTF_8));
      kafka.send(otra).join();
      return false;
    }
  }

  /** Walks over the letters that lie there now, from where the last replay ended. */
  private void recorrer(
      Consumidor consumidor, boolean anotar, Consumer<ConsumerRecord<String, String>> visita) {
    try (var lector = fabrica.createConsumer(consumidor.grupo() + ".cartas", "")) {
      var tema = Tema.cartasMuertas(consumidor.tema());
      var particiones =
          lector.partitionsFor(tema).stream()
              .map(particion -> new TopicPartition(tema, particion.partition()))
              .toList();
      lector.assign(particiones);
      var finales = lector.endOffsets(particiones);
      while (finales.entrySet().stream()
          .anyMatch(f -> lector.position(f.getKey()) < f.getValue())) {
        for (var carta : lector.poll(ESPERA)) {
          var aqui = new TopicPartition(carta.topic(), carta.partition());
          if (carta.offset() < finales.getOrDefault(aqui, 0L) && esDe(consumidor, carta)) {
            visita.accept(carta);
          }
          if (anotar && carta.offset() < finales.getOrDefault(aqui, 0L)) {
            lector.commitSync(Map.of(aqui, new OffsetAndMetadata(carta.offset() + 1)));
          }
        }
      }
    }
  }

  private static boolean esDe(Consumidor consumidor, ConsumerRecord<String, String> carta) {
    var grupo = carta.headers().lastHeader(DLT_ORIGINAL_CONSUMER_GROUP);
    return grupo != null && consumidor.grupo().equals(new String(grupo.value(), UTF_8));
  }
}
