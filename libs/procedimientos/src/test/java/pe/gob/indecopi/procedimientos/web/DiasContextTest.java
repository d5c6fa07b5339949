package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.solicitud;
import static pe.gob.indecopi.procedimientos.web.Portal.texto;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.procedimientos.calendario.DiaDecretado;
import pe.gob.indecopi.procedimientos.decreto.Decreto;
import pe.gob.indecopi.procedimientos.decreto.Decretos;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.RecomputoDePrueba;
import tools.jackson.databind.JsonNode;

/** A holiday decreed later recomputes what it touches and says which files were affected. */
class DiasContextTest extends PortalContextTest {
  @Autowired private ObjectProvider<TareaLegal> enOrden;
  @Autowired private Expedientes expedientes;
  @Autowired private Contextos contextos;
  @Autowired private Decretos decretos;

  @BeforeEach
  void lunesSinDecretos() {
    base.getCollection("diasDecretados").deleteMany(new Document());
    base.getCollection("expedientes").deleteMany(new Document());
    decretos.releer();
  }

  @Test
  void countsOpenTermsAgainAndSaysWhichFilesWereAffected() {
    String id = pagado();
    assertThat(vence(id, "examenFormal")).isEqualTo("2026-03-23");
    String resolver = vence(id, "resolver");

    var registrado = registrar(nacional("D.S. 001-2026-PCM", "2026-03-10"));
    assertThat(registrado).hasStatus(201);
    String dia = json(registrado).path("id").stringValue();
    assertThat(registrado.getResponse().getHeader("Location")).endsWith("/calendario/dias/" + dia);
    var sucesos = barrer();

    assertThat(sucesos).extracting(Suceso::acto).containsExactly("RECOMPUTO");
    assertThat(vence(id, "examenFormal")).isEqualTo("2026-03-24");
    assertThat(LocalDate.parse(vence(id, "resolver"))).isAfter(LocalDate.parse(resolver));
    var visto = json(portal.ver("operador", "/calendario/dias/" + dia));
    assertThat(visto.path("dia").path("recomputo").stringValue()).isEqualTo("REPASO");
    var afectado = visto.path("datos").get(0);
    assertThat(visto.path("datos")).hasSize(1);
    assertThat(afectado.path("expediente").stringValue()).isEqualTo(id);
    assertThat(afectado.path("numero").stringValue()).matches("\\d{6}-2026/DSD");
    assertThat(movidos(afectado.path("plazos")))
        .contains("examenFormal 2026-03-23 2026-03-24")
        .hasSize(2);
    assertThat(barrer()).isEmpty();
  }

  @Test
  void writesTheRecountIntoTheFileAndTellsItsParties() {
    String id = pagado();
    String dia = id(registrar(nacional("D.S. 002-2026-PCM", "2026-03-10")));
    barrer();

    var acto =
        StreamSupport.stream(
                json(portal.ver("empresa", "/expedientes/" + id + "/actuaciones"))
                    .path("datos")
                    .spliterator(),
                false)
            .filter(a -> a.path("tipo").stringValue().equals("RECOMPUTO"))
            .findFirst()
            .orElseThrow();
    assertThat(acto.path("autor").path("calidad").stringValue()).isEqualTo("SISTEMA");
    assertThat(acto.at("/datos/dias/0").stringValue()).isEqualTo(dia);
    assertThat(acto.at("/datos/normas/0").stringValue()).isEqualTo("D.S. 002-2026-PCM");
    assertThat(
            json(portal.ver("funcionario-dsd", "/expedientes/" + id + "/integridad"))
                .path("integro")
                .booleanValue())
        .isTrue();
    assertThat(avisos(id)).extracting(a -> a.path("acto").stringValue()).contains("RECOMPUTO");
  }

  @Test
  void movesTheEffectOfANoticeAndTheTermThatItOpens() {
    String id = pagado();
    reloj.es(LocalDate.of(2026, 3, 3));
    assertThat(
            portal.actuar(
                "funcionario-dsd",
                id,
                "OBSERVAR",
                "{\"observaciones\":[{\"requisito\":\"DSD-10.1\",\"detalle\":\"x\"}]}"))
        .hasStatus(201);
    // Never opened: five working days from Tuesday 3 March, effect on the one after them.
    assertThat(plazo(id, "subsanacion").path("desde").stringValue()).isEqualTo("2026-03-11");

    String dia = id(registrar(nacional("D.S. 003-2026-PCM", "2026-03-09")));
    barrer();

    assertThat(plazo(id, "subsanacion").path("desde").stringValue()).isEqualTo("2026-03-12");
    assertThat(avisos(id))
        .filteredOn(a -> a.path("acto").stringValue().equals("OBSERVAR"))
        .extracting(a -> a.path("surteEfecto").stringValue())
        .containsExactly("2026-03-12");
    var afectado = json(portal.ver("auditora", "/calendario/dias/" + dia)).path("datos").get(0);
    assertThat(movidos(afectado.path("notificaciones")))
        .containsExactly("PRESENTAR 2026-03-10 2026-03-11", "OBSERVAR 2026-03-11 2026-03-12");
  }

