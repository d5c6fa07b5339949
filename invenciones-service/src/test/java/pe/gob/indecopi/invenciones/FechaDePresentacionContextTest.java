package pe.gob.indecopi.invenciones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The filing date waits for the minima of Decisión 486 alone: arts. 33 and 85, 92, and 119. */
class FechaDePresentacionContextTest extends OrganoContextTest {

  @ParameterizedTest(name = "{0} waits for {1}")
  @CsvSource({
    "DIN-16, DIN-16.2",
    "DIN-17, DIN-17.2.a",
    "DIN-18, DIN-18.3",
    "DIN-19, DIN-19.3",
  })
  void waitsForNoMoreThanTheMinimumAndItsFee(String procedimiento, String minimo) {
    var conEl = presentar(procedimiento, List.of(minimo));
    var sinEl = presentar(procedimiento, List.of());

    assertThat(falta(conEl)).containsExactly("tasa");
    assertThat(falta(sinEl)).containsExactly("tasa", minimo);
  }

  @Test
  void datesAPatentByItsDescriptionThoughItsClaimsAreMissing() {
    var id = presentar("DIN-19", List.of("DIN-19.3"), "D-1").path("id").asString();

    var e = get("/expedientes/" + id, Fichas.de("empresa")).json();

    assertThat(e.path("presentado").asString()).isEqualTo(RelojDePrueba.LUNES.toString());
    assertThat(e.path("etapa").asString()).isEqualTo("EXAMEN_FORMAL");
  }

  @Test
  void datesAPatentOnTheDayOnWhichItsDescriptionCame() {
    var id = presentar("DIN-19", List.of(), "D-2").path("id").asString();
    LocalDate martes = RelojDePrueba.LUNES.plusDays(1);
    reloj.es(martes);

    var antes = get("/expedientes/" + id, Fichas.de("empresa")).json();
    var subsanado =
        actuar(
            "empresa",
            id,
            "SUBSANAR",
            "{\"requisitos\":[{\"codigo\":\"DIN-19.3\",\"documento\":\"%s\"}]}"
                .formatted(documento("empresa")));

    assertThat(antes.has("presentado")).isFalse();
    assertThat(subsanado.texto("/presentado")).isEqualTo(martes.toString());
  }

  private JsonNode presentar(String procedimiento, List<String> entrega) {
    return presentar(procedimiento, entrega, null);
  }

  /** The example of that procedure with no more papers than these. */
  private JsonNode presentar(String procedimiento, List<String> entrega, String recibo) {
    var ruta = "/post/requestBody/content/application~1json/examples/" + procedimiento + "/value";
    var api = get("/openapi.json", null).json();
    var cuerpo = (ObjectNode) api.path("paths").path("/expedientes").at(ruta);
    var requisitos = cuerpo.putArray("requisitos");
    entrega.forEach(
        codigo ->
            requisitos.addObject().put("codigo", codigo).put("documento", documento("empresa")));
    if (recibo != null) {
      caja.recibe(recibo, RelojDePrueba.LUNES);
      cuerpo
          .putObject("pago")
          .put("canal", "VISA")
          .put("comprobante", recibo)
          .put("fecha", RelojDePrueba.LUNES.toString());
    }
    var respuesta = post("/expedientes", Fichas.de("empresa"), cuerpo.toString());
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
    return respuesta.json();
  }

  private static List<String> falta(JsonNode e) {
    return e.path("faltaParaFecha").valueStream().map(JsonNode::asString).toList();
  }
}
