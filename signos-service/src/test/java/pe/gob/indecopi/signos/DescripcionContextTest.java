package pe.gob.indecopi.signos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ComparaOpenApi;
import tools.jackson.databind.JsonNode;

/** The service describes itself as openapi.json has it. */
class DescripcionContextTest extends SignosContextTest {

  /**
   * What these answer is nothing, a document or a JSON Schema, which no schema of ours describes.
   */
  private static final Set<String> SIN_FORMA =
      Set.of(
          "bajarDocumento",
          "exportarExpediente",
          "obtenerCargo",
          "obtenerConstancia",
          "obtenerCertificado",
          "verEsquemaDeMateria",
          "verEsquemaDeActo",
          "dejarDeVigilar",
          "imprimirGaceta",
          "seguirGaceta",
          "seguirGacetaDelDia");

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

    assertThat(opciones(esquemas.at("/Expediente/properties/materia")))
        .contains("SolicitudDeSigno", "MateriaDSD1", "MateriaDSD13")
        .hasSize(12);
    assertThat(opciones(esquemas.at("/Cuaderno/properties/materia")))
        .containsExactlyInAnyOrder("Oposicion", "Promover");
    assertThat(esquemas.at("/Publicacion/properties/solicita/$ref").asString())
        .endsWith("/SignoPublicado");
  }

  @Test
  void tellsAFilingByItsProcedureAndAnActByItsKind() {
    var esquemas = api().at("/components/schemas");

    assertThat(esquemas.at("/Solicitud/discriminator/mapping").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 15).mapToObj(n -> "DSD-" + n).toList());
    assertThat(esquemas.at("/Acto/discriminator/mapping").propertyNames())
        .contains("OPONER", "RESOLVER", "SUBSANAR")
        .doesNotContain("PRESENTAR", "VENCIMIENTO");
  }

  private static List<String> opciones(JsonNode propiedad) {
    return propiedad.path("anyOf").values().stream()
        .map(opcion -> opcion.path("$ref").asString())
        .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
        .toList();
  }

  private JsonNode api() {
    return get("/openapi.json", null).json();
  }
}
