package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import pe.gob.indecopi.procedimientos.correo.BarridoDeCorreo;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.prueba.CorreoDePrueba;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import tools.jackson.databind.JsonNode;

@TestPropertySource(
    properties = {
      "spring.mail.host=localhost",
      "management.health.mail.enabled=false",
      "management.endpoints.web.exposure.include=health,correos",
      "indecopi.correo.barrido=1h",
      "indecopi.correo.intentos=3",
      "indecopi.correo.enlace=https://servicios.indecopi.example/casilla"
    })
@ExtendWith(OutputCaptureExtension.class)
class CorreoContextTest extends PortalContextTest {
  private static final CorreoDePrueba CORREO = new CorreoDePrueba();
  private static final AtomicInteger N = new AtomicInteger();

  @Autowired private BeanFactory beans;
  @Autowired private HealthEndpoint salud;
  @Autowired private List<Seguimiento> seguimientos;
  @Autowired private Expedientes expedientes;
  private String direccion;

  @DynamicPropertySource
  static void ajustes(DynamicPropertyRegistry registro) {
    registro.add("spring.mail.port", CORREO::puerto);
  }

  @BeforeEach
  void otraDireccion() {
    direccion = "kuska" + N.incrementAndGet() + "@example.pe";
  }

  @AfterAll
  static void fin() {
    CORREO.close();
  }

  @Test
  void writesToAPartyThatGaveItsAddressOnceHoweverManySweepAndHoweverOftenItIsTold()
      throws Exception {
    var e = notificado("\"correo\":\"%s\"".formatted(direccion));
    barrer(2);
    var actual = expedientes.buscar(e.path("id").asString()).orElseThrow();
    seguimientos.forEach(s -> s.despues(actual, actual.actuaciones()));
    marcha.pasan(Duration.ofHours(7));
    barrer(2);

    assertThat(avisados()).containsExactlyInAnyOrderElementsOf(avisos(e));
    var correo = recibidos().getFirst();
    assertThat(correo.getSubject())
        .isEqualTo("Tiene una notificación en el expediente " + e.path("numero").asString());
    assertThat(correo.getContent().toString())
        .contains("https://servicios.indecopi.example/casilla")
        .doesNotContain("ORDENAR_PUBLICACION", "KUSKA");
    assertThat(ver(e).path("version")).isEqualTo(e.path("version"));
  }

  @Test
  void writesInEnglishToWhoAskedForIt() throws Exception {
    notificado("\"correo\":\"%s\",\"idioma\":\"en\"".formatted(direccion));
    barrer(1);

    assertThat(recibidos().getFirst().getSubject()).startsWith("You have a notice in file");
  }

  @Test
  void writesToNobodyWhoGaveNoAddress() {
    var antes = correos();
    notificado("\"distrito\":\"Lima\"");

    assertThat(correos()).isEqualTo(antes);
  }

  /** Ley 27444, arts. 21.1 and 113.5. */
  @Test
  void writesOfANewAddressToTheOldOne() {
    var e = notificado("\"correo\":\"%s\"".formatted(direccion));
    hace(
        "empresa",
        e,
        "CAMBIAR_DOMICILIO",
        "{\"domicilio\":{\"direccion\":\"Av. Dos 2\",\"pais\":\"PE\",\"correo\":\"otra@example.pe\"}}");
    barrer(1);

    assertThat(avisados()).containsExactlyInAnyOrderElementsOf(avisos(e));
  }

  @Test
  void writesNothingOfAPartyToWhoTakesItsPlace() {
    var e = notificado("\"distrito\":\"Lima\"");
    var antes = correos();
    hace(
        "funcionario-dsd",
        e,
        "SUSTITUIR_PARTE",
        """
        {"parte":"p1","persona":{"clase":"JURIDICA","nombre":"ABSORBENTE S.A.",
          "documento":{"tipo":"RUC","numero":"20999999981"},
          "domicilio":{"direccion":"Av. Dos 2","pais":"PE","correo":"%s"}},
         "documento":"%s","motivo":"Fusión"}"""
            .formatted(direccion, portal.documento("funcionario-dsd")));
    barrer(1);

    assertThat(correos() - antes).as("its own notice, not that of who left").isEqualTo(1);
    assertThat(avisados()).hasSize(1);
  }

  private void hace(String usuario, JsonNode e, String tipo, String datos) {
    var acto = portal.actuar(usuario, e.path("id").asString(), tipo, datos);
    assertThat(acto).as("%s", Portal.texto(acto)).hasStatus(201);
  }

