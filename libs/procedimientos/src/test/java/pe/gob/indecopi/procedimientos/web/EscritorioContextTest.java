package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.solicitud;
import static pe.gob.indecopi.procedimientos.web.Portal.texto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.Fichas;
import tools.jackson.databind.JsonNode;

class EscritorioContextTest extends PortalContextTest {
  private static final String OFICIAL = "funcionario-dsd";

  @Test
  void showsWhatFallsDueFirstAndTurnsItsPagesWithoutSkipping() {
    var antes = presentado();
    reloj.es(LocalDate.of(2026, 3, 9));
    var despues = presentado();

    var ids = new ArrayList<String>();
    var ruta = "/mesa/expedientes?limite=1";
    for (JsonNode pagina = json(portal.ver(OFICIAL, ruta));
        ;
        pagina =
            json(portal.ver(OFICIAL, ruta + "&despues=" + pagina.path("siguiente").asString()))) {
      pagina.path("datos").forEach(e -> ids.add(e.path("id").asString()));
      if (pagina.path("siguiente").isMissingNode()) {
        break;
      }
    }

    assertThat(ids).doesNotHaveDuplicates().containsSubsequence(antes, despues);
  }

  @Test
  void tellsByItsLightHowManyWorkingDaysAreLeft() {
    var id = presentado();
    assertThat(enEspera(id).path("semaforo").asString()).isEqualTo("VERDE");

    reloj.es(LocalDate.of(2026, 3, 20));
    assertThat(enEspera(id).path("semaforo").asString()).isEqualTo("ROJO");
    assertThat(enEspera(id).path("quedan").asInt()).isBetween(1, 3);

    reloj.es(LocalDate.of(2026, 4, 10));
    assertThat(enEspera(id).path("semaforo").asString()).isEqualTo("VENCIDO");
  }

  @Test
  void givesFilesToAnOfficialOnceHoweverOftenItIsAsked() {
    var id = presentado();
    var cuerpo = "{\"funcionario\":\"funcionario-dsd\",\"expedientes\":[\"%s\"]}".formatted(id);
    var clave = clave();

    var primera = portal.enviar(OFICIAL, clave, "/mesa/asignaciones", cuerpo);
    var segunda = portal.enviar(OFICIAL, clave, "/mesa/asignaciones", cuerpo);

    assertThat(json(primera).at("/datos/0").path("hecho").asBoolean()).isTrue();
    assertThat(texto(segunda)).isEqualTo(texto(primera));
    assertThat(enEspera(id).path("asignado").asString()).isEqualTo("funcionario-dsd");
    assertThat(actos(id)).containsOnlyOnce("ASIGNAR");
    assertThat(json(portal.ver(OFICIAL, "/mesa/carga")).at("/datos/0").path("expedientes").asInt())
        .isPositive();
    assertThat(hay("?asignado=nadie", id)).isFalse();
    assertThat(hay("?asignado=funcionario-dsd", id)).isTrue();
  }

  @Test
  void entersTheSameActInManyFilesAndSaysWhatBecameOfEach() {
    var uno = presentado();
    var otro = presentado();
    var cuerpo =
        """
        {"tipo":"OBSERVAR","datos":{"observaciones":[{"requisito":"DSD-10.2","detalle":"Falta."}]},
         "expedientes":[{"id":"%s","version":%d},{"id":"%s","version":99},{"id":"exp_no","version":1}]}
        """
            .formatted(uno, enEspera(uno).path("version").asLong(), otro);

    var r = portal.enviar(OFICIAL, clave(), "/mesa/actuaciones", cuerpo);

    assertThat(r).hasStatusOk();
    assertThat(json(r).path("datos").valueStream().map(x -> x.path("hecho").asBoolean()))
        .containsExactly(true, false, false);
    assertThat(json(r).at("/datos/1").path("codigo").asString()).isEqualTo("version-obsoleta");
    assertThat(json(r).at("/datos/2").path("codigo").asString()).isEqualTo("no-encontrado");
    assertThat(actos(uno)).contains("OBSERVAR");
    assertThat(actos(otro)).doesNotContain("OBSERVAR");
  }

