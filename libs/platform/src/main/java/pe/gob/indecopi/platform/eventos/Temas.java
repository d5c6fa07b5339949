package pe.gob.indecopi.platform.eventos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdminOperations;

/** Makes the missing topics, beside the start: a broker that is away does not hold it up. */
final class Temas implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Temas.class);
  private static final Duration PAUSA = Duration.ofSeconds(3);

  private final KafkaAdminOperations kafka;
  private final List<NewTopic> temas;
  private @Nullable Thread hilo;

  Temas(KafkaAdminOperations kafka, List<Tema> propios, List<Consumidor> consumidores) {
    this.kafka = kafka;
    this.temas = temas(propios, consumidores);
  }

  /** Those we write and those we read, each read one with its dead letters. */
  static List<NewTopic> temas(List<Tema> propios, List<Consumidor> consumidores) {
    Map<String, Tema> porNombre = new TreeMap<>();
    for (var consumidor : consumidores) {
      var nombre = consumidor.tema();
      porNombre.put(nombre, Tema.de(nombre));
      porNombre.put(Tema.cartasMuertas(nombre), new Tema(Tema.cartasMuertas(nombre), 1));
    }
    propios.forEach(tema -> porNombre.put(tema.nombre(), tema));
    return porNombre.values().stream()
        .map(tema -> TopicBuilder.name(tema.nombre()).partitions(tema.particiones()).build())
        .toList();
  }

  @Override
  public synchronized void start() {
    if (!temas.isEmpty()) {
      hilo = Thread.ofVirtual().name("temas").start(this::crear);
    }
  }

  private void crear() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        kafka.createOrModifyTopics(temas.toArray(NewTopic[]::new));
        return;
      } catch (RuntimeException fallo) {
        LOG.warn("The topics are made later: {}", fallo.toString());
      }
      if (!descansar()) {
        return;
      }
    }
  }

  private static boolean descansar() {
    try {
      Thread.sleep(PAUSA);
      return true;
    } catch (InterruptedException interrumpido) {
      return false;
    }
  }

  @Override
  public synchronized void stop() {
    if (hilo != null) {
      hilo.interrupt();
      hilo = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return hilo != null;
  }
}
