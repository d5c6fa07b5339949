package pe.gob.indecopi.fees.liquidacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.fees.FeesContextTest;

class LiquidacionContextTest extends FeesContextTest {

  private static final String KUSKA = "{\"procedimiento\":\"DSD-10\",\"variables\":{\"clases\":3}}";

  @Test
  void quotesWithoutATokenOrAKeyAndExplainsEachLine() {
    var kuska = post("/liquidaciones", null, KUSKA);

    assertThat(kuska.estado()).isEqualTo(200);
    assertThat(kuska.cuerpo().get("total"))
        .isEqualTo(JSON.readTree("{\"monto\":\"1601.59\",\"moneda\":\"PEN\"}"));
    assertThat(kuska.cuerpo().get("lineas")).hasSize(2);
    assertThat(kuska.texto("/lineas/1/monto/monto")).isEqualTo("1066.60");
    assertThat(kuska.texto("/lineas/1/explicacion")).contains("2 × S/ 533.30 = S/ 1,066.60");
    assertThat(kuska.texto("/lineas/1/fuente/linea")).isEqualTo("1440");
    assertThat(kuska.texto("/explicacion")).contains("S/ 534.99 + S/ 1,066.60 = S/ 1,601.59");
    assertThat(kuska.texto("/fecha")).isEqualTo("2026-11-23");
  }

  @Test
  void explainsInEnglishWhenAsked() {
    var kuska = post("/liquidaciones", null, KUSKA, "Accept-Language", "en-US,en;q=0.9");

    assertThat(kuska.texto("/lineas/0/explicacion")).startsWith("Application for registration");
  }

  @Test
  void quotesAnOppositionPerClass() {
    var oposicion =
        post("/liquidaciones", null, "{\"procedimiento\":\"DSD-9\",\"variables\":{\"clases\":1}}");

    assertThat(oposicion.texto("/total/monto")).isEqualTo("378.79");
  }

  @Test
  void namesAtOnceWhatIsWrongInShapeAndWhatTheTariffHasAgainstIt() {
    var mal =
        post(
            "/liquidaciones",
            null,
            """
            {"procedimiento":"DSD-10","variables":{"clases":46,"hojas":"dos","gatos":1,"software":true},
             "conceptos":["primera-clase","regalo"],"color":"rojo"}
            """);

    assertThat(mal.estado()).isEqualTo(400);
    assertThat(mal.texto("/codigo")).isEqualTo("solicitud-invalida");
    assertThat(punteros(mal))
        .contains(
            "/variables/clases",
            "/variables/hojas",
            "/variables/gatos",
            "/variables/software",
            "/conceptos/1",
            "/color");
  }

  @Test
  void refusesWhatTheTariffDoesNotKnow() {
    var mal =
        post("/liquidaciones", null, "{\"procedimiento\":\"DSD-99\",\"variables\":{\"clases\":0}}");

    assertThat(mal.estado()).isEqualTo(422);
    assertThat(mal.texto("/codigo")).isEqualTo("reglas-incumplidas");
    assertThat(punteros(mal)).containsExactlyInAnyOrder("/procedimiento", "/variables/clases");
  }

  @Test
  void refusesADayBeforeTheTariffAndABodyThatIsNoJson() {
    var antes =
        post("/liquidaciones", null, "{\"procedimiento\":\"DSD-9\",\"fecha\":\"2009-01-01\"}");

    assertThat(punteros(antes)).containsExactly("/fecha");
    assertThat(post("/liquidaciones", null, "hola").estado()).isEqualTo(400);
    assertThat(post("/liquidaciones", null, "[]").estado()).isEqualTo(400);
  }

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"procedimiento":"CCO-4","variables":{"creditoInvocado":{"monto":"100.505","moneda":"PEN"}}} | 400 | /variables/creditoInvocado/monto
          {"procedimiento":"CCO-4","variables":{"creditoInvocado":{"monto":100.5,"moneda":"PEN"}}}     | 400 | /variables/creditoInvocado/monto
          {"procedimiento":"CCO-4","variables":{"creditoInvocado":{"monto":"-1.00","moneda":"PEN"}}}   | 422 | /variables/creditoInvocado/monto
          {"procedimiento":"CCO-4","variables":{"creditoInvocado":{"monto":"100.00","moneda":"USD"}}}  | 422 | /variables/creditoInvocado/moneda
          {"procedimiento":"CCO-4","variables":{"creditoInvocado":"100.00"}}                           | 400 | /variables/creditoInvocado
          {"procedimiento":"DSD-9","variables":{"clases":-1}}                                          | 422 | /variables/clases
          {"procedimiento":"DSD-9","variables":{"clases":1.5}}                                         | 400 | /variables/clases
          {"procedimiento":"DSD-9","variables":{"clases":99999999999}}                                 | 400 | /variables/clases
          {"procedimiento":"DSD-9","variables":{"clasess":1}}                                          | 400 | /variables/clasess
          {"procedimiento":"DSD-9","variables":{"anualidad":1}}                                        | 422 | /variables/anualidad
          {"procedimiento":"DSD-9","conceptos":["regalo"]}                                             | 422 | /conceptos/0
          {"procedimiento":"DSD-9","conceptos":[]}                                                     | 422 | /conceptos
          {"procedimiento":"DIN-19","etapa":"TERCERA"}                                                 | 400 | /etapa
          {"procedimiento":"DSD-9","etapa":"REINTEGRO"}                                                | 422 | /etapa
          {"procedimiento":"DSD-9","fecha":"2010-08-19"}                                               | 422 | /fecha
          {"procedimiento":"DSD-9","fecha":"2026-02-30"}                                               | 400 | /fecha
          {"procedimiento":"DSD-9","exoneracion":"amistad"}                                            | 422 | /exoneracion
          {"variables":{}}                                                                             | 400 | /procedimiento
          {"procedimiento":"SNA-1","variables":{"alcance":"muchos"}}                                   | 422 | /variables/alcance
          """)
  void namesTheFaultOfABadQuoteWithItsPointer(String cuerpo, int estado, String puntero) {
    var mal = post("/liquidaciones", null, cuerpo);

    assertThat(mal.estado()).as(mal.cuerpo().toString()).isEqualTo(estado);
    assertThat(punteros(mal)).containsExactly(puntero);
  }

  private static List<String> punteros(Respuesta respuesta) {
    return respuesta.cuerpo().get("errores").values().stream()
        .map(error -> error.get("puntero").asString())
        .toList();
  }
}
