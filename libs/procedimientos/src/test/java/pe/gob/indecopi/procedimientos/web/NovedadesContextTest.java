package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.solicitud;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NovedadesContextTest extends PortalContextTest {
  @BeforeEach
  void lunes() {
    base.getCollection("novedades").deleteMany(new Document());
  }

  @Test
  void tellsEachPartyEveryActOnceAndInOrderHoweverOftenTheEventComes() {
    String id = observado();
    contar(id);
    contar(id);

    var feed = json(portal.ver("empresa", "/novedades")).path("datos");

    assertThat(feed.valueStream().map(x -> x.path("tipo").asString()))
        .containsExactly("PRESENTAR", "PAGO_CONFIRMADO", "OBSERVAR");
    var primero = feed.get(0).path("n").asInt();
    assertThat(feed.valueStream().map(x -> x.path("n").asInt()))
        .containsExactly(primero, primero + 1, primero + 2);
    assertThat(feed.get(2).path("notificacion").asString()).startsWith("ntf_");
    assertThat(feed.get(2).at("/plazos/0/tipo").asString()).isEqualTo("subsanacion");
    assertThat(feed.get(2).path("enlace").asString()).endsWith("/" + id + "/actuaciones/3");
    assertThat(json(portal.ver("proveedor", "/novedades")).path("datos")).isEmpty();
  }

  @Test
  void goesOnWhereTheReaderLeftItAndNamesItsPlaceAlsoWhenThereIsNoMore() {
    String id = observado();
    contar(id);
    var primera = json(portal.ver("empresa", "/novedades?limite=2"));
    var lugar = primera.path("siguiente").asString();

    var segunda = json(portal.ver("empresa", "/novedades?despues=" + lugar));
    var vacia =
        json(portal.ver("empresa", "/novedades?despues=" + segunda.path("siguiente").asString()));

    assertThat(segunda.path("datos").valueStream().map(x -> x.path("tipo").asString()))
        .containsExactly("OBSERVAR");
    assertThat(vacia.path("datos")).isEmpty();
    assertThat(vacia.path("siguiente")).isEqualTo(segunda.path("siguiente"));
  }

  @Test
  void showsAnOfficialWhatHappensInItsOrganAndNothingElse() {
    contar(observado());

    assertThat(json(portal.ver("funcionario-dsd", "/novedades")).path("datos")).hasSize(3);
    assertThat(json(portal.ver("funcionario-din", "/novedades")).path("datos")).isEmpty();
  }

  @Test
  void answersAWaitingReaderWhenSomethingComes() throws Exception {
    String id = observado();
    var esperando = CompletableFuture.supplyAsync(() -> esperar("20"));

    contar(id);

    assertThat(esperando.get(15, TimeUnit.SECONDS).path("datos")).isNotEmpty();
  }

  private JsonNode esperar(String segundos) {
    return json(
        mvc.get()
            .uri("/novedades")
            .header("Authorization", Fichas.de("empresa"))
            .header("Prefer", "wait=" + segundos)
            .exchange());
  }

  @Test
  void leavesNoGapWhenManyAreToldAtOnce() {
    var ids = IntStream.range(0, 8).mapToObj(_ -> observado()).toList();

    ids.parallelStream().forEach(this::contar);

    var feed = json(portal.ver("empresa", "/novedades")).path("datos");
    assertThat(feed.valueStream().map(x -> x.path("n").asInt()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
  }

  @Test
  void refusesACursorThatIsNotOfAFeed() {
    var ajeno = pe.gob.indecopi.platform.web.Cursor.cerrar("exp_1");

    assertThat(portal.ver("empresa", "/novedades?despues=" + ajeno)).hasStatus(400);
    assertThat(portal.abierto("/novedades")).hasStatus(401);
  }

  private String observado() {
    var recibo = "N" + clave();
    caja.recibe(recibo, LocalDate.of(2026, 3, 2), "300.00");
    var creado =
        portal.enviar("empresa", clave(), "/expedientes", solicitud("20999999990", recibo));
    var id = json(creado).path("id").asString();
    assertThat(
            portal.actuar(
                "funcionario-dsd",
                id,
                "OBSERVAR",
                "{\"observaciones\":[{\"requisito\":\"DSD-10.1\",\"detalle\":\"Falta.\"}]}"))
        .hasStatus(201);
    return id;
  }

  private void contar(String id) {
    var actos =
        base
            .getCollection("expedientes")
            .find(Filters.eq(id))
            .first()
            .getList("actuaciones", Document.class)
            .stream()
            .map(a -> Map.of("folio", a.get("folio")))
            .toList();
    var evento =
        new Evento(
            "e" + id,
            "/prueba",
            "pe.gob.indecopi.expedientes.expediente-notificado.v1",
            id,
            2,
            0,
            Instant.EPOCH,
            JsonMapper.shared().valueToTree(Map.of("actos", actos)));
    consumidores.stream()
        .filter(c -> c.grupo().equals("prueba.novedades"))
        .forEach(c -> c.recibir(evento));
  }
}
