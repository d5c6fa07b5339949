package pe.gob.indecopi.procedimientos.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ComparaOpenApi;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.prueba.ReglasDeCasa;
import tools.jackson.databind.JsonNode;

/** What every organ's service keeps; each of them extends this and says how much it has. */
public abstract class ComunContextTest extends OrganoContextTest {

  /** What these answer is a document or a JSON Schema, which no schema of ours describes. */
  private static final Set<String> SIN_FORMA =
      Set.of(
          "bajarDocumento",
          "exportarExpediente",
          "obtenerCargo",
          "obtenerConstancia",
          "obtenerCertificado",
          "verEsquemaDeMateria",
          "verEsquemaDeActo");

  private static final String DOCUMENTO = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f";
  private static final SchemaRegistry ESQUEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final int procedimientos;

  /**
   * @param procedimientos how many the TUPA prints for its organs
   */
  protected ComunContextTest(int procedimientos) {
    this.procedimientos = procedimientos;
  }

  @Test
  void keepsTheRulesOfTheHouse() {
    var clases =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(getClass().getPackageName());

    assertThat(clases).isNotEmpty();
    ReglasDeCasa.todas().forEach(regla -> regla.check(clases));
  }

  @Test
  void tellsEveryProcedureThatTheTupaPrints() {
    var listados = get("/procedimientos?limite=200", null).json().path("datos");

    assertThat(listados).hasSize(procedimientos);
  }

  /** The print is of the years of Ley 29060: art. 34 of Ley 27444 may not fit them. */
  @Test
  void doubtsArticle34WhereverItInfersSilenceFromIt() {
    var listados = get("/procedimientos?limite=200", null).json().path("datos");

    assertThat(listados.values())
        .filteredOn(p -> p.path("silencioFuente").asString().contains("artículo 34"))
        .allSatisfy(p -> assertThat(p.path("dudas").toString()).contains("Ley 29060"));
  }

  @Test
  void takesAFilingOfEveryProcedureOfItsCatalogue() {
    var api = api();
    var listados = get("/procedimientos?limite=200", null).json().path("datos");

    assertThat(listados.values().stream().map(p -> p.path("codigo").asString()))
        .containsExactlyInAnyOrderElementsOf(
            api.at("/components/schemas/Solicitud/discriminator/mapping").propertyNames());
  }

  @Test
  void describesItselfAsCommitted() {
    ComparaOpenApi.comparar(api().toString(), Path.of("openapi.json"));
  }

  @Test
  void answersNoOperationWithoutAType() {
    assertThat(api().get("paths").values())
        .flatExtracting(ruta -> ruta.values())
        .filteredOn(operacion -> !SIN_FORMA.contains(operacion.path("operationId").asString()))
        .filteredOn(
            operacion -> !sinFormaPropias().contains(operacion.path("operationId").asString()))
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
  void showsABodyForEveryCaseThatItsSchemaAdmits() {
    var api = api();
    for (var familia : new String[] {"Solicitud", "Acto"}) {
      var casos = api.at("/components/schemas/" + familia + "/discriminator/mapping");
      var ejemplos = ejemplos(api, familia);
      assertThat(ejemplos.propertyNames())
          .containsExactlyInAnyOrderElementsOf(casos.propertyNames());
      casos
          .properties()
          .forEach(
              caso -> {
                var esquema = JSON.createObjectNode().put("$ref", caso.getValue().asString());
                esquema.set("components", api.path("components"));
                var ejemplo = ejemplos.path(caso.getKey()).path("value").toString();
                assertThat(
                        ESQUEMAS.getSchema(esquema.toString()).validate(ejemplo, InputFormat.JSON))
                    .as("%s", ejemplo)
                    .isEmpty();
              });
    }
  }

  /** One that names a file, which is not there, is understood before it is looked for. */
  @Test
  void takesTheExampleOfEveryFiling() {
    var ejemplos = ejemplos(api(), "Solicitud");
    for (var caso : ejemplos.propertyNames()) {
      var cuerpo = cuerpo(ejemplos, caso, "empresa");
      var respuesta = post("/expedientes", Fichas.de("empresa"), cuerpo);
      assertThat(respuesta.estado())
          .as("%s: %s", caso, respuesta)
          .isEqualTo(cuerpo.contains("\"expediente\":\"exp_") ? 404 : 201);
    }
  }

  /** The operations of this service alone that answer what no schema of ours describes. */
  protected Set<String> sinFormaPropias() {
    return Set.of();
  }

  /** The description of the service, as it answers it. */
  protected JsonNode api() {
    return get("/openapi.json", null).json();
  }

  /** An example of the description, with a paper that was handed in. */
  protected String cuerpo(JsonNode ejemplos, String caso, String usuario) {
    var cuerpo = ejemplos.path(caso).path("value").toString();
    return cuerpo.contains(DOCUMENTO) ? cuerpo.replace(DOCUMENTO, documento(usuario)) : cuerpo;
  }

  /** The examples of filings ({@code Solicitud}) or of acts ({@code Acto}). */
  protected static JsonNode ejemplos(JsonNode api, String familia) {
    var ruta = familia.equals("Solicitud") ? "/expedientes" : "/expedientes/{id}/actuaciones";
    return api.path("paths").path(ruta).at("/post/requestBody/content/application~1json/examples");
  }
}
