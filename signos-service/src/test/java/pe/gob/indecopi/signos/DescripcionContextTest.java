package pe.gob.indecopi.signos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.prueba.ComunContextTest;
import tools.jackson.databind.JsonNode;

/** What every service keeps, and how this one describes what only signs have. */
class DescripcionContextTest extends ComunContextTest {

  private final Tramites tramites = new Tramites(this);

  DescripcionContextTest() {
    super(15);
  }

  /** What these answer is nothing, a document or a feed. */
  @Override
  protected Set<String> sinFormaPropias() {
    return Set.of("dejarDeVigilar", "imprimirGaceta", "seguirGaceta", "seguirGacetaDelDia");
  }

  /** The examples name a sign of the register. */
  @BeforeEach
  void registrado() {
    tramites.delEjemplo();
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
        .contains("SolicitudDeSigno", "MateriaDSD1", "MateriaDSD13", "MateriaDSD15")
        .hasSize(13);
    assertThat(opciones(esquemas.at("/Cuaderno/properties/materia")))
        .containsExactlyInAnyOrder("Oposicion", "DivisionPedida", "Promover");
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
}
