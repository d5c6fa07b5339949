package pe.gob.indecopi.signos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ComparaOpenApi;
import tools.jackson.databind.JsonNode;

/** The service describes itself as openapi.json has it. */
class DescripcionContextTest extends SignosContextTest {

  /** What these answer is a document or a JSON Schema, which no schema of ours describes. */
  private static final Set<String> SIN_FORMA =
      Set.of(
          "bajarDocumento",
          "obtenerCargo",
          "obtenerConstancia",
          "obtenerCertificado",
          "verEsquemaDeMateria",
          "verEsquemaDeActo");

  @Test
  void describesItselfAsCommitted() {
    ComparaOpenApi.comparar(api().toString(), Path.of("openapi.json"));
  }

  @Test
  void answersNoOperationWithoutAType() {
    assertThat(api().get("paths").values())
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
    var esquemas = api().at("/components/schemas");
    assertThat(esquemas.at("/Procedimiento/properties/apelacion/$ref").asString())
        .endsWith("/RecursoQueProcede");
    assertThat(esquemas.at("/ActoAPELAR/properties/datos/$ref").asString()).endsWith("/Recurso");
  }

  @Test
  void describesTheMatterOfAFileOfANotebookAndOfAPublicationByTheirRecords() {
    var esquemas = api().at("/components/schemas");

    assertThat(esquemas.at("/Expediente/properties/materia/$ref").asString())
        .endsWith("/SolicitudDeSigno");
    assertThat(esquemas.at("/Cuaderno/properties/materia/$ref").asString()).endsWith("/Oposicion");
    assertThat(esquemas.at("/Publicacion/properties/solicita/$ref").asString())
        .endsWith("/SignoPublicado");
  }

  @Test
  void tellsAFilingByItsProcedureAndAnActByItsKind() {
    var esquemas = api().at("/components/schemas");

    assertThat(esquemas.at("/Solicitud/discriminator/mapping").propertyNames())
        .containsExactlyInAnyOrder("DSD-9", "DSD-10");
    assertThat(esquemas.at("/Acto/discriminator/mapping").propertyNames())
        .contains("OPONER", "RESOLVER", "SUBSANAR")
        .doesNotContain("PRESENTAR", "VENCIMIENTO");
  }

  private JsonNode api() {
    return get("/openapi.json", null).json();
  }
}
