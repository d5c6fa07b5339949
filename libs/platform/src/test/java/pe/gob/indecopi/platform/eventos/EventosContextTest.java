package pe.gob.indecopi.platform.eventos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.BrokerDePrueba;
import pe.gob.indecopi.platform.reloj.RelojAutoConfiguration;

class EventosContextTest {
  private static final Duration MUCHO = Duration.ofSeconds(60);
  private static final String AUSENTE = "spring.kafka.bootstrap-servers=127.0.0.1:1";

  private final String tema = "indecopi.prueba." + UUID.randomUUID() + ".v1";
  private final MongoDatabase base = base();
  private final ApplicationContextRunner contexto =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  KafkaAutoConfiguration.class,
                  EventosAutoConfiguration.class,
                  RelojAutoConfiguration.class))
          .withBean(MongoDatabase.class, () -> base)
          .withBean(Tema.class, () -> Tema.de(tema))
          .withPropertyValues(
              "indecopi.eventos.reintentos=2",
              "indecopi.eventos.espera=10ms",
              "management.endpoints.web.exposure.include=*");

  private ApplicationContextRunner conBroker() {
    return contexto.withPropertyValues("spring.kafka.bootstrap-servers=" + servidores());
  }

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  /** The broker; a subclass runs the same tests on another one. */
  String servidores() {
    return BrokerDePrueba.servidores();
  }

  @Test
  void anEventCountsAsSentWhenEveryReplicaHasItWhateverTheConfigurationSays() {
    contexto
        .withPropertyValues(AUSENTE, "spring.kafka.producer.acks=1")
        .run(
            c ->
                assertThat(c.getBean(ProducerFactory.class).getConfigurationProperties())
                    .containsEntry(ProducerConfig.ACKS_CONFIG, "all")
                    .containsEntry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true));
  }

  @Test
  void itCanBeSwitchedOff() {
    contexto
        .withPropertyValues("indecopi.eventos.enabled=false")
        .run(c -> assertThat(c).doesNotHaveBean(Relevo.class).doesNotHaveBean(Escuchas.class));
  }

  @Test
  void aBrokerThatIsAwayDoesNotHoldUpTheStartAndTheServiceStaysUp() {
    contexto
        .withPropertyValues(AUSENTE)
        .withBean(Consumidor.class, () -> new Oyente("oyente"))
        .run(
            c ->
                assertThat(c.getBean(RelevoHealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.UP));
  }

  @Test
  void aFactReachesItsConsumerWithTheSequenceOfItsSubject() {
    var oyente = new Oyente("oyente");
    conBroker()
        .withBean(Consumidor.class, () -> oyente)
        .run(
            c -> {
              escribir(c.getBean(Relevo.class), "ord_1", 1);
              await().atMost(MUCHO).until(() -> oyente.recibidos.size() == 1);
              assertThat(oyente.recibidos.getFirst())
                  .matches(evento -> evento.id().equals("ord_1.1.0"))
                  .matches(evento -> evento.secuencia() == 1)
                  .matches(evento -> evento.sujeto().equals("ord_1"))
                  .matches(evento -> evento.datos().path("total").stringValue().equals("1.00"));
              await().atMost(MUCHO).until(() -> c.getBean(Rezago.class).cuantos() == 0);
            });
  }

  @Test
  void whatAConsumerCannotProcessGoesToTheDeadLettersWithTheReasonAndCanBeReplayed() {
    var descompuesto = new AtomicBoolean(true);
    var roto = new Oyente("roto", descompuesto);
    var sano = new Oyente("sano", new AtomicBoolean());
    conBroker()
        .withBean("roto", Consumidor.class, () -> roto)
        .withBean("sano", Consumidor.class, () -> sano)
        .run(
            c -> {
              escribir(c.getBean(Relevo.class), "ord_1", 1);
              enviar(c.getBean(KafkaTemplate.class), "no JSON");
              var cartas = c.getBean(CartasMuertasEndpoint.class);
              await().atMost(MUCHO).until(() -> cuantas(cartas, "roto") == 2);
              await().atMost(MUCHO).until(() -> cuantas(cartas, "sano") == 1);
              assertThat(roto.intentos).as("one try and two more").hasSize(3);
              assertThat(cartas.repetir()).isEqualTo(new CartasMuertas.Repaso(0, 3));
              descompuesto.set(false);
              assertThat(cartas.repetir()).isEqualTo(new CartasMuertas.Repaso(1, 2));
              assertThat(roto.recibidos).hasSize(1);
              assertThat(sano.recibidos).as("nobody else gets it again").hasSize(1);
            });
  }

  @Test
  void theAgeOfTheOutboxIsMeasured() {
    contexto
        .withPropertyValues(AUSENTE)
        .run(
            c -> {
              var medidas = new SimpleMeterRegistry();
              c.getBean("medidasDelRelevo", MeterBinder.class).bindTo(medidas);
              assertThat(medidas.get("indecopi.relevo.antiguedad").gauge().value()).isZero();
            });
  }

  private static int cuantas(CartasMuertasEndpoint cartas, String grupo) {
    return cartas.contar().get("cartas").stream()
        .filter(cuenta -> cuenta.grupo().startsWith(grupo))
        .mapToInt(CartasMuertas.Cuenta::cuantas)
        .sum();
  }

  @SuppressWarnings("unchecked") // the template of Boot has no types
  private void enviar(KafkaTemplate<?, ?> kafka, String mensaje) {
    ((KafkaTemplate<String, String>) kafka).send(tema, "k", mensaje).join();
  }

  private void escribir(Relevo relevo, String id, long version) {
    var hecho = new Hecho(tema, "pe.gob.indecopi.prueba.v1", id, Map.of("total", "1.00"));
    var ahora = InstantSource.system().instant();
    var eventos = Salida.congelar("/prueba", id, version, List.of(hecho), ahora);
    var coleccion = base.getCollection("ordenes");
    coleccion.insertOne(
        new Document("_id", id)
            .append(Salida.POR_PUBLICAR, eventos)
            .append(Salida.DESDE, Date.from(Instant.EPOCH.plusSeconds(1))));
    relevo.escrito(coleccion, id);
  }

  private final class Oyente implements Consumidor {
    private final List<Evento> recibidos = Collections.synchronizedList(new ArrayList<>());
    private final List<Evento> intentos = Collections.synchronizedList(new ArrayList<>());
    private final String grupo;
    private final AtomicBoolean roto;

    private Oyente(String grupo) {
      this(grupo, new AtomicBoolean());
    }

    private Oyente(String grupo, AtomicBoolean roto) {
      this.grupo = grupo + "-" + tema;
      this.roto = roto;
    }

    @Override
    public String tema() {
      return tema;
    }

    @Override
    public String grupo() {
      return grupo;
    }

    @Override
    public void recibir(Evento evento) {
      intentos.add(evento);
      if (roto.get()) {
        throw new IllegalStateException("broken on purpose");
      }
      recibidos.add(evento);
    }
  }
}
