package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import pe.gob.indecopi.procedimientos.prueba.PideDePrueba;
import pe.gob.indecopi.procedimientos.tramite.BarridoDeIdentidad;
import pe.gob.indecopi.procedimientos.tramite.Identificacion;
import tools.jackson.databind.JsonNode;

@TestPropertySource(
    properties = {
      "indecopi.pide.responder=20s",
      // Short only where a test is silent: a loaded machine is no silent register.
      "indecopi.tramite.identidad.presupuesto=3s",
      "indecopi.tramite.identidad.espera=30s",
      "indecopi.tramite.identidad.barrido=1h"
    })
class IdentidadContextTest extends PortalContextTest {
  private static final Duration SIN_PRISA = Duration.ofSeconds(60);
  private static final PideDePrueba PIDE = new PideDePrueba();

  @Autowired private Identificacion identificacion;
  @Autowired private HealthEndpoint salud;
  private static int dni = 40_000_000;

  @DynamicPropertySource
  static void ajustes(DynamicPropertyRegistry registro) {
    registro.add("indecopi.pide.url", () -> PIDE.url().toString());
  }

  @BeforeEach
  void conocidos() {
    PIDE.empresa("20999999990", "KUSKA S.A.C.");
    PIDE.ciudadano("99999991", "MARÍA ELENA", "QUISPE", "HUAMÁN");
  }

  @AfterEach
  void arriba() {
    PIDE.hablar();
    PIDE.falla(false);
  }

  @AfterAll
  static void fin() {
    PIDE.close();
  }

  @Test
  void marksAFilingWithWhatTheRegistersSayOfEachParty() {
    var e = presentar(socio(nuevo("ANA"), "Ana Flores Ríos"), socio("00000001", "Nadie"));

    assertThat(marcas(e)).containsExactly("CONFIRMADA", "CONFIRMADA", "NO_EXISTE");
    assertThat(marcas(ver("funcionario-dsd", e)))
        .containsExactly("CONFIRMADA", "CONFIRMADA", "NO_EXISTE");
    assertThat(actos(e)).doesNotContain(Identificacion.ACTO);
  }

  @Test
  void ofSpousesTheMarkIsTheOneThatMattersMost() {
    var conyuges =
        """
        {"clase":"SOCIEDAD_CONYUGAL","nombre":"Sociedad Flores Quispe",
         "domicilio":{"direccion":"Av. Uno 1","pais":"PE"},"miembros":[%s,%s]}"""
            .formatted(
                socio(nuevo("ANA"), "Ana Flores Ríos"), socio(nuevo("LUIS"), "Luis Otro Ríos"));

    assertThat(marcas(presentar(conyuges))).containsExactly("CONFIRMADA", "NO_COINCIDE");
  }