  @Test
  void givesTheOthersAlsoWhereOneIsNotThere() {
    var id = presentado();
    var cuerpo =
        "{\"funcionario\":\"%s\",\"expedientes\":[\"%s\",\"exp_no\"]}".formatted(OFICIAL, id);

    var r = json(portal.enviar(OFICIAL, clave(), "/mesa/asignaciones", cuerpo));

    assertThat(r.at("/datos/0").path("hecho").asBoolean()).as("%s", r).isTrue();
    assertThat(r.at("/datos/1").path("codigo").asString()).isEqualTo("no-encontrado");
  }

  @Test
  void findsWhatFallsDueUntilTheLastDayThatThereIs() {
    var id = presentado();
    var vence = enEspera(id).path("vence").asString();

    assertThat(hay("?hasta=9999-12-31", id)).isTrue();
    assertThat(hay("?hasta=" + vence, id)).isTrue();
    assertThat(hay("?hasta=" + LocalDate.parse(vence).minusDays(1), id)).isFalse();
    assertThat(portal.ver(OFICIAL, "/mesa/expedientes?hasta=%2B10000-01-01")).hasStatus(400);
  }

  @Test
  void countsWhatWasReceivedAndResolvedInJsonAndAsASheet() {
    presentado();

    var json = json(portal.ver(OFICIAL, "/estadisticas?desde=2026-03-01&hasta=2026-03-31"));
    var csv =
        mvc.get()
            .uri("/estadisticas?desde=2026-03-01&hasta=2026-03-31")
            .header("Authorization", Fichas.de(OFICIAL))
            .header("Accept", "text/csv")
            .exchange();

    assertThat(json.path("total").path("recibidos").asInt()).isPositive();
    assertThat(json.at("/procedimientos/0/procedimiento").asString()).isEqualTo("DSD-10");
    assertThat(texto(csv))
        .startsWith("procedimiento,recibidos,resueltos,enPlazo,diasPromedio\r\nDSD-10,")
        .contains("\r\nTOTAL,");
  }

  @Test
  void isNobodyElsesDesk() {
    var id = presentado();
    var acto =
        "{\"tipo\":\"ADMITIR\",\"datos\":{},\"expedientes\":[{\"id\":\"%s\",\"version\":1}]}"
            .formatted(id);

    for (var ruta : List.of("/mesa/expedientes", "/mesa/carga", "/estadisticas")) {
      assertThat(portal.abierto(ruta)).hasStatus(401);
      assertThat(portal.ver("empresa", ruta)).hasStatus(403);
      assertThat(portal.ver("funcionario-din", ruta + "?organo=DSD")).hasStatus(403);
      assertThat(portal.ver("auditora", ruta + "?organo=DSD")).hasStatusOk();
    }
    assertThat(portal.enviar("empresa", clave(), "/mesa/actuaciones", acto)).hasStatus(403);
    var ajeno = portal.enviar("funcionario-din", clave(), "/mesa/actuaciones", acto);
    assertThat(json(ajeno).at("/datos/0").path("codigo").asString()).isEqualTo("no-encontrado");
  }

  @Test
  void refusesAPeriodThatIsNone() {
    assertThat(portal.ver(OFICIAL, "/estadisticas?desde=2026-03-31&hasta=2026-03-01"))
        .hasStatus(400);
    assertThat(portal.ver(OFICIAL, "/estadisticas?desde=2020-01-01&hasta=2026-03-01"))
        .hasStatus(400);
  }

  private String presentado() {
    var recibo = "E" + clave();
    caja.recibe(recibo, LocalDate.of(2026, 3, 2), "300.00");
    var creado =
        portal.enviar("empresa", clave(), "/expedientes", solicitud("20999999990", recibo));
    return json(creado).path("id").asString();
  }

  private JsonNode enEspera(String id) {
    return mesa("").filter(e -> e.path("id").asString().equals(id)).findFirst().orElseThrow();
  }

  private boolean hay(String filtro, String id) {
    return mesa(filtro).anyMatch(e -> e.path("id").asString().equals(id));
  }

  private Stream<JsonNode> mesa(String filtro) {
    var ruta = "/mesa/expedientes" + (filtro.isEmpty() ? "?" : filtro + "&") + "limite=200";
    return json(portal.ver(OFICIAL, ruta)).path("datos").valueStream();
  }

  private List<String> actos(String id) {
    return json(portal.ver(OFICIAL, "/expedientes/" + id + "/actuaciones"))
        .path("datos")
        .valueStream()
        .map(a -> a.path("tipo").asString())
        .toList();
  }
}