  @Test
  void aDeadServerHoldsNothingUpAndLosesNothing(CapturedOutput registro) throws Exception {
    CORREO.matar();
    var e = notificado("\"correo\":\"%s\"".formatted(direccion));
    barrer(1);
    assertThat(salud.health().getStatus()).isEqualTo(Status.UP);
    assertThat(ver(e).path("version")).isEqualTo(e.path("version"));

    CORREO.revivir();
    barrer(1);
    assertThat(recibidos()).as("its pause is not over").isEmpty();
    marcha.pasan(Duration.ofMinutes(2));
    barrer(1);

    assertThat(avisados()).containsExactlyInAnyOrderElementsOf(avisos(e));
    assertThat(registro).contains("is sent later").doesNotContain(direccion);
  }

  @Test
  void givesUpWhereAnOperatorSeesItAndTriesAgainWhenToldTo(CapturedOutput registro) {
    CORREO.matar();
    var e = notificado("\"correo\":\"%s\"".formatted(direccion));
    for (var i = 0; i < 4; i++) {
      barrer(1);
      marcha.pasan(Duration.ofHours(7));
    }
    CORREO.revivir();
    assertThat(recibidos()).isEmpty();
    assertThat(abandonados()).contains(e.path("id").asString(), "\"intentos\":3");
    assertThat(abandonados() + registro).doesNotContain(direccion);
    assertThat(registro).contains("given up after 3 attempts");

    assertThat(mvc.post().uri("/actuator/correos").header("Authorization", ficha()).exchange())
        .hasStatusOk();
    barrer(1);

    assertThat(avisados()).containsExactlyInAnyOrderElementsOf(avisos(e));
    assertThat(abandonados()).doesNotContain(e.path("id").asString());
  }

  @Test
  void anAddressThatTakesNoMailIsGivenUpAtOnce() {
    CORREO.noConoce(direccion);
    var e = notificado("\"correo\":\"%s\"".formatted(direccion));
    barrer(1);

    assertThat(abandonados()).contains(e.path("id").asString(), "DIRECCION_INSERVIBLE");
    CORREO.conoce(direccion);
  }

  /** A file of which its applicant was notified. */
  private JsonNode notificado(String domicilio) {
    var recibo = "CO" + N.incrementAndGet();
    caja.recibe(recibo, LocalDate.of(2026, 3, 2), "300.00");
    var cuerpo =
        Portal.solicitud("20999999990", recibo)
            .replace("\"pais\":\"PE\"}}]", "\"pais\":\"PE\"," + domicilio + "}}]");
    var creado = portal.enviar("empresa", clave(), "/expedientes", cuerpo);
    assertThat(creado).hasStatus(201);
    var id = json(creado).path("id").asString();
    assertThat(portal.actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}")).hasStatus(201);
    return ver(json(creado));
  }

  private JsonNode ver(JsonNode e) {
    return json(portal.ver("empresa", "/expedientes/" + e.path("id").asString()));
  }

  private void barrer(int replicas) {
    var barrido = new BarridoDeCorreo(beans);
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Object> una = Executors.callable(barrido::barrer);
      for (var hecho : hilos.invokeAll(Collections.nCopies(replicas, una))) {
        hecho.get();
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private long correos() {
    return base.getCollection("correos").countDocuments(new Document());
  }

  private String abandonados() {
    return Portal.texto(
        mvc.get().uri("/actuator/correos").header("Authorization", ficha()).exchange());
  }

  private static String ficha() {
    return pe.gob.indecopi.platform.prueba.Fichas.de("operador");
  }

  private List<MimeMessage> recibidos() {
    return CORREO.recibidos().stream().filter(this::suyo).toList();
  }

  /** The notice of each mail that came. */
  private List<String> avisados() {
    return recibidos().stream().map(CorreoContextTest::aviso).toList();
  }

  /** The notices of a file: of its payment and of the order to publish. */
  private List<String> avisos(JsonNode e) {
    var avisos =
        expedientes.buscar(e.path("id").asString()).orElseThrow().notificaciones().stream()
            .map(n -> "<" + n.id() + "@indecopi.example>")
            .toList();
    assertThat(avisos).isNotEmpty();
    return avisos;
  }

  private static String aviso(MimeMessage mensaje) {
    try {
      return mensaje.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private boolean suyo(MimeMessage mensaje) {
    try {
      return mensaje.getAllRecipients()[0].toString().equals(direccion);
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
