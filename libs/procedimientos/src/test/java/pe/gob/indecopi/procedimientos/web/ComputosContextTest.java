package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.texto;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

class ComputosContextTest extends PortalContextTest {
  @Test
  void explainsEveryDayWithoutATokenOrAKey() {
    var computo =
        computar(
            "{\"desde\":\"2026-07-23\",\"plazo\":{\"cantidad\":2,\"unidad\":\"DIAS_HABILES\"}}");

    assertThat(computo).hasStatusOk();
    var c = json(computo);
    assertThat(c.path("vence").stringValue()).isEqualTo("2026-07-30");
    assertThat(c.path("provisional").booleanValue()).isFalse();
    assertThat(c.path("oficina").stringValue()).isEqualTo("SEDE_CENTRAL");
    assertThat(c.path("contados").intValue()).isEqualTo(2);
    assertThat(dias(c))
        .containsExactly(
            "2026-07-24 true día hábil (Ley 27444, art. 134.1)",
            "2026-07-25 false sábado (Ley 27444, art. 134.1)",
            "2026-07-26 false domingo (Ley 27444, art. 134.1)",
            "2026-07-27 false día no laborable del sector público (D.S. 075-2026-PCM)",
            "2026-07-28 false Fiestas Patrias (D.Leg. 713, art. 6)",
            "2026-07-29 false Fiestas Patrias (D.Leg. 713, art. 6)",
            "2026-07-30 true día hábil (Ley 27444, art. 134.1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'norma':'D486','desde':'2026-03-31','plazo':{'cantidad':3,'unidad':'MESES'}}|2026-06-30",
        "{'norma':'LPAG','desde':'2026-03-31','plazo':{'cantidad':3,'unidad':'MESES'}}|2026-07-01",
        "{'norma':'D486','desde':'2016-11-22','plazo':{'cantidad':10,'unidad':'ANIOS'}}|2026-11-23",
        "{'desde':'2026-11-20','plazo':{'cantidad':30,'unidad':'DIAS_CALENDARIO'}}|2026-12-21",
        "{'desde':'2010-03-29','plazo':{'cantidad':15,'unidad':'DIAS_HABILES'},'obligado':'ENTIDAD'}|2010-04-13",
        "{'desde':'2010-03-29','plazo':{'cantidad':15,'unidad':'DIAS_HABILES'},'obligado':'ENTIDAD','recurso':true}|2010-04-21",
        "{'desde':'2010-03-29','plazo':{'cantidad':15,'unidad':'DIAS_HABILES'},'obligado':'ENTIDAD','inicioProcedimiento':'2009-01-05'}|2010-04-21",
        "{'desde':'2026-11-16','plazo':{'cantidad':3,'unidad':'DIAS_HABILES'},'distancia':4}|2026-11-25",
        "{'desde':'2020-02-24','plazo':{'cantidad':30,'unidad':'DIAS_HABILES'},'silencio':false}|2020-06-25",
        "{'desde':'2026-08-26','plazo':{'cantidad':5,'unidad':'DIAS_HABILES'},'oficina':'TACNA'}|2026-09-03",
        "{'desde':'2026-07-01','plazo':{'cantidad':30,'unidad':'DIAS_HABILES'},'norma':'D486','procedimiento':'DSD-10','suspensiones':[{'desde':'2026-07-08','hasta':'2026-07-10','norma':'Resolución 1'}]}|2026-08-24"
      })
  void takesWhatACountMayDependOn(String pedido, String vence) {
    var computo = computar(pedido.replace('\'', '"'));

    assertThat(computo).hasStatusOk();
    assertThat(json(computo).path("vence").stringValue()).as(texto(computo)).isEqualTo(vence);
  }

