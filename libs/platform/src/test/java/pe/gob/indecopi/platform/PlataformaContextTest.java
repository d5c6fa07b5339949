package pe.gob.indecopi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.BrokerDePrueba;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;

/** A whole service on the platform: store, broker, clock and management port. */
class PlataformaContextTest {
  private static final String TEMA = "indecopi.plataforma.v1";

  private final HttpClient http = HttpClient.newHttpClient();

  /** The store; a subclass runs the same tests on another one. */
  String uri() {
    return AlmacenDePrueba.uri();
  }

  /** The broker; a subclass runs the same tests on another one. */
  String servidores() {
    return BrokerDePrueba.servidores();
  }

  /** What a subclass adds to the service before it starts. */
  void preparar(ConfigurableApplicationContext servicio) {}

  @Test
  void inTheSandboxTheManagementPortMovesTheClockAndAllThatFollowsFromIt() throws Exception {
    try (var servicio = arrancar("sandbox", servidores())) {
      var plazos = servicio.getBean("plazos", Agregados.class);
      insertar(plazos, new Plazo("exp_1", 0, "2025-08-29", false));
      assertThat(get(servicio, "/actuator/reloj").body())
          .contains("\"hoy\":\"2025-07-30\"", "\"proximo\":\"2025-08-30\"");
      var movido = post(servicio, "/actuator/reloj", "{\"hasta\":\"2025-09-15\"}");
      assertThat(movido.body())
          .contains(
              "\"hoy\":\"2025-09-15\"",
              "{\"fecha\":\"2025-08-29\",\"expediente\":\"exp_1\",\"acto\":\"VENCIMIENTO\"}");
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> servicio.getBean(Aviso.class).recibido.get());
      assertThat(get(servicio, "/actuator/reloj").body()).contains("\"pendientes\":0");
      assertThat(post(servicio, "/actuator/reloj", "{\"hasta\":\"2025-09-14\"}").statusCode())
          .isEqualTo(400);
      assertThat(post(servicio, "/actuator/cartasmuertas", "{}").body())
          .contains("\"repetidas\":0", "\"fallidas\":0");
    }
  }

  @Test
  void inProductionThereIsNoClockToMove() throws Exception {
    try (var servicio = arrancar("default", "127.0.0.1:1")) {
      assertThat(get(servicio, "/actuator").body()).contains("health").doesNotContain("reloj");
      assertThat(post(servicio, "/actuator/reloj", "{\"hasta\":\"2099-01-01\"}").statusCode())
          .as("nobody is there: no token helps")
          .isEqualTo(401);
    }
  }

  @Test
  void withoutABrokerTheServiceIsReadyAndWritesGoOn() throws Exception {
    try (var servicio = arrancar("sandbox", "127.0.0.1:1")) {
      var plazos = servicio.getBean("plazos", Agregados.class);
      insertar(plazos, new Plazo("exp_1", 0, "2099-01-01", false));
      assertThat(get(servicio, "/actuator/health/readiness").body()).contains("\"UP\"");
    }
  }

  @SuppressWarnings("unchecked") // beans of a generic type are found by name
  private static void insertar(Agregados<?> plazos, Plazo plazo) {
    var hecho = new Hecho(TEMA, "pe.gob.indecopi.plataforma.nace.v1", plazo.id(), Map.of());
    assertThat(((Agregados<Plazo>) plazos).insertar(plazo, List.of(hecho))).isTrue();
  }

  private ConfigurableApplicationContext arrancar(String perfil, String broker) {
    return new SpringApplicationBuilder(Servicio.class)
        .initializers(this::preparar)
        .profiles(perfil)
        .properties(
            "spring.application.name=plataforma",
            "server.port=0",
            "management.server.port=0",
            "indecopi.idempotencia.secreto=a secret of tests, long enough for HMAC",
            "spring.mongodb.uri=" + uri(),
            "spring.mongodb.database=plataforma" + UUID.randomUUID(),
            "spring.kafka.bootstrap-servers=" + broker,
            "indecopi.reloj.inicio=2025-07-30T15:00:00Z")
        .run();
  }

  private HttpResponse<String> get(ConfigurableApplicationContext servicio, String ruta)
      throws IOException, InterruptedException {
    return http.send(pedido(servicio, ruta).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(
      ConfigurableApplicationContext servicio, String ruta, String cuerpo)
      throws IOException, InterruptedException {
    return http.send(
        pedido(servicio, ruta)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(cuerpo))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder pedido(ConfigurableApplicationContext servicio, String ruta) {
    var puerto = servicio.getEnvironment().getProperty("local.management.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + puerto + ruta));
  }

  /** A term and whether it lapsed. */
  record Plazo(String id, long version, String vence, boolean vencido) {}

  /** Hears what this very service tells. */
  static final class Aviso implements Consumidor {
    private final AtomicBoolean recibido = new AtomicBoolean();

    @Override
    public String tema() {
      return TEMA;
    }

    @Override
    public String grupo() {
      return "plataforma.aviso";
    }

    @Override
    public void recibir(Evento evento) {
      recibido.compareAndSet(false, evento.tipo().endsWith("vence.v1"));
    }
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(Fichas.Decodificador.class)
  static class Servicio {
    @Bean
    Agregados<Plazo> plazos(FabricaDeAgregados fabrica) {
      return fabrica.de("plazos", new EnMongo());
    }

    @Bean
    Tema tema() {
      return Tema.de(TEMA);
    }

    @Bean
    Aviso aviso() {
      return new Aviso();
    }

    @Bean
    TareaLegal vencimientos(Agregados<Plazo> plazos) {
      return new Vencimientos(plazos);
    }
  }

  /** As a service writes it: by index, in pages, each by compare-and-set. */
  record Vencimientos(Agregados<Plazo> plazos) implements TareaLegal {
    @Override
    public Optional<LocalDate> proxima() {
      return plazos.proximoVence().map(dia -> dia.plusDays(1));
    }

    @Override
    public List<Suceso> barrer(LocalDate hoy) {
      return plazos.vencidos(hoy, 100).stream().map(this::vencer).toList();
    }

    private Suceso vencer(Plazo plazo) {
      plazos.ejecutar(
          plazo.id(),
          p ->
              Cambio.de(
                  new Plazo(p.id(), p.version(), p.vence(), true),
                  new Hecho(TEMA, "pe.gob.indecopi.plataforma.vence.v1", p.id(), Map.of())));
      return new Suceso(LocalDate.parse(plazo.vence()), plazo.id(), "VENCIMIENTO");
    }
  }

  private static final class EnMongo implements Traductor<Plazo> {
    @Override
    public Document documento(Plazo p) {
      var documento = new Document("vence", p.vence()).append("vencido", p.vencido());
      return p.vencido() ? documento : documento.append("proximoVence", p.vence());
    }

    @Override
    public Plazo agregado(Document d) {
      return new Plazo(
          d.getString("_id"),
          d.get("version", Number.class).longValue(),
          d.getString("vence"),
          d.getBoolean("vencido"));
    }

    @Override
    public String id(Plazo p) {
      return p.id();
    }

    @Override
    public long version(Plazo p) {
      return p.version();
    }
  }
}
