package pe.gob.indecopi.concursal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Papers that the print asks of some applicants alone are asked of them, and of nobody else. */
class QuienPresentaContextTest extends OrganoContextTest {

  private static final String HEREDEROS = "CCO-1.1.d";
  private static final String JURIDICA = "CCO-1.1.a.1";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SUCESION_INDIVISA, true, false",
    "SOCIEDAD_CONYUGAL, false, false",
    "NATURAL, false, false",
    "JURIDICA, false, true"
  })
  void asksOfEachApplicantThePapersOfItsKind(String clase, boolean herederos, boolean juridica) {
    var respuesta = presentar(clase, true);

    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
    var falta = falta(respuesta.json());
    assertThat(falta.contains(HEREDEROS)).as("%s", falta).isEqualTo(herederos);
    assertThat(falta.contains(JURIDICA)).as("%s", falta).isEqualTo(juridica);
  }

  /** CCO-1.1.c: the documents of both spouses. */
  @Test
  void asksForTheDocumentOfBothSpouses() {
    var respuesta = presentar("SOCIEDAD_CONYUGAL", false);

    assertThat(respuesta.estado()).isEqualTo(422);
    assertThat(respuesta.punteros()).containsExactly("/solicitantes/0/miembros/1/documento");
  }

  private Respuesta presentar(String clase, boolean todos) {
    var ruta = "/post/requestBody/content/application~1json/examples/CCO-1/value";
    var api = get("/openapi.json", null).json();
    var cuerpo = (ObjectNode) api.path("paths").path("/expedientes").at(ruta);
    cuerpo.remove("requisitos");
    var quien = JSON.createObjectNode();
    quien.put("clase", clase).put("nombre", "Quispe Mamani");
    quien.putObject("domicilio").put("direccion", "Av. Uno 1").put("pais", "PE");
    if (clase.equals("JURIDICA")) {
      documento(quien, "RUC", EMPRESA);
    } else if (clase.equals("NATURAL")) {
      documento(quien, "DNI", "99999991");
    } else {
      var miembros = quien.putArray("miembros");
      documento(
          miembros.addObject().put("clase", "NATURAL").put("nombre", "Rosa"), "DNI", "99999991");
      var otro = miembros.addObject().put("clase", "NATURAL").put("nombre", "Juan");
      if (todos) {
        documento(otro, "DNI", "99999992");
      }
    }
    cuerpo.putArray("solicitantes").add(quien);
    var usuario = clase.equals("JURIDICA") ? "empresa" : "ciudadana";
    return post("/expedientes", Fichas.de(usuario), cuerpo.toString());
  }

  private static void documento(ObjectNode persona, String tipo, String numero) {
    persona.putObject("documento").put("tipo", tipo).put("numero", numero);
  }

  private static List<String> falta(JsonNode e) {
    return e.path("faltaParaFecha").valueStream().map(JsonNode::asString).toList();
  }
}
