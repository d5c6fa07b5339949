package pe.gob.indecopi.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

  private static final String TEMA = "prueba.v1";

  @TempDir Path datos;

  @Test
  void keepsRecordsAndOffsetsOverARestart() throws Exception {
    try (var broker = Broker.abrir(datos, 0)) {
      crearTema(broker);
      enviar(broker, "uno", "dos");
      assertThat(leer(broker, 2)).containsExactly("uno", "dos");
    }
    try (var broker = Broker.abrir(datos, 0)) {
      enviar(broker, "tres");
      assertThat(leer(broker, 1)).as("the group goes on where it stopped").containsExactly("tres");
    }
  }

  @Test
  void doesNotMakeATopicThatNobodyDeclared() throws Exception {
    try (var broker = Broker.abrir(datos, 0);
        var admin = admin(broker)) {
      assertThatThrownBy(
              () ->
                  admin
                      .describeTopics(List.of("typo.v1"))
                      .allTopicNames()
                      .get(60, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (var otro = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> Broker.abrir(datos, otro.getLocalPort()))
          .isInstanceOf(BrokerNoArranca.class)
          .hasMessageContaining("Port " + otro.getLocalPort() + " is already in use");
    }
  }

  @Test
  void keepsASecondBrokerAwayFromItsFolder() {
    try (var broker = Broker.abrir(datos, 0)) {
      assertThatThrownBy(() -> Broker.abrir(datos, 0))
          .isInstanceOf(BrokerNoArranca.class)
          .hasMessageContaining("Another broker is running");
    }
  }

  private static void crearTema(Broker broker) throws Exception {
    try (var admin = admin(broker)) {
      admin.createTopics(List.of(new NewTopic(TEMA, 3, (short) 1))).all().get(60, TimeUnit.SECONDS);
    }
  }

  private static Admin admin(Broker broker) {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  private static void enviar(Broker broker, String... valores) throws Exception {
    Map<String, Object> ajustes =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
    try (var productor =
        new KafkaProducer<>(ajustes, new StringSerializer(), new StringSerializer())) {
      for (var valor : valores) {
        productor.send(new ProducerRecord<>(TEMA, "clave", valor)).get(60, TimeUnit.SECONDS);
      }
    }
  }

  /** Reads exactly that many records as one consumer group, and commits. */
  private static List<String> leer(Broker broker, int cuantos) {
    Map<String, Object> ajustes =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(),
            "group.id", "grupo",
            "auto.offset.reset", "earliest");
    var leidos = new ArrayList<String>();
    try (var consumidor =
        new KafkaConsumer<>(ajustes, new StringDeserializer(), new StringDeserializer())) {
      consumidor.subscribe(List.of(TEMA));
      var limite = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (leidos.size() < cuantos && System.nanoTime() < limite) {
        consumidor.poll(Duration.ofMillis(200)).forEach(r -> leidos.add(r.value()));
      }
      consumidor.commitSync();
    }
    return leidos;
  }
}
