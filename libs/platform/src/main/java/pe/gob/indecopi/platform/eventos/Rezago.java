package pe.gob.indecopi.platform.eventos;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.Pendientes;

/** How many messages the consumers of this service have not taken yet. */
final class Rezago implements Pendientes, AutoCloseable {
  private static final long PLAZO_MS = 5_000;

  private final Map<String, Object> conexion;
  private final List<Consumidor> consumidores;
  private @Nullable Admin admin;

  Rezago(Map<String, Object> conexion, List<Consumidor> consumidores) {
    this.conexion = conexion;
    this.consumidores = consumidores;
  }

  /**
   * The sum over all groups, in four questions however many they are.
   *
   * @throws EnvioFallido if the broker does not answer
   */
  @Override
  public long cuantos() {
    try {
      return consumidores.isEmpty() ? 0 : atraso(particiones());
    } catch (EnvioFallido fallo) {
      close();
      throw fallo;
    }
  }

  private long atraso(Map<String, List<TopicPartition>> particiones) {
    var todas = particiones.values().stream().flatMap(List::stream).toList();
    // First what was taken: what comes meanwhile is counted, never taken off.
    var tomados = tomados();
    var primeros = offsets(todas, OffsetSpec.earliest());
    var ultimos = offsets(todas, OffsetSpec.latest());
    return consumidores.stream()
        .mapToLong(c -> atraso(c, particiones, tomados, primeros, ultimos))
        .sum();
  }

  private static long atraso(
      Consumidor consumidor,
      Map<String, List<TopicPartition>> particiones,
      Map<String, Map<TopicPartition, OffsetAndMetadata>> tomados,
      Map<TopicPartition, Long> primeros,
      Map<TopicPartition, Long> ultimos) {
    var suyos = tomados.getOrDefault(consumidor.grupo(), Map.of());
    return particiones.getOrDefault(consumidor.tema(), List.of()).stream()
        .mapToLong(
            p -> ultimos.getOrDefault(p, 0L) - desde(suyos.get(p), primeros.getOrDefault(p, 0L)))
        .sum();
  }

  private static long desde(@Nullable OffsetAndMetadata tomado, long primero) {
    return tomado == null ? primero : tomado.offset();
  }

  /** Of each topic; nobody has written to one that is not there yet. */
  private Map<String, List<TopicPartition>> particiones() {
    var temas = consumidores.stream().map(Consumidor::tema).distinct().toList();
    var descritos = admin().describeTopics(temas).topicNameValues();
    var particiones = new HashMap<String, List<TopicPartition>>();
    descritos.forEach((tema, descrito) -> particiones.put(tema, particiones(tema, descrito)));
    return particiones;
  }

  private static List<TopicPartition> particiones(
      String tema, KafkaFuture<TopicDescription> descrito) {
    try {
      return esperar(descrito).partitions().stream()
          .map(particion -> new TopicPartition(tema, particion.partition()))
          .toList();
    } catch (UnknownTopicOrPartitionException nadieEscribio) {
      return List.of();
    }
  }

  /** Where each group stands. */
  private Map<String, Map<TopicPartition, OffsetAndMetadata>> tomados() {
    var grupos =
        consumidores.stream()
            .map(Consumidor::grupo)
            .distinct()
            .collect(Collectors.toMap(g -> g, g -> new ListConsumerGroupOffsetsSpec()));
    return esperar(admin().listConsumerGroupOffsets(grupos).all());
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> particiones, OffsetSpec cual) {
    var pedido = particiones.stream().collect(Collectors.toMap(p -> p, p -> cual));
    var offsets = new HashMap<TopicPartition, Long>();
    esperar(admin().listOffsets(pedido).all())
        .forEach((particion, hallado) -> offsets.put(particion, hallado.offset()));
    return offsets;
  }

  private static <T> T esperar(KafkaFuture<T> futuro) {
    try {
      return futuro.get(PLAZO_MS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException fallo) {
      if (fallo.getCause() instanceof UnknownTopicOrPartitionException falta) {
        throw falta;
      }
      throw new EnvioFallido("Kafka does not tell the lag of our groups", fallo);
    } catch (TimeoutException tarde) {
      throw new EnvioFallido("Kafka does not answer", tarde);
    } catch (InterruptedException interrumpido) {
      Thread.currentThread().interrupt();
      throw new EnvioFallido("Interrupted while asking Kafka", interrumpido);
    }
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(conexion);
    }
    return admin;
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
      admin = null;
    }
  }
}