  @Test
  void takesAFilingWhileTheRegistersAreDeadAndAsksThemOnceTheyAreBack() {
    var numero = nuevo("ANA");
    PIDE.matar();
    var e = presentar(socio(numero, "Beto Flores Ríos"));
    assertThat(marcas(e)).last().isEqualTo("PENDIENTE");
    assertThat(salud.health().getStatus()).isEqualTo(Status.UP);
    assertThat(salud.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
    identificacion(1);
    assertThat(marcas(ver("empresa", e))).last().isEqualTo("PENDIENTE");

    PIDE.revivir();
    // The breaker may have opened; two replicas sweep at once.
    await()
        .atMost(SIN_PRISA)
        .untilAsserted(
            () -> {
              identificacion(2);
              assertThat(marcas(ver("empresa", e))).last().isEqualTo("NO_COINCIDE");
            });
    identificacion(2);

    assertThat(actos(e).filter(Identificacion.ACTO::equals)).hasSize(1);
    assertThat(json(portal.ver("empresa", ruta(e) + "/integridad")).path("integro").asBoolean())
        .isTrue();
  }

  @Test
  void doesNotWaitForRegistersThatAreSilent() {
    var numero = nuevo("ANA");
    PIDE.callar();
    var antes = System.nanoTime();

    var e = presentar(socio(numero, "Ana Flores Ríos"));

    assertThat(Duration.ofNanos(System.nanoTime() - antes)).isLessThan(Duration.ofSeconds(15));
    assertThat(marcas(e)).last().isEqualTo("PENDIENTE");
    PIDE.hablar();
    identificacion(1);
    assertThat(marcas(ver("empresa", e))).last().isEqualTo("CONFIRMADA");
  }

  @Test
  void identifiesWhoComesLaterAndTellsNobodyButItsOwnSide() {
    var e = publicado();
    var opuesta =
        portal.actuar(
            "ciudadana",
            id(e),
            "OPONER",
            """
            {"opositor":%s,"fundamentos":"Me confunden"}"""
                .formatted(socio("99999991", "María Elena Quispe Huamán")));
    assertThat(opuesta).hasStatus(201);

    identificacion(1);

    assertThat(marcas(ver("ciudadana", e))).containsExactly("", "CONFIRMADA");
    assertThat(marcas(ver("empresa", e))).containsExactly("CONFIRMADA", "");
    assertThat(marcas(ver("funcionario-dsd", e))).containsExactly("CONFIRMADA", "CONFIRMADA");
    assertThat(datosDelActo("empresa", e)).isEqualTo("{}");
    assertThat(datosDelActo("ciudadana", e)).contains("CONFIRMADA");
    assertThat(datosDelActo("funcionario-dsd", e)).contains("CONFIRMADA");
  }

  /** That many replicas sweep at once. */
  private void identificacion(int replicas) {
    var barrido = new BarridoDeIdentidad(identificacion);
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Object> una = Executors.callable(barrido::barrer);
      for (var hecho : hilos.invokeAll(Collections.nCopies(replicas, una))) {
        hecho.get();
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** A citizen that nobody asked for before. */
  private static String nuevo(String nombre) {
    var numero = String.valueOf(++dni);
    PIDE.ciudadano(numero, nombre, "FLORES", "RÍOS");
    return numero;
  }

  private static String socio(String dni, String nombre) {
    return """
    {"clase":"NATURAL","documento":{"tipo":"DNI","numero":"%s"},"nombre":"%s",
     "domicilio":{"direccion":"Av. Dos 2","pais":"PE"}}"""
        .formatted(dni, nombre);
  }

  private JsonNode publicado() {
    caja.recibe("ID1", LocalDate.of(2026, 3, 2), "300.00");
    var e =
        json(
            portal.enviar(
                "empresa", clave(), "/expedientes", Portal.solicitud("20999999990", "ID1")));
    portal.actuar("funcionario-dsd", id(e), "ORDENAR_PUBLICACION", "{}");
    portal.actuar(
        "empresa",
        id(e),
        "ACREDITAR_PUBLICACION",
        "{\"fecha\":\"2026-03-02\",\"documento\":\"%s\"}".formatted(portal.documento("empresa")));
    return e;
  }

  private JsonNode presentar(String... otros) {
    var cuerpo = Portal.solicitud("20999999990", null);
    for (var otro : otros) {
      cuerpo = cuerpo.replaceFirst("\\}\\}\\],", "}}," + otro + "],");
    }
    var creado = portal.enviar("empresa", clave(), "/expedientes", cuerpo);
    assertThat(creado).hasStatus(201);
    return json(creado);
  }

  private JsonNode ver(String usuario, JsonNode e) {
    return json(portal.ver(usuario, ruta(e)));
  }

  private Stream<String> actos(JsonNode e) {
    return actuaciones("auditora", e).map(a -> a.path("tipo").asString());
  }

  private Stream<JsonNode> actuaciones(String usuario, JsonNode e) {
    return json(portal.ver(usuario, ruta(e) + "/actuaciones?limite=200"))
        .path("datos")
        .valueStream();
  }

  private String datosDelActo(String usuario, JsonNode e) {
    return actuaciones(usuario, e)
        .filter(a -> a.path("tipo").asString().equals(Identificacion.ACTO))
        .map(a -> a.path("datos").toString())
        .findFirst()
        .orElseThrow();
  }

  /** The mark of each party; empty where the reader sees none. */
  private static List<String> marcas(JsonNode e) {
    return e.path("partes").valueStream().map(p -> p.path("identidad").asString("")).toList();
  }

  private static String id(JsonNode e) {
    return e.path("id").asString();
  }

  private static String ruta(JsonNode e) {
    return "/expedientes/" + id(e);
  }
}
