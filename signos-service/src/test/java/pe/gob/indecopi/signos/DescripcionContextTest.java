package pe.gob.indecopi.signos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pe.gob.indecopi.local.almacen.Almacen;
import pe.gob.indecopi.platform.prueba.ComparaOpenApi;
import pe.gob.indecopi.platform.prueba.Fichas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on the embedded store describes itself as openapi.json has it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.server.port=0",
      "indecopi.eventos.enabled=false",
      "indecopi.idempotencia.secreto=un-secreto-para-las-pruebas-del-servicio",
      "spring.mongodb.database=signos_prueba"
    })
@Import(Fichas.Decodificador.class)
class DescripcionContextTest {
  private static final Almacen ALMACEN = Almacen.enMemoria();

  /** What these answer is a document or a JSON Schema, which no schema of ours describes. */
  private static final Set<String> SIN_FORMA =
      Set.of(
          "bajarDocumento",
          "obtenerCargo",
          "obtenerConstancia",
          "obtenerCertificado",
          "verEsquemaDeMateria",
          "verEsquemaDeActo");

  @LocalServerPort private int puerto;
  private String api;

  @DynamicPropertySource
  static void almacen(DynamicPropertyRegistry propiedades) {
    propiedades.add("spring.mongodb.uri", ALMACEN::uri);
  }

  @BeforeEach
  void ask() throws Exception {
    var uri = URI.create("http://localhost:" + puerto + "/api/signos/v1/openapi.json");
    api =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
            .body();
  }

  @Test
  void describesItselfAsCommitted() {
    ComparaOpenApi.comparar(api, Path.of("openapi.json"));
  }

  @Test
  void answersNoOperationWithoutAType() {
    assertThat(leer().get("paths").values())
        .flatExtracting(ruta -> ruta.values())
        .filteredOn(operacion -> !SIN_FORMA.contains(operacion.path("operationId").asString()))
        .allSatisfy(
            operacion -> {
              var respuestas = operacion.get("responses");
              var buena = respuestas.has("201") ? respuestas.get("201") : respuestas.get("200");
              assertThat(buena.at("/content/application~1json/schema").has("$ref"))
                  .as("%s", operacion.get("operationId"))
                  .isTrue();
            });
  }

  @Test
  void tellsARemedyOfTheCatalogueFromTheWritOfAParty() {
    var esquemas = leer().at("/components/schemas");
    assertThat(esquemas.at("/Procedimiento/properties/apelacion/$ref").asString())
        .endsWith("/RecursoQueProcede");
    assertThat(esquemas.at("/ActoAPELAR/properties/datos/$ref").asString()).endsWith("/Recurso");
  }

  private JsonNode leer() {
    return JsonMapper.shared().readTree(api);
  }
}
