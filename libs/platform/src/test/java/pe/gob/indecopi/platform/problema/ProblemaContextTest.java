package pe.gob.indecopi.platform.problema;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;

/** What callers get when something is wrong, through the filters and the dispatcher. */
@SpringBootTest(
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
      "indecopi.almacen.enabled=false",
      "indecopi.eventos.enabled=false",
      "indecopi.reloj.enabled=false",
      "management.server.port=0"
    })
@org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc
class ProblemaContextTest {

  @Autowired MockMvcTester mvc;

  record Pedido(Persona solicitante, Dinero monto) {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({Fichas.Decodificador.class, Servicio.class})
  static class Aplicacion {

    @Bean
    RutasPublicas rutas() {
      return RutasPublicas.de("GET /abierto/**");
    }
  }

  @RestController
  static class Servicio {

    @GetMapping("/abierto")
    String abierto(@Nullable Usuario usuario) {
      return usuario == null ? "nadie" : usuario.sub();
    }

    @GetMapping("/abierto/cuenta/{n}")
    int cuenta(@PathVariable int n, @RequestParam int mas, Cursor cursor) {
      return n + mas + cursor.limite();
    }

    @GetMapping("/mio")
    String mio(Usuario usuario) {
      return usuario.sub();
    }

    @GetMapping("/caja")
    String caja(Usuario usuario) {
      usuario.exigir(Rol.CAJERO, Rol.BANCO);
      return "caja";
    }

    @PostMapping("/pedidos")
    Pedido pedir(@RequestBody Pedido pedido, Usuario usuario) {
      return pedido;
    }

    @GetMapping("/abierto/roto")
    String roto() {
      throw new IllegalStateException("db.collection.find({secret: 1})");
    }
  }

  @Test
  void anOpenPathNeedsNoTokenButSeesOne() {
    assertThat(mvc.get().uri("/abierto")).hasStatusOk().hasBodyTextEqualTo("nadie");
    assertThat(mvc.get().uri("/abierto").header("Authorization", Fichas.de("empresa")))
        .hasBodyTextEqualTo("empresa");
  }

  @Test
  void neitherReadsNorWritesYaml() {
    var leida =
        mvc.post()
            .uri("/pedidos")
            .header("Authorization", Fichas.de("empresa"))
            .contentType("application/yaml")
            .content("monto: {monto: '1.00', moneda: PEN}")
            .exchange();
    problema(leida, 415, "tipo-no-admitido");
    assertThat(leida).bodyText().doesNotContain("yaml");
    problema(
        mvc.get().uri("/abierto/cuenta/1?mas=1").header("Accept", "application/yaml").exchange(),
        406,
        "no-aceptable");
  }

  @Test
  void takesNoFormForJson() {
    problema(
        mvc.post()
            .uri("/pedidos")
            .header("Authorization", Fichas.de("empresa"))
            .contentType("application/x-www-form-urlencoded")
            .param("{\n}", "x")
            .exchange(),
        400,
        "solicitud-invalida");
  }

