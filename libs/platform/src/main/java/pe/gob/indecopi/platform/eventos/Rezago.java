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
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
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
   * The sum over all groups.
   *
   * @throws EnvioFallido if the broker does not answer
   */
  @Override
  public long cuantos() {
    try {
      return consumidores.stream().mapToLong(this::de).sum();
    } catch (EnvioFallido fallo) {
      close();
      throw fallo;
    }
  }

  private long de(Consumidor consumidor) {
    try {
      var particiones = particiones(consumidor.tema());
      var tomados =
          esperar(
              admin().listConsumerGroupOffsets(consumidor.grupo()).partitionsToOffsetAndMetadata());
      var primeros = offsets(particiones, OffsetSpec.earliest());
      var ultimos = offsets(particiones, OffsetSpec.latest());
      return particiones.stream()
          .mapToLong(
              p ->
                  ultimos.getOrDefault(p, 0L) - desde(tomados.get(p), primeros.getOrDefault(p, 0L)))
          .sum();
    } catch (UnknownTopicOrPartitionException nadieEscribio) {
      return 0;
    }
  }

  private static long desde(@Nullable OffsetAndMetadata tomado, long primero) {
    return tomado == null ? primero : tomado.offset();
  }

  private List<TopicPartition> particiones(String tema) {
    var descripcion = esperar(admin().describeTopics(List.of(tema)).allTopicNames()).get(tema);
    if (descripcion == null) {
      return List.of();
    }
    return descripcion.partitions().stream()
        .map(particion -> new TopicPartition(tema, particion.partition()))
        .toList();
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> particiones, OffsetSpec cual) {
    var pedido = particiones.stream().collect(Collectors.toMap(p -> p, p -> cual));
    var offsets = new HashMap<TopicPartition, Long>();
    Map<TopicPartition, ListOffsetsResultInfo> hallados =
        esperar(admin().listOffsets(pedido).all());
    hallados.forEach((particion, offset) -> offsets.put(particion, offset.offset()));
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