  @Test
  void leavesWhatTheDayDoesNotTouch() {
    String lima = pagado();
    String arequipa = pagado("AREQUIPA");

    String dia = id(registrar(regional("Ley 1", "2026-03-10", "AREQUIPA")));
    String pasado = id(registrar(nacional("D.S. 004-2026-PCM", "2026-02-27")));
    barrer();

    assertThat(vence(lima, "examenFormal")).isEqualTo("2026-03-23");
    assertThat(vence(arequipa, "examenFormal")).isEqualTo("2026-03-24");
    assertThat(afectados(dia)).containsExactly(arequipa);
    assertThat(afectados(pasado)).isEmpty();
  }

  @Test
  void keepsATermOpenWhoseLastDayWasDecreedAwayBeforeItWasClosed() {
    String id = pagado();
    portal.actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}");
    var vence = LocalDate.parse(vence(id, "publicacion"));
    reloj.es(vence.plusDays(1));
    registrar(nacional("D.S. 005-2026-PCM", vence.toString()));

    var sucesos = barrer();

    assertThat(sucesos)
        .extracting(Suceso::acto)
        .contains("RECOMPUTO")
        .doesNotContain("VENCIMIENTO");
    assertThat(plazo(id, "publicacion").path("estado").stringValue()).isEqualTo("ABIERTO");
    assertThat(LocalDate.parse(vence(id, "publicacion"))).isAfter(vence);
  }

  @Test
  void findsInItsSecondPassWhatAReplicaCountedWithoutTheDay() {
    // Another replica registers it; this one has not read it yet and goes on filing.
    var dia = LocalDate.of(2026, 3, 10);
    var otra = new Decretos(base);
    String decreto = "dia_" + UUID.randomUUID().toString().replace("-", "");
    otra.registrar(
        new Decreto(
            decreto,
            new DiaDecretado("D.S. 006-2026-PCM", "no laborable", dia, dia, false, List.of()),
            LocalDate.of(2026, 3, 2),
            marcha.instant(),
            "operador",
            Decreto.Recomputo.PENDIENTE,
            null,
            1));
    var deLaOtra = recomputo(otra);
    deLaOtra.barrer(LocalDate.of(2026, 3, 2));
    base.getCollection("expedientes").deleteMany(new Document());
    String tarde = sinElDia(dia, this::pagado);
    assertThat(vence(tarde, "examenFormal")).isEqualTo("2026-03-23");
    assertThat(deLaOtra.proxima()).isEmpty();
    assertThat(deLaOtra.barrer(LocalDate.of(2026, 3, 2))).isEmpty();

    marcha.pasan(Duration.ofSeconds(61));
    assertThat(deLaOtra.proxima()).contains(LocalDate.of(2026, 3, 2));
    barrer();

    assertThat(vence(tarde, "examenFormal")).isEqualTo("2026-03-24");
    assertThat(afectados(decreto)).containsExactly(tarde);
    assertThat(
            json(portal.ver("operador", "/calendario/dias/" + decreto))
                .at("/dia/recomputo")
                .stringValue())
        .isEqualTo("TERMINADO");
    assertThat(deLaOtra.proxima()).isEmpty();
  }

  @Test
  void countsATermOfBeforeItWasKeptWithWhatItWasCountedByItsEntry() {
    String id = pagado();
    String otro = pagado();
    sinContado(id, null);
    sinContado(otro, "2026-04-20");
    String dia = id(registrar(nacional("D.S. 012-2026-PCM", "2026-03-10")));

    barrer();

    assertThat(vence(id, "examenFormal")).isEqualTo("2026-03-24");
    // Its last day is not what the entry gives, so it is somebody's decision: left alone.
    assertThat(vence(otro, "examenFormal")).isEqualTo("2026-04-20");
    assertThat(afectados(dia)).containsExactlyInAnyOrder(id, otro);
  }

  /** As the release before wrote it, with another last day of the formal examination. */
  private void sinContado(String id, String vence) {
    var coleccion = base.getCollection("expedientes");
    var documento = coleccion.find(new Document("_id", id)).first();
    for (var plazo : documento.getList("plazos", Document.class)) {
      plazo.remove("contado");
      if (vence != null && plazo.getString("tipo").equals("examenFormal")) {
        plazo.put("vence", vence);
      }
    }
    coleccion.replaceOne(new Document("_id", id), documento);
  }

  @Test
  void letsADecreeEndAndWhatWasCountedKeepItsEnd() {
    // D.S. 125-2020-PCM took 27 July 2020 back.
    String antes = pagado();
    String dia = id(registrar(nacional("D.S. 013-2026-PCM", "2026-03-10")));
    barrer();
    String ruta = "/calendario/dias/" + dia;
    String cuerpo = "{\"norma\":\"D.S. 014-2026-PCM\"}";
    String etag = portal.ver("operador", ruta).getResponse().getHeader("ETag");
    String clave = clave();

    assertThat(derogar("operador", clave(), null, ruta, cuerpo)).hasStatus(428);
    assertThat(derogar("operador", clave(), "\"v0\"", ruta, cuerpo)).hasStatus(412);
    assertThat(derogar("funcionario-dsd", clave(), etag, ruta, cuerpo)).hasStatus(403);
    assertThat(derogar("operador", clave(), etag, "/calendario/dias/dia_x", cuerpo)).hasStatus(404);
    assertThat(derogar("operador", clave(), etag, ruta, "{}")).hasStatus(400);
    var derogado = derogar("operador", clave, etag, ruta, cuerpo);
    var repetido = derogar("operador", clave, etag, ruta, cuerpo);
    var otra = derogar("operador", clave(), derogado.getResponse().getHeader("ETag"), ruta, cuerpo);

    assertThat(derogado).hasStatusOk();
    assertThat(json(derogado).at("/derogado/norma").stringValue()).isEqualTo("D.S. 014-2026-PCM");
    assertThat(repetido).hasStatusOk();
    assertThat(otra).hasStatus(409);
    marcha.pasan(Duration.ofSeconds(61));
    assertThat(barrer()).isEmpty();
    assertThat(vence(antes, "examenFormal")).isEqualTo("2026-03-24");
    assertThat(vence(pagado(), "examenFormal")).isEqualTo("2026-03-23");
    assertThat(registrar(nacional("D.S. 013-2026-PCM", "2026-03-10"))).hasStatus(201);
  }

  private MvcTestResult derogar(
      String usuario, String clave, String etag, String ruta, String cuerpo) {
    return portal.enviarCon(
        pe.gob.indecopi.platform.prueba.Fichas.de(usuario),
        clave,
        etag,
        ruta + "/derogacion",
        cuerpo);
  }

  @Test
  void passesOverEveryFilePageByPageOnceEach() {
    var todos = IntStream.range(0, 7).mapToObj(i -> pagado()).toList();
    reloj.es(LocalDate.of(2026, 3, 5));
    var otros = IntStream.range(0, 4).mapToObj(i -> pagado()).toList();
    String dia = id(registrar(nacional("D.S. 007-2026-PCM", "2026-03-10")));

    var sucesos = recomputo(decretos).barrer(LocalDate.of(2026, 3, 5));

    assertThat(sucesos).hasSize(11);
    assertThat(paginas(dia, 3))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(todos.stream(), otros.stream()).toList());
  }

  @Test
  void writesOneRecountAFileHoweverManyReplicasSweep() throws Exception {
    var todos = IntStream.range(0, 6).mapToObj(i -> pagado()).toList();
    registrar(nacional("D.S. 015-2026-PCM", "2026-03-10"));
    List<Callable<List<Suceso>>> replicas =
        IntStream.range(0, 4)
            .<Callable<List<Suceso>>>mapToObj(
                i -> () -> recomputo(decretos).barrer(LocalDate.of(2026, 3, 2)))
            .toList();

    try (var hilos = Executors.newFixedThreadPool(4)) {
      for (var replica : hilos.invokeAll(replicas)) {
        replica.get();
      }
    }

    for (var id : todos) {
      var actos = json(portal.ver("auditora", "/expedientes/" + id + "/actuaciones")).path("datos");
      assertThat(StreamSupport.stream(actos.spliterator(), false))
          .filteredOn(acto -> acto.path("tipo").stringValue().equals("RECOMPUTO"))
          .hasSize(1);
      assertThat(vence(id, "examenFormal")).isEqualTo("2026-03-24");
    }
  }

  @Test
  void countsTheDayInWhatIsAskedAndOpenedFromThenOn() {
    registrar(nacional("D.S. 008-2026-PCM", "2026-03-10"));

    var computo =
        json(
            mvc.post()
                .uri("/computos")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"desde\":\"2026-03-09\",\"plazo\":{\"cantidad\":1,\"unidad\":\"DIAS_HABILES\"}}")
                .exchange());

    assertThat(computo.path("vence").stringValue()).isEqualTo("2026-03-11");
    assertThat(computo.at("/dias/0/norma").stringValue()).isEqualTo("D.S. 008-2026-PCM");
    assertThat(vence(pagado(), "examenFormal")).isEqualTo("2026-03-24");
  }

  @Test
  void letsOnlyAnOperatorRegisterAndOfficialsSeeTheFiles() {
    String dia = id(registrar(nacional("D.S. 009-2026-PCM", "2026-03-10")));
    String cuerpo = nacional("D.S. 010-2026-PCM", "2026-03-11");

    for (var usuario : List.of("empresa", "funcionario-dsd", "auditora", "portal", "tarifa1")) {
      assertThat(portal.enviar(usuario, clave(), "/calendario/dias", cuerpo)).hasStatus(403);
    }
    assertThat(mvc.post().uri("/calendario/dias").content(cuerpo).exchange()).hasStatus(401);
    assertThat(portal.abierto("/calendario/dias/" + dia)).hasStatus(401);
    assertThat(portal.ver("empresa", "/calendario/dias/" + dia)).hasStatus(403);
    assertThat(portal.ver("funcionario-dsd", "/calendario/dias/" + dia)).hasStatusOk();
    assertThat(portal.ver("operador", "/calendario/dias/dia_nada")).hasStatus(404);
    var lista = portal.abierto("/calendario/dias");
    assertThat(lista).hasStatusOk();
    assertThat(texto(lista)).contains("D.S. 009-2026-PCM").doesNotContain("operador");
  }

  @Test
  void registersANormOnce() {
    String cuerpo = nacional("D.S. 011-2026-PCM", "2026-03-10");
    String clave = clave();
    var primero = portal.enviar("operador", clave, "/calendario/dias", cuerpo);
    var repetido = portal.enviar("operador", clave, "/calendario/dias", cuerpo);
    var otro = portal.enviar("operador", clave(), "/calendario/dias", cuerpo);

    assertThat(id(repetido)).isEqualTo(id(primero));
    assertThat(repetido).hasHeader("Idempotency-Replayed", "true");
    assertThat(otro).hasStatus(409);
    assertThat(json(otro).path("dia").stringValue()).isEqualTo(id(primero));
    assertThat(base.getCollection("diasDecretados").countDocuments()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'norma':'D.S. 1-2026','desde':'2046-01-02','alcance':'NACIONAL'}|422|/desde",
        "{'norma':'D.S. 1-2026','desde':'2026-03-10','hasta':'2026-03-09','alcance':'NACIONAL'}|422|/hasta",
        "{'norma':'D.S. 1-2026','desde':'2026-03-10','hasta':'2026-04-10','alcance':'NACIONAL'}|422|/hasta",
        "{'norma':'D.S. 1-2026','desde':'2026-03-10','alcance':'REGIONAL'}|422|/lugares",
        "{'norma':'D.S. 1-2026','desde':'2026-03-10','alcance':'REGIONAL','lugares':['ROMA']}|422|/lugares/0",
        "{'norma':'D.S. 1-2026','desde':'2026-03-10','alcance':'NACIONAL','lugares':['LIMA']}|422|/lugares",
        "{'desde':'2026-03-10','alcance':'NACIONAL'}|400|/norma",
        "{'norma':'','desde':'2026-03-10','alcance':'NACIONAL'}|400|/norma",
        "{'norma':'D.S. 1-2026','desde':'mañana','alcance':'NACIONAL'}|400|/desde",
        "{'norma':'D.S. 1-2026','desde':'2026-03-10','alcance':'MUNDIAL'}|400|/alcance",
        "{'norma':'D.S. 1-2026','desde':'2026-03-10','alcance':'REGIONAL','lugares':[]}|400|/lugares",
        "{'norma':'D.S. 1-2026','desde':'2026-03-10','alcance':'NACIONAL','id':'dia_x'}|400|/id"
      })
  void refusesDaysWithAPointer(String cuerpo, int estado, String puntero) {
    var rechazo = registrar(cuerpo.replace('\'', '"'));

    assertThat(rechazo).hasStatus(estado);
    assertThat(punteros(rechazo)).as(texto(rechazo)).contains(puntero);
    assertThat(base.getCollection("diasDecretados").countDocuments()).isZero();
  }

  @Test
  void namesEveryFaultOfADayAtOnce() {
    var rechazo =
        registrar(
            "{\"norma\":\"x\",\"clase\":\"FIESTA\",\"desde\":\"1999-01-01\",\"hasta\":\"2050-01-01\",\"alcance\":\"REGIONAL\",\"lugares\":[\"ROMA\"]}");

    assertThat(rechazo).hasStatus(400);
    assertThat(punteros(rechazo))
        .containsExactlyInAnyOrder("/norma", "/clase", "/desde", "/hasta", "/hasta", "/lugares/0");
  }

  private List<Suceso> barrer() {
    var hoy = reloj.hoy();
    return enOrden.orderedStream().flatMap(t -> t.barrer(hoy).stream()).toList();
  }

  private TareaLegal recomputo(Decretos suyos) {
    return RecomputoDePrueba.dePaginasDeDos(
        expedientes, contextos, suyos, reloj, marcha, Duration.ofSeconds(60));
  }

  /** Files as a replica does whose calendar has not the day. */
  private String sinElDia(LocalDate dia, java.util.function.Supplier<String> presentar) {
    assertThat(decretos.vigentes()).noneMatch(d -> d.desde().equals(dia));
    return presentar.get();
  }

  private MvcTestResult registrar(String cuerpo) {
    return portal.enviar("operador", clave(), "/calendario/dias", cuerpo);
  }

  private static String nacional(String norma, String dia) {
    return "{\"norma\":\"%s\",\"desde\":\"%s\",\"alcance\":\"NACIONAL\"}".formatted(norma, dia);
  }

  private static String regional(String norma, String dia, String lugar) {
    return "{\"norma\":\"%s\",\"clase\":\"FERIADO\",\"desde\":\"%s\",\"alcance\":\"REGIONAL\",\"lugares\":[\"%s\"]}"
        .formatted(norma, dia, lugar);
  }

  private String pagado() {
    return pagado("SEDE_CENTRAL");
  }

  private String pagado(String oficina) {
    String recibo = clave().substring(0, 8);
    caja.recibe(recibo, LocalDate.of(2026, 3, 2), "300.00");
    var creado =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            solicitud(EMPRESA, recibo)
                .replace("\"materia\"", "\"oficina\":\"" + oficina + "\",\"materia\""));
    assertThat(creado).as(texto(creado)).hasStatus(201);
    return id(creado);
  }

  private JsonNode plazo(String id, String tipo) {
    var e = json(portal.ver("auditora", "/expedientes/" + id));
    return StreamSupport.stream(e.path("plazos").spliterator(), false)
        .filter(p -> p.path("tipo").stringValue().equals(tipo))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError("no term " + tipo + " in " + e));
  }

  private String vence(String id, String tipo) {
    return plazo(id, tipo).path("vence").stringValue();
  }

  private List<JsonNode> avisos(String expediente) {
    var avisos = json(portal.ver("empresa", "/notificaciones?limite=200")).path("datos");
    return StreamSupport.stream(avisos.spliterator(), false)
        .filter(a -> a.path("expediente").stringValue().equals(expediente))
        .toList();
  }

  private List<String> afectados(String dia) {
    return StreamSupport.stream(
            json(portal.ver("operador", "/calendario/dias/" + dia)).path("datos").spliterator(),
            false)
        .map(a -> a.path("expediente").stringValue())
        .toList();
  }

  private List<String> paginas(String dia, int limite) {
    var todos = new java.util.ArrayList<String>();
    String siguiente = null;
    do {
      var pagina =
          json(
              portal.ver(
                  "operador",
                  "/calendario/dias/%s?limite=%d%s"
                      .formatted(dia, limite, siguiente == null ? "" : "&despues=" + siguiente)));
      pagina.path("datos").forEach(a -> todos.add(a.path("expediente").stringValue()));
      siguiente = pagina.path("siguiente").asString(null);
    } while (siguiente != null);
    return todos;
  }

  private static List<String> movidos(JsonNode lista) {
    return StreamSupport.stream(lista.spliterator(), false)
        .map(
            m ->
                "%s %s %s"
                    .formatted(
                        m.path("tipo").stringValue(),
                        m.path("antes").stringValue(),
                        m.path("ahora").stringValue()))
        .toList();
  }

  private static List<String> punteros(MvcTestResult rechazo) {
    return StreamSupport.stream(json(rechazo).path("errores").spliterator(), false)
        .map(e -> e.path("puntero").stringValue())
        .toList();
  }

  private static String id(MvcTestResult resultado) {
    return json(resultado).path("id").stringValue();
  }
}