  @Test
  void anyOtherPathNeedsAToken() {
    var respuesta = mvc.get().uri("/mio").exchange();
    problema(respuesta, 401, "sin-token");
    assertThat(respuesta).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  @ParameterizedTest
  @CsvSource({"Bearer x.y.z", "Bearer", "Bearer a b"})
  void aHostileTokenIsRefusedEvenOnAnOpenPath(String token) {
    var respuesta = mvc.get().uri("/abierto").header("Authorization", token).exchange();
    problema(respuesta, 401, "sin-token");
  }

  @Test
  void aTokenOfAnotherKeyIsRefused() {
    problema(con(Fichas.falsa("empresa")), 401, "sin-token");
  }

  @Test
  void anExpiredTokenIsRefused() {
    var claims = Fichas.claims("empresa");
    claims.put("iat", java.time.Instant.parse("2020-01-01T00:00:00Z"));
    claims.put("exp", java.time.Instant.parse("2020-01-01T01:00:00Z"));
    problema(con(Fichas.con(claims)), 401, "sin-token");
  }

  @Test
  void aTokenWhoseDocumentIsNoneIsRefused() {
    var claims = Fichas.claims("empresa");
    claims.put("documento", "RUC:20999999991");
    problema(con(Fichas.con(claims)), 401, "sin-token");
  }

  @Test
  void aMissingRoleIsForbiddenAndNamed() {
    var respuesta = mvc.get().uri("/caja").header("Authorization", Fichas.de("empresa")).exchange();
    problema(respuesta, 403, "prohibido");
    assertThat(respuesta).bodyJson().extractingPath("$.detail").asString().contains("cajero");
  }

  @Test
  void spanishUnlessEnglishIsPreferred() {
    titulo("fr, es;q=0.5, en;q=0.4", "No se encontró lo solicitado");
    titulo("en-GB,en;q=0.9", "Not found");
    titulo("fr", "No se encontró lo solicitado");
  }

  private void titulo(String lenguas, String titulo) {
    assertThat(mvc.get().uri("/abierto/nada").header("Accept-Language", lenguas))
        .bodyJson()
        .extractingPath("$.title")
        .isEqualTo(titulo);
  }

  @Test
  void frameworkRefusalsHaveTheSameShape() {
    problema(mvc.get().uri("/abierto/nada").exchange(), 404, "no-encontrado");
    problema(autorizado(mvc.delete().uri("/pedidos")), 405, "metodo-no-permitido");
    problema(
        autorizado(mvc.post().uri("/pedidos").contentType(MediaType.TEXT_PLAIN).content("x")),
        415,
        "tipo-no-admitido");
    problema(
        mvc.get().uri("/abierto/cuenta/1?mas=1").accept(MediaType.APPLICATION_PDF).exchange(),
        406,
        "no-aceptable");
    problema(mvc.get().uri("/abierto/cuenta/1").exchange(), 400, "solicitud-invalida");
    problema(mvc.get().uri("/abierto/cuenta/uno?mas=1").exchange(), 400, "solicitud-invalida");
    problema(
        mvc.get().uri("/abierto/cuenta/1?mas=1&limite=201").exchange(), 400, "solicitud-invalida");
    problema(
        mvc.get().uri("/abierto/cuenta/1?mas=1&despues=zz").exchange(), 400, "solicitud-invalida");
    problema(
        autorizado(mvc.post().uri("/pedidos").contentType(MediaType.APPLICATION_JSON)),
        400,
        "solicitud-invalida");
  }

  @Test
  void everyFaultOfABodyIsNamedAtOnce() {
    var cuerpo =
        """
        {"solicitante":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999991"},
          "nombre":"","color":1},
         "monto":{"monto":"1.5","moneda":"PEN"},"otro":null}
        """;
    var respuesta =
        autorizado(
            mvc.post().uri("/pedidos").contentType(MediaType.APPLICATION_JSON).content(cuerpo));
    problema(respuesta, 400, "solicitud-invalida");
    assertThat(respuesta)
        .bodyJson()
        .extractingPath("$.errores[*].puntero")
        .asArray()
        .containsExactlyInAnyOrder(
            "/solicitante/documento/numero",
            "/solicitante/nombre",
            "/solicitante/color",
            "/monto/monto",
            "/otro");
  }

  @Test
  void aBodyWithinTheRulesIsBoundAndAnswered() {
    var cuerpo =
        "{\"solicitante\":{\"clase\":\"JURIDICA\",\"documento\":{\"tipo\":\"RUC\",\"numero\":"
            + "\"20999999990\",\"pais\":\"PE\"},\"nombre\":\"Kuska SAC\"},\"monto\":{\"monto\":"
            + "\"534.99\",\"moneda\":\"PEN\"}}";
    assertThat(
            autorizado(
                mvc.post().uri("/pedidos").contentType(MediaType.APPLICATION_JSON).content(cuerpo)))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(cuerpo);
  }

  @Test
  void aBodyOverTheLimitIsRefusedByCount() {
    var cuerpo = "\"" + "x".repeat(1024 * 1024) + "\"";
    problema(
        autorizado(
            mvc.post().uri("/pedidos").contentType(MediaType.APPLICATION_JSON).content(cuerpo)),
        413,
        "demasiado-grande");
  }

  @Test
  void anUnexpectedFailureTellsNothingButItsTrace() {
    var respuesta = mvc.get().uri("/abierto/roto").exchange();
    problema(respuesta, 500, "error-interno");
    assertThat(respuesta)
        .bodyText()
        .doesNotContain("secret", "Exception", "pe.gob", "java.")
        .containsPattern("\"traza\":\"[0-9a-f]{32}\"");
  }

  private MvcTestResult con(String token) {
    return mvc.get().uri("/mio").header("Authorization", token).exchange();
  }

  private static MvcTestResult autorizado(MockMvcTester.MockMvcRequestBuilder solicitud) {
    return solicitud.header("Authorization", Fichas.de("empresa")).exchange();
  }

  private static void problema(MvcTestResult respuesta, int estado, String codigo) {
    assertThat(respuesta)
        .hasStatus(estado)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(respuesta).bodyJson().extractingPath("$.codigo").isEqualTo(codigo);
    assertThat(respuesta)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:indecopi:problema:" + codigo);
    assertThat(respuesta).bodyJson().extractingPath("$.status").isEqualTo(estado);
    assertThat(respuesta).bodyJson().hasPath("$.detail").hasPath("$.instance").hasPath("$.traza");
  }
}