  @Test
  void saysWhenACountIsProvisional() {
    var c =
        json(
            computar(
                "{\"desde\":\"2026-11-23\",\"plazo\":{\"cantidad\":180,\"unidad\":\"DIAS_HABILES\"}}"));

    assertThat(c.path("vence").stringValue()).isEqualTo("2027-08-18");
    assertThat(c.path("provisional").booleanValue()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // No calendar, or more than ten years.
        "{'desde':'1999-12-31','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'}}|422|/desde",
        "{'desde':'2046-01-02','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'}}|422|/desde",
        "{'desde':'2045-12-20','plazo':{'cantidad':30,'unidad':'DIAS_HABILES'}}|422|/plazo/cantidad",
        "{'desde':'2040-01-02','plazo':{'cantidad':10,'unidad':'ANIOS'}}|422|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':11,'unidad':'ANIOS'}}|422|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':121,'unidad':'MESES'}}|422|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':2501,'unidad':'DIAS_HABILES'}}|422|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':2500,'unidad':'DIAS_HABILES'},'suspensiones':[{'desde':'2026-02-01','hasta':'2029-02-01'}]}|422|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'},'suspensiones':[{'desde':'2026-01-06','hasta':'2045-12-31'}]}|422|/plazo/cantidad",
        // Rules.
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'},'oficina':'ROMA'}|422|/oficina",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'},'procedimiento':'XYZ-1'}|422|/procedimiento",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'},'inicioProcedimiento':'2026-01-06'}|422|/inicioProcedimiento",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'},'suspensiones':[{'desde':'2026-02-02','hasta':'2026-02-01'}]}|422|/suspensiones/0/hasta",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'},'suspensiones':[{'desde':'1990-02-02','hasta':'2026-02-01'}]}|422|/suspensiones/0/desde",
        // Shape.
        "{'desde':'2026-02-30','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'}}|400|/desde",
        "{'desde':20260105,'plazo':{'cantidad':1,'unidad':'DIAS_HABILES'}}|400|/desde",
        "{'desde':'+999999999-12-31','plazo':{'cantidad':1,'unidad':'DIAS_HABILES'}}|400|/desde",
        "{'desde':'2026-01-05','plazo':{'cantidad':0,'unidad':'DIAS_HABILES'}}|400|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':-5,'unidad':'MESES'}}|400|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':1.5,'unidad':'MESES'}}|400|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':99999999999,'unidad':'MESES'}}|400|/plazo/cantidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'SEMANAS'}}|400|/plazo/unidad",
        "{'desde':'2026-01-05','plazo':{'cantidad':1}}|400|/plazo/unidad",
        "{'desde':'2026-01-05'}|400|/plazo",
        "{'desde':'2026-01-05','plazo':'mañana'}|400|/plazo",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'MESES'},'norma':'D344'}|400|/norma",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'MESES'},'distancia':-1}|400|/distancia",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'MESES'},'distancia':61}|400|/distancia",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'MESES'},'feriados':[]}|400|/feriados",
        "{'desde':'2026-01-05','plazo':{'cantidad':1,'unidad':'MESES'},'suspensiones':{}}|400|/suspensiones",
        "[]|400|''",
        "null|400|''"
      })
  void refusesWithAPointer(String pedido, int estado, String puntero) {
    var rechazo = computar(pedido.replace('\'', '"'));

    assertThat(rechazo).hasStatus(estado);
    assertThat(punteros(rechazo)).as(texto(rechazo)).contains(puntero.equals("''") ? "" : puntero);
  }

  @Test
  void namesEveryFaultOfShapeAndOfRuleAtOnce() {
    var rechazo =
        computar(
            """
            {"desde":"1999-01-04","plazo":{"cantidad":11,"unidad":"ANIOS"},"norma":"X",
             "oficina":"ROMA","inicioProcedimiento":"2000-01-01","procedimiento":"XYZ-1",
             "distancia":"3","suspensiones":[{"desde":"2026-02-02","hasta":"2026-02-01"},7],
             "sorpresa":1}
            """);

    assertThat(rechazo).hasStatus(400);
    assertThat(punteros(rechazo))
        .containsExactlyInAnyOrder(
            "/desde",
            "/plazo/cantidad",
            "/norma",
            "/oficina",
            "/inicioProcedimiento",
            "/procedimiento",
            "/distancia",
            "/suspensiones/0/hasta",
            "/suspensiones/1",
            "/sorpresa");
  }

  @Test
  void namesEveryBrokenRuleAtOnce() {
    var rechazo =
        computar(
            """
            {"desde":"1999-01-04","plazo":{"cantidad":11,"unidad":"ANIOS"},"oficina":"ROMA",
             "suspensiones":[{"desde":"2050-02-02","hasta":"2026-02-01"}]}
            """);

    assertThat(rechazo).hasStatus(422);
    assertThat(json(rechazo).path("codigo").stringValue()).isEqualTo("reglas-incumplidas");
    assertThat(punteros(rechazo))
        .containsExactlyInAnyOrder(
            "/desde",
            "/plazo/cantidad",
            "/oficina",
            "/suspensiones/0/desde",
            "/suspensiones/0/hasta");
    assertThat(texto(rechazo)).contains("No hay calendario para 1999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"desde\":",
        "hola",
        "{\"desde\":\"2026-01-05\",\"desde\":\"2026-01-06\"}"
      })
  void refusesWhatIsNoJson(String cuerpo) {
    assertThat(computar(cuerpo)).hasStatus(400);
  }

  @Test
  void answersTheLongestCountWithinItsBound() {
    var computo =
        computar("{\"desde\":\"2026-01-05\",\"plazo\":{\"cantidad\":10,\"unidad\":\"ANIOS\"}}");

    assertThat(computo).hasStatusOk();
    assertThat(json(computo).path("dias").size()).isBetween(3_652, 3_700);
  }

  private MvcTestResult computar(String cuerpo) {
    return mvc.post()
        .uri("/computos")
        .contentType(MediaType.APPLICATION_JSON)
        .content(cuerpo)
        .exchange();
  }

  private static List<String> dias(JsonNode computo) {
    return StreamSupport.stream(computo.path("dias").spliterator(), false)
        .map(
            d ->
                "%s %s %s (%s)"
                    .formatted(
                        d.path("fecha").stringValue(),
                        d.path("contado").booleanValue(),
                        d.path("motivo").stringValue(),
                        d.path("norma").stringValue()))
        .toList();
  }

  private static List<String> punteros(MvcTestResult rechazo) {
    return StreamSupport.stream(json(rechazo).path("errores").spliterator(), false)
        .map(e -> e.path("puntero").stringValue())
        .toList();
  }
}
