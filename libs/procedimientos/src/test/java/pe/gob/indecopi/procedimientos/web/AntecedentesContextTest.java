package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.procedimientos.tramite.Sanciones;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sanctions that other organs told of, whatever the order in which they come. */
class AntecedentesContextTest extends PortalContextTest {
  private static final long SEMILLA = Long.getLong("semilla", System.nanoTime());

  @Test
  void showsAnOfficialOfAnyOrganWhatAnotherOrganSanctioned() {
    contar(firme("20999999981", "a", 7));

    var visto = de("20999999981");

    assertThat(visto).hasSize(1);
    assertThat(visto.get(0).path("organo").stringValue()).isEqualTo("CPC");
    assertThat(visto.get(0).path("multas").get(0).path("uit").stringValue()).isEqualTo("2.50");
    assertThat(visto.get(0).has("anulada")).isFalse();
  }

  @Test
  void endsAnnulledWhenTheAnnulmentComesBeforeTheSanction() {
    contar(anulada("20999999990", "b", 9));
    contar(firme("20999999990", "b", 7));

    assertThat(de("20999999990")).hasSize(1);
    assertThat(de("20999999990").get(0).path("anulada").stringValue()).isEqualTo("2026-05-04");
  }

  @Test
  void standsTheSameInWhateverOrderAndHoweverOftenTheyAreTold() throws Exception {
    for (int caso = 0; caso < 40; caso++) {
      String ruc = "2011111%04d".formatted(caso);
      List<Evento> eventos = new ArrayList<>();
      for (int vez = 0; vez < 2; vez++) {
        eventos.add(firme(ruc, "c" + caso, 7));
        eventos.add(anulada(ruc, "c" + caso, 9));
      }
      Collections.shuffle(eventos, new Random(SEMILLA + caso));
      List<Callable<Void>> llegadas =
          eventos.stream()
              .<Callable<Void>>map(
                  e ->
                      () -> {
                        contar(e);
                        return null;
                      })
              .toList();
      try (var hilos = Executors.newFixedThreadPool(4)) {
        for (var llegada : hilos.invokeAll(llegadas)) {
          llegada.get();
        }
      }
      assertThat(de(ruc)).as("-Dsemilla=" + SEMILLA).hasSize(1);
      assertThat(de(ruc).get(0).path("anulada").stringValue())
          .as("-Dsemilla=" + SEMILLA)
          .isEqualTo("2026-05-04");
    }
  }

  @Test
  void pagesThroughThem() {
    IntStream.range(0, 5).forEach(i -> contar(firme("20222222222", "d" + i, 7)));

    var primera =
        json(portal.ver("funcionario-dsd", "/antecedentes?documento=RUC:20222222222&limite=3"));
    assertThat(primera.path("datos")).hasSize(3);
    var segunda =
        json(
            portal.ver(
                "funcionario-dsd",
                "/antecedentes?documento=RUC:20222222222&limite=3&despues="
                    + primera.path("siguiente").stringValue()));
    assertThat(segunda.path("datos")).hasSize(2);
  }

  @Test
  void answersOfficialsAloneAndOfCompaniesAlone() {
    assertThat(portal.abierto("/antecedentes?documento=RUC:20999999981")).hasStatus(401);
    assertThat(portal.ver("empresa", "/antecedentes?documento=RUC:20999999981")).hasStatus(403);
    assertThat(portal.ver("funcionario-dsd", "/antecedentes?documento=DNI:99999991"))
        .hasStatus(400);
    assertThat(portal.ver("funcionario-dsd", "/antecedentes")).hasStatus(400);
    assertThat(portal.ver("funcionario-dsd", "/antecedentes?documento=" + "x".repeat(3000)))
        .hasStatus(400);
  }

  private JsonNode de(String ruc) {
    return json(portal.ver("funcionario-dsd", "/antecedentes?documento=RUC:" + ruc)).path("datos");
  }

  private void contar(Evento evento) {
    consumidores.stream()
        .filter(c -> c.tema().equals(Sanciones.TEMA))
        .forEach(c -> c.recibir(evento));
  }

  private static Evento firme(String ruc, String sancion, long secuencia) {
    return evento("sancion-firme", ruc, sancion, secuencia, Map.of());
  }

  private static Evento anulada(String ruc, String sancion, long secuencia) {
    return evento("sancion-anulada", ruc, sancion, secuencia, Map.of("anulada", "2026-05-04"));
  }

  private static Evento evento(
      String tipo, String ruc, String sancion, long secuencia, Map<String, Object> mas) {
    Map<String, Object> datos = new HashMap<>(mas);
    datos.put("sancion", "san_" + sancion);
    datos.put("infractor", "RUC:" + ruc);
    datos.put("expediente", "exp_" + sancion);
    datos.put("numero", "000001-2026/CPC");
    datos.put("organo", "CPC");
    datos.put("procedimiento", "CPC-1");
    datos.put("firme", "2026-04-06");
    datos.put("multas", List.of(Map.of("uit", "2.50", "infraccion", "Ley 29571, artículo 19")));
    datos.put("medidas", List.of("REPARADORA"));
    return new Evento(
        tipo + sancion,
        "/consumidor",
        "pe.gob.indecopi.sanciones." + tipo + ".v1",
        "RUC:" + ruc,
        secuencia,
        1,
        Instant.EPOCH,
        JsonMapper.shared().valueToTree(datos));
  }
}
