package pe.gob.indecopi.fees.tarifa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.FeesContextTest;
import tools.jackson.databind.JsonNode;

class TarifarioContextTest extends FeesContextTest {

  @Test
  void showsEveryProcedureAtOnceToAnybody() {
    var todos = get("/tarifario", null);

    assertThat(todos.estado()).isEqualTo(200);
    assertThat(todos.cuerpo().at("/datos"))
        .hasSize(Tarifas.todas().stream().mapToInt(una -> una.procedimientos().size()).sum());
    assertThat(todos.cuerpo().has("siguiente")).isFalse();
    assertThat(get("/tarifario?organo=DSD", null).cuerpo().at("/datos")).hasSize(15);
    assertThat(get("/tarifario?organo=XYZ", null).cuerpo().at("/datos")).isEmpty();
  }

  @Test
  void showsTheFeeOfATrademarkAsItIsPrinted() {
    var marca = get("/tarifario/DSD-10", null);

    assertThat(marca.texto("/procedimiento")).isEqualTo("DSD-10");
    assertThat(marca.cuerpo().at("/gratuito").asBoolean()).isFalse();
    var primera = marca.cuerpo().at("/conceptos/0");
    assertThat(primera.get("concepto").asString()).isEqualTo("primera-clase");
    assertThat(primera.get("uitPorcentaje")).isEqualTo(JSON.readTree("\"14.46\""));
    assertThat(primera.get("soles")).isEqualTo(JSON.readTree("\"534.99\""));
    assertThat(primera.get("regla").asString()).isEqualTo("FIJO");
    assertThat(primera.at("/vigencia/norma").asString()).isEqualTo("D.S. 085-2010-PCM");
    var adicional = marca.cuerpo().at("/conceptos/1");
    assertThat(adicional.get("soles").asString()).isEqualTo("533.30");
    assertThat(adicional.get("regla").asString()).isEqualTo("POR_UNIDAD_ADICIONAL");
    assertThat(adicional.get("variables").values())
        .extracting(JsonNode::asString)
        .contains("clases");
    assertThat(marca.cuerpo().at("/canales").values())
        .extracting(uno -> uno.get("canal").asString())
        .containsExactly("CAJA", "VISA");
    assertThat(marca.cuerpo().at("/dudas")).isNotEmpty();
  }

  @Test
  void speaksEnglishWhenAsked() {
    var marca = get("/tarifario/DSD-9", null, "Accept-Language", "en");

    assertThat(marca.texto("/conceptos/0/unidad")).isEqualTo("per class opposed");
  }

  @Test
  void knowsNoProcedureThatIsNotPrintedNorAnyBeforeTheTariff() {
    var ausente = get("/tarifario/DSD-16", null);

    assertThat(ausente.estado()).isEqualTo(404);
    assertThat(ausente.texto("/codigo")).isEqualTo("no-encontrado");
    assertThat(get("/tarifario/DSD-10?fecha=2010-08-17", null).estado()).isEqualTo(404);
    assertThat(get("/tarifario?fecha=ayer", null).texto("/codigo")).isEqualTo("solicitud-invalida");
  }

  @Test
  void showsTheUitOfEveryYearWithItsDecree() {
    var uit = get("/uit", null);

    var ultima = uit.cuerpo().at("/datos").get(uit.cuerpo().at("/datos").size() - 1);
    assertThat(ultima.get("anio").asInt()).isEqualTo(2026);
    assertThat(ultima.at("/valor/monto").asString()).isEqualTo("5500.00");
    assertThat(ultima.get("norma").asString()).isEqualTo("D.S. 301-2025-EF");
  }
}
