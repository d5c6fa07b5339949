package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import pe.gob.indecopi.fees.FeesContextTest;
import pe.gob.indecopi.platform.prueba.BrokerDePrueba;

/** What a payment tells the other services, read from a real broker. */
@TestPropertySource(properties = "indecopi.eventos.enabled=true")
class EventosContextTest extends FeesContextTest {

  @DynamicPropertySource
  static void broker(DynamicPropertyRegistry propiedades) {
    propiedades.add("spring.kafka.bootstrap-servers", BrokerDePrueba::servidores);
  }

  @Test
  void tellsThatAnOrderIsPaidInOrderAndByItsSchema() {
    var id =
        postConClave(
                "/ordenes",
                de("empresa"),
                """
                {"procedimiento":"DSD-9",
                 "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990"},
                            "nombre":"Kuska S.A.C."}}
                """)
            .texto("/id");
    pagar(id, "E-1", "100.00");
    pagar(id, "E-2", "278.79");

    var eventos = leer(id, 2);

    assertThat(eventos)
        .extracting(uno -> JSON.readTree(uno.value()).get("type").asString())
        .containsExactly(
            "pe.gob.indecopi.pagos.orden-pago-corto.v1", "pe.gob.indecopi.pagos.orden-pagada.v1");
    assertThat(eventos)
        .allSatisfy(
            uno -> {
              var evento = JSON.readTree(uno.value());
              assertThat(evento.get("source").asString()).isEqualTo("/fees");
              assertThat(evento.get("subject").asString()).isEqualTo(id);
              EsquemasDeEventos.cumple(
                  evento.get("type").asString(), evento.get("data").toString());
            });
  }

  private void pagar(String id, String numero, String monto) {
    var pago =
        postConClave(
            "/ordenes/" + id + "/pagos",
            de("cajero"),
            """
            {"canal":"CAJA","comprobante":"%s","fecha":"2026-11-23",
             "monto":{"monto":"%s","moneda":"PEN"}}
            """
                .formatted(numero, monto));
    assertThat(pago.estado()).isEqualTo(201);
  }

  private static List<ConsumerRecord<String, String>> leer(String clave, int cuantos) {
    List<ConsumerRecord<String, String>> leidos = new ArrayList<>();
    try (var consumidor =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                BrokerDePrueba.servidores(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "prueba",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumidor.subscribe(List.of(HechosDePago.TEMA));
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                consumidor
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        uno -> {
                          if (clave.equals(uno.key())) {
                            leidos.add(uno);
                          }
                        });
                return leidos.size() >= cuantos;
              });
    }
    return leidos;
  }
}
