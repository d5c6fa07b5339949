package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.solicitud;
import static pe.gob.indecopi.procedimientos.web.Portal.texto;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.tramite.BarridoDeCobranza;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExpedientesContextTest extends PortalContextTest {
  @Autowired private BarridoDeCobranza cobranza;

  @Test
  void filesARequestThatWasPaidAndShowsItToItsParty() {
    caja.recibe("A1", LocalDate.of(2026, 3, 2), "300.00");

    var creado = portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, "A1"));

    assertThat(creado).hasStatus(201);
    var e = json(creado);
    assertThat(e.path("estado").stringValue()).isEqualTo("EN_TRAMITE");
    assertThat(e.path("tarifaVersion").stringValue()).isEqualTo("TUPA-2010-UIT-3700");
    assertThat(e.path("etapa").stringValue()).isEqualTo("EXAMEN_FORMAL");
    assertThat(e.path("presentado").stringValue()).isEqualTo("2026-03-02");
    assertThat(e.path("numero").stringValue()).matches("\\d{6}-2026/DSD");
    assertThat(e.path("tasas").get(0).path("estado").stringValue()).isEqualTo("PAGADA");
    assertThat(creado.getResponse().getHeader("Location")).endsWith("/expedientes/" + id(creado));
    assertThat(portal.ver("empresa", "/expedientes/" + id(creado))).hasStatusOk();
  }

  @Test
  void takesTheFilingWhenFeesIsDownAndChargesItLater() {
    caja.recibe("B1", LocalDate.of(2026, 3, 2), "300.00");
    caja.fuera = true;
    var creado = portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, "B1"));
    assertThat(json(creado).path("estado").stringValue()).isEqualTo("PENDIENTE_DE_PAGO");

    caja.fuera = false;
    reloj.es(LocalDate.of(2026, 3, 9));
    cobranza.barrer();

    var e = json(portal.ver("empresa", "/expedientes/" + id(creado)));
    assertThat(e.path("etapa").stringValue()).isEqualTo("EXAMEN_FORMAL");
    // The receipt counts from its own date, however late it is confirmed.
    assertThat(e.path("presentado").stringValue()).isEqualTo("2026-03-02");
  }

  @Test
  void saysWhatIsMissingOfAShortPaymentOnce() {
    caja.recibe("C1", LocalDate.of(2026, 3, 2), "200.00");
    var creado = portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, "C1"));

    cobranza.barrer();

    var tasa = json(portal.ver("empresa", "/expedientes/" + id(creado))).path("tasas").get(0);
    assertThat(tasa.path("estado").stringValue()).isEqualTo("CORTA");
    assertThat(tasa.path("falta").path("monto").stringValue()).isEqualTo("100.00");
    assertThat(tipos(creado)).containsExactly("PRESENTAR", "PAGO_INSUFICIENTE");
  }

  /** TUPA SAC-2: 0.58 soles a page. */
  @Test
  void givesCertifiedCopiesOnceWhatWasNamedWithTheRequestCoversThem() {
    caja.recibe("E-COPIAS", LocalDate.of(2026, 3, 2), "300.00");
    caja.recibe("UNA-PAGINA", LocalDate.of(2026, 3, 2), "0.58");
    caja.recibe("DOS-PAGINAS", LocalDate.of(2026, 3, 2), "1.16");
    var creado = portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, "E-COPIAS"));
    var una = pedirCopias(creado, "[1]", "UNA-PAGINA");
    var conElMismo = pedirCopias(creado, "[1]", "UNA-PAGINA");
    var dos = pedirCopias(creado, "[1,2]", "DOS-PAGINAS");
    var id = id(creado);

    caja.fuera = true;
    assertThat(expedir(id, dos)).hasStatus(503);
    caja.fuera = false;
    assertThat(expedir(id, una)).hasStatus(201);
    assertThat(json(expedir(id, conElMismo)).at("/errores/0/puntero").stringValue())
        .isEqualTo("/datos/folio");
    assertThat(expedir(id, dos)).hasStatus(201);
    assertThat(expedir(id, dos)).hasStatus(422);
    assertThat(
            json(portal.ver("empresa", "/notificaciones"))
                .path("datos")
                .valueStream()
                .map(n -> n.path("acto").stringValue()))
        .contains("EXPEDIR_COPIAS");
  }

  /** Ley 27444, art. 160.1. */
  @Test
  void givesNoCopyOfWhatIsKeptBackBeforeOrAfterItIsAskedFor() {
    caja.recibe("E-RESERVA", LocalDate.of(2026, 3, 2), "300.00");
    caja.recibe("PAGINA", LocalDate.of(2026, 3, 2), "0.58");
    var creado = portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, "E-RESERVA"));
    var pedida = pedirCopias(creado, "[1]", "PAGINA");
    var reserva =
        """
        {"folios":[1],"norma":"Ley 27444, art. 160.1","motivo":"Secreto comercial"}
        """;
    assertThat(portal.actuar("funcionario-dsd", id(creado), "RESERVAR", reserva)).hasStatus(201);

    assertThat(expedir(id(creado), pedida)).hasStatus(422);
    var otra = "{\"folios\":[2,1],\"pago\":{\"orden\":\"PAGINA\"}}";
    var rechazada = portal.actuar("empresa", id(creado), "SOLICITAR_COPIAS", otra);
    assertThat(json(rechazada).at("/errores/0/puntero").stringValue()).isEqualTo("/datos/folios/1");
  }

  /** Asks for them, and answers the folio of the request. */
  private int pedirCopias(MvcTestResult creado, String folios, String orden) {
    var datos = "{\"folios\":%s,\"pago\":{\"orden\":\"%s\"}}".formatted(folios, orden);
    assertThat(portal.actuar("empresa", id(creado), "SOLICITAR_COPIAS", datos)).hasStatus(201);
    return tipos(creado).size();
  }

  private MvcTestResult expedir(String id, int folio) {
    return portal.actuar(
        "funcionario-dsd", id, "EXPEDIR_COPIAS", "{\"folio\":%d}".formatted(folio));
  }

  @Test
  void bindsAReceiptToOneFileOnly() {
    caja.recibe("D1", LocalDate.of(2026, 3, 2), "300.00");
    portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, "D1"));

    var otro = portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, "D1"));

    assertThat(json(otro).path("estado").stringValue()).isEqualTo("PENDIENTE_DE_PAGO");
  }

  @Test
  void answersTheSameKeyWithTheFirstFileAndAnotherBodyWithARefusal() {
    String clave = clave();
    var primero = portal.enviar("empresa", clave, "/expedientes", solicitud(EMPRESA, null));
    var segundo = portal.enviar("empresa", clave, "/expedientes", solicitud(EMPRESA, null));
    var tercero = portal.enviar("empresa", clave, "/expedientes", solicitud(EMPRESA, "Z9"));

    assertThat(id(segundo)).isEqualTo(id(primero));
    assertThat(segundo).hasHeader("Idempotency-Replayed", "true");
    assertThat(tercero).hasStatus(422);
    assertThat(json(tercero).path("codigo").stringValue()).isEqualTo("clave-reutilizada");
  }

  @Test
  void findsTheFileOfAKeyWhoseAnswerWasLost() {
    String clave = clave();
    var primero = portal.enviar("empresa", clave, "/expedientes", solicitud(EMPRESA, null));
    // A crash between effect and answer: the claim is there, old, and was never answered.
    base.getCollection("respuestas").deleteMany(new Document());

    var segundo = portal.enviar("empresa", clave, "/expedientes", solicitud(EMPRESA, null));

    assertThat(id(segundo)).isEqualTo(id(primero));
    assertThat(base.getCollection("expedientes").countDocuments(new Document("_id", id(primero))))
        .isEqualTo(1);
  }

  @Test
  void numbersSimultaneousFilingsWithoutAGap() throws Exception {
    int antes = (int) base.getCollection("expedientes").countDocuments();
    List<Callable<MvcTestResult>> filings =
        IntStream.range(0, 24)
            .<Callable<MvcTestResult>>mapToObj(
                i ->
                    () ->
                        portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, null)))
            .toList();
    try (var hilos = Executors.newFixedThreadPool(8)) {
      for (var filing : hilos.invokeAll(filings)) {
        assertThat(filing.get()).hasStatus(201);
      }
    }

    var numeros =
        base.getCollection("expedientes")
            .find()
            .map(d -> d.getInteger("n"))
            .into(new ArrayList<>());
    assertThat(numeros)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, antes + 24).boxed().toList());
  }

  @Test
  void refusesWithEveryFaultOfShapeAtOnce() {
    var mala =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            """
            {"procedimiento":"DSD-10","solicitantes":[{"clase":"JURIDICA",
              "documento":{"tipo":"RUC","numero":"20999999991"},"nombre":"X"}],
             "materia":{"signo":"","clases":[46]},"sorpresa":1}
            """);

    assertThat(mala).hasStatus(400);
    assertThat(punteros(mala))
        .contains(
            "/solicitantes/0/documento/numero", "/materia/signo", "/materia/clases/0", "/sorpresa");
  }

  @Test
  void namesTheBrokenRulesOfAFilingThatIsNotWellFormedElsewhere() {
    var mala =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            """
            {"procedimiento":"DSD-10","solicitantes":[{"clase":"JURIDICA",
              "documento":{"tipo":"RUC","numero":"20999999991"},"nombre":"X"}],
             "materia":{"signo":"A","clases":[1,1]},
             "requisitos":[{"codigo":"DSD-10.9"}],"documentos":["doc_nada"],
             "pago":{"canal":"VISA"},"oficina":"LUNA"}
            """);

    assertThat(mala).hasStatus(400);
    assertThat(punteros(mala))
        .containsExactlyInAnyOrder(
            "/solicitantes/0/documento/numero",
            "/materia/clases",
            "/requisitos/0/codigo",
            "/documentos/0",
            "/pago",
            "/oficina");
  }

  @Test
  void refusesWithEveryBrokenRuleAtOnceAndStoresNothing() {
    long antes = base.getCollection("expedientes").countDocuments();
    String ajeno = portal.documento("proveedor");
    var mala =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            """
            {"procedimiento":"DSD-10","solicitantes":[{"clase":"JURIDICA",
              "documento":{"tipo":"RUC","numero":"20999999981"},"nombre":"X"}],
             "materia":{"signo":"A","clases":[1,1]},
             "requisitos":[{"codigo":"DSD-10.9"}],
             "documentos":["%s","doc_nada"],
             "pago":{"canal":"VISA"},"oficina":"LUNA"}
            """
                .formatted(ajeno));

    assertThat(mala).hasStatus(422);
    assertThat(punteros(mala))
        .containsExactlyInAnyOrder(
            "/solicitantes",
            "/solicitantes/0/domicilio",
            "/requisitos/0/codigo",
            "/pago",
            "/oficina",
            "/materia/clases",
            "/documentos/0",
            "/documentos/1");
    assertThat(base.getCollection("expedientes").countDocuments()).isEqualTo(antes);
  }

  @Test
  void refusesAPaymentOfADayThatHasNotCome() {
    var mala =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            solicitud(EMPRESA, null)
                .replace(
                    "\"materia\"",
                    "\"pago\":{\"canal\":\"CAJA\",\"comprobante\":\"1\",\"fecha\":\"2026-03-03\"},"
                        + "\"materia\""));

    assertThat(mala).hasStatus(422);
    assertThat(punteros(mala)).containsExactly("/pago/fecha");
  }

  @Test
  void refusesAnUnknownProcedureAndAnEleventhDocument() {
    var desconocido =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            solicitud(EMPRESA, null).replace("DSD-10", "DSD-99"));
    var once =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            solicitud(EMPRESA, null)
                .replace(
                    "\"materia\"",
                    "\"documentos\":[" + "\"doc_x\",".repeat(10) + "\"doc_y\"],\"materia\""));

    assertThat(desconocido).hasStatus(400);
    assertThat(punteros(desconocido)).contains("/procedimiento");
    assertThat(once).hasStatus(400);
    assertThat(punteros(once)).contains("/documentos");
  }

  @Test
  void hidesAFileFromStrangersAndNotesWhoReadsItOfficially() {
    var creado = portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, null));
    String ruta = "/expedientes/" + id(creado);

    for (String extrano :
        List.of("proveedor", "ciudadana", "funcionario-din", "tribunal-spi", "portal")) {
      assertThat(portal.ver(extrano, ruta)).hasStatus(404);
      assertThat(portal.ver(extrano, ruta + "/actuaciones")).hasStatus(404);
      assertThat(portal.ver(extrano, ruta + "/cargo")).hasStatus(404);
    }
    assertThat(portal.abierto(ruta)).hasStatus(401);
    assertThat(portal.ver("funcionario-dsd", ruta)).hasStatusOk();
    assertThat(portal.ver("auditora", ruta)).hasStatusOk();

    var lecturas =
        base.getCollection("lecturas")
            .find(new Document("expediente", id(creado)))
            .map(d -> d.getString("quien"))
            .into(new ArrayList<>());
    assertThat(lecturas).containsExactlyInAnyOrder("funcionario-dsd", "auditora");
  }

  @Test
  void listsToEachWhatItMaySee() {
    var creado = portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, null));
    String numero = json(creado).path("numero").stringValue();

    assertThat(ids(portal.ver("empresa", "/expedientes?limite=200"))).contains(id(creado));
    assertThat(ids(portal.ver("funcionario-dsd", "/expedientes?limite=200"))).contains(id(creado));
    assertThat(ids(portal.ver("proveedor", "/expedientes"))).doesNotContain(id(creado));
    assertThat(ids(portal.ver("funcionario-din", "/expedientes"))).isEmpty();
    assertThat(ids(portal.ver("empresa", "/expedientes?numero=" + numero)))
        .containsExactly(id(creado));
    assertThat(ids(portal.ver("proveedor", "/expedientes?numero=" + numero))).isEmpty();
    assertThat(portal.ver("empresa", "/expedientes?numero=siete")).hasStatus(400);
  }

  @Test
  void turnsThePagesOfAListWithoutSkipping() {
    for (int i = 0; i < 5; i++) {
      portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, null));
    }
    var todos = ids(portal.ver("empresa", "/expedientes?limite=200"));
    var vistos = new ArrayList<String>();
    String ruta = "/expedientes?limite=2";
    while (ruta != null) {
      var pagina = json(portal.ver("empresa", ruta));
      pagina.path("datos").forEach(d -> vistos.add(d.path("id").stringValue()));
      ruta =
          pagina.has("siguiente")
              ? "/expedientes?limite=2&despues=" + pagina.path("siguiente").stringValue()
              : null;
    }

    assertThat(vistos).containsExactlyElementsOf(todos);
  }

  @Test
  void demandsTheVersionOfAnOfficialAndTakesAStaleOneForWhatItIs() {
    String id = pagado("E1");
    String ruta = "/expedientes/" + id + "/actuaciones";
    String acto = "{\"tipo\":\"ORDENAR_PUBLICACION\",\"datos\":{}}";

    var sin = portal.enviar("funcionario-dsd", clave(), ruta, acto);
    var vieja = portal.enviarCon(Fichas.de("funcionario-dsd"), clave(), "\"v1\"", ruta, acto);
    String clave = clave();
    String etag =
        portal.ver("funcionario-dsd", "/expedientes/" + id).getResponse().getHeader("ETag");
    var bien = portal.enviarCon(Fichas.de("funcionario-dsd"), clave, etag, ruta, acto);
    // A replay never meets 412.
    var repetida = portal.enviarCon(Fichas.de("funcionario-dsd"), clave, etag, ruta, acto);

    assertThat(sin).hasStatus(428);
    assertThat(vieja).hasStatus(412);
    assertThat(bien).hasStatus(201);
    assertThat(repetida).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
    assertThat(json(bien).path("etapa").stringValue()).isEqualTo("PUBLICACION");
  }

  @Test
  void refusesAnActOutOfPlaceAndNamesThoseThatMayBe() {
    String id = pagado("F1");

    var acto = portal.actuar("empresa", id, "CONTESTAR", "{\"texto\":\"hola\"}");

    assertThat(acto).hasStatus(409);
    assertThat(json(acto).path("codigo").stringValue()).isEqualTo("acto-no-permitido");
    assertThat(json(acto).path("actosPermitidos").toString()).contains("DESISTIR");
  }

  @Test
  void refusesAnActOfTheWrongRole() {
    String id = pagado("G1");

    assertThat(portal.actuar("funcionario-din", id, "OBSERVAR", "{\"observaciones\":[]}"))
        .hasStatus(404);
    assertThat(portal.actuar("empresa", id, "ORDENAR_PUBLICACION", "{}")).hasStatus(403);
    assertThat(
            portal.enviarCon(
                Fichas.de("empresa"),
                clave(),
                portal.ver("empresa", "/expedientes/" + id).getResponse().getHeader("ETag"),
                "/expedientes/" + id + "/actuaciones",
                "{\"tipo\":\"ORDENAR_PUBLICACION\",\"datos\":{}}"))
        .hasStatus(403);
    assertThat(portal.enviar("auditora", clave(), "/expedientes/" + id + "/actuaciones", "{}"))
        .hasStatus(403);
  }

  @Test
  void publishesWithoutPersonalDataAndTakesAnOppositionOfAnybody() {
    String id = publicado("H1");

    var lista = portal.abierto("/publicaciones?limite=200");
    assertThat(lista).hasStatusOk();
    assertThat(texto(lista)).contains(id, "KUSKA", EMPRESA);
    assertThat(texto(lista)).doesNotContain("Av. Uno");

    var acto = portal.actuar("ciudadana", id, "OPONER", oposicion("DNI", "99999991", null));

    assertThat(acto).hasStatus(201);
    assertThat(json(acto).path("cuadernos").get(0).path("procedimiento").stringValue())
        .isEqualTo("DSD-9");
    // Each side sees of the other what is public.
    String deEmpresa = texto(portal.ver("empresa", "/expedientes/" + id));
    assertThat(deEmpresa).doesNotContain("99999991").contains("Av. Uno");
    String deOpositora = texto(portal.ver("ciudadana", "/expedientes/" + id));
    assertThat(deOpositora).contains("99999991").doesNotContain("Av. Uno");
    String actos = texto(portal.ver("empresa", "/expedientes/" + id + "/actuaciones"));
    assertThat(actos).contains("OPONER").doesNotContain("99999991");
  }

  @Test
  void takesAnOppositionByTheDoorOfFilings() {
    String id = publicado("O1");
    String solicitud =
        """
        {"procedimiento":"DSD-9","solicitantes":[{"clase":"JURIDICA",
          "documento":{"tipo":"RUC","numero":"20999999981"},"nombre":"PROVEEDOR S.A."}],
         "materia":{"expediente":"%s","fundamentos":"El signo copia el mío"}}"""
            .formatted(id);

    var creada = portal.enviar("proveedor", clave(), "/expedientes", solicitud);

    assertThat(creada).hasStatus(201);
    assertThat(id(creada)).isEqualTo(id);
    assertThat(json(creada).path("cuadernos").get(0).path("procedimiento").stringValue())
        .isEqualTo("DSD-9");
    assertThat(creada.getResponse().getHeader("Location"))
        .matches("/expedientes/" + id + "/actuaciones/\\d+");
    var sin =
        portal.enviar(
            "proveedor", clave(), "/expedientes", solicitud.replace("expediente", "archivo"));
    assertThat(sin).hasStatus(400);
    assertThat(punteros(sin)).contains("/materia/expediente");
  }

  @Test
  void chargesAFileWhenItsOrderIsPaidHoweverOftenItIsTold() {
    var pedido =
        solicitud(EMPRESA, null)
            .replace("\"materia\"", "\"pago\":{\"orden\":\"ord_p1\"},\"materia\"");
    var creado = portal.enviar("empresa", clave(), "/expedientes", pedido);
    assertThat(json(creado).path("estado").stringValue()).isEqualTo("PENDIENTE_DE_PAGO");
    contar(evento("ord_p1", 1));
    assertThat(tipos(creado)).containsExactly("PRESENTAR");

    caja.recibe("ord_p1", LocalDate.of(2026, 3, 2), "300.00");
    for (long secuencia : new long[] {3, 3, 2, 1}) {
      contar(evento("ord_p1", secuencia));
    }

    assertThat(tipos(creado)).containsExactly("PRESENTAR", "PAGO_CONFIRMADO");
  }

  @Test
  void fillsABoxFromTheEventWhenACrashCameAfterTheAct() {
    String id = pagado("Q1");
    portal.actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}");
    var deEste = new Document("expediente", id);
    long avisos = base.getCollection("notificaciones").countDocuments(deEste);
    base.getCollection("notificaciones").deleteMany(deEste);
    var guardado = base.getCollection("expedientes").find(new Document("_id", id)).first();
    var actos =
        guardado.getList("actuaciones", Document.class).stream()
            .map(a -> Map.of("folio", a.get("folio")))
            .toList();

    contar("indecopi.expedientes.v1", notificado("/otro", id, actos));
    assertThat(base.getCollection("notificaciones").countDocuments(deEste)).isZero();
    contar("indecopi.expedientes.v1", notificado("/prueba", id, actos));
    contar("indecopi.expedientes.v1", notificado("/prueba", id, actos));

    assertThat(avisos).isPositive();
    assertThat(base.getCollection("notificaciones").countDocuments(deEste)).isEqualTo(avisos);
  }

  /** Of a write that another replica made, which may have fallen before what follows it. */
  private static Evento notificado(String fuente, String id, List<?> actos) {
    return new Evento(
        "e1",
        fuente,
        "pe.gob.indecopi.expedientes.expediente-notificado.v1",
        id,
        99,
        0,
        Instant.EPOCH,
        JsonMapper.shared().valueToTree(Map.of("actos", actos)));
  }

  @Test
  void describesTheBodiesByProcedureAndByKindOfAct() {
    String api = texto(portal.abierto("/openapi.json"));
    var caminos = JsonMapper.shared().readTree(api).path("paths");

    assertThat(caminos.path("/expedientes").path("post").path("requestBody").toString())
        .contains("Solicitud");
    assertThat(caminos.path("/expedientes").path("post").path("responses").path("201").toString())
        .contains("schemas/Expediente");
    assertThat(caminos.path("/documentos").path("post").path("requestBody").toString())
        .contains("archivo", "binary");
    assertThat(caminos.path("/expedientes/{id}/actuaciones").path("post").toString())
        .contains("If-Match", "Idempotency-Key");
    assertThat(api)
        .contains("SolicitudDSD10", "ActoOPONER", "ActoRESOLVER", "discriminator")
        .doesNotContain("_1\"");
  }

  @Test
  void entersAnOppositionOnceForTheSameKey() {
    String id = publicado("I1");
    String clave = clave();
    String ruta = "/expedientes/" + id + "/actuaciones";
    String acto =
        "{\"tipo\":\"OPONER\",\"datos\":%s}".formatted(oposicion("RUC", "20999999981", null));

    portal.enviar("proveedor", clave, ruta, acto);
    base.getCollection("respuestas").deleteMany(new Document());
    var repetida = portal.enviar("proveedor", clave, ruta, acto);
    base.getCollection("respuestas").deleteMany(new Document());
    var otroCuerpo = portal.enviar("proveedor", clave, ruta, acto.replace("copia", "imita"));

    assertThat(repetida).hasStatus(201);
    assertThat(json(repetida).path("cuadernos")).hasSize(1);
    assertThat(otroCuerpo).hasStatus(422);
  }

  @Test
  void takesEveryOppositionOfTheLastDayWhileTheWindowCloses() throws Exception {
    String id = publicado("J1");
    var vence = LocalDate.parse(plazo(id, "oposicion").path("vence").stringValue());
    reloj.es(vence);
    List<Callable<MvcTestResult>> oposiciones =
        IntStream.range(0, 20)
            .<Callable<MvcTestResult>>mapToObj(
                i ->
                    () ->
                        portal.enviarCon(
                            Fichas.con(
                                Map.of(
                                    "sub",
                                    "u" + i,
                                    "azp",
                                    "cli",
                                    "roles",
                                    List.of("ciudadano"),
                                    "documento",
                                    "DNI:100000%02d".formatted(i))),
                            clave(),
                            null,
                            "/expedientes/" + id + "/actuaciones",
                            "{\"tipo\":\"OPONER\",\"datos\":%s}"
                                .formatted(oposicion("DNI", "100000%02d".formatted(i), null))))
            .toList();
    try (var hilos = Executors.newFixedThreadPool(8)) {
      var barrido = hilos.submit(() -> tareas.forEach(t -> t.barrer(vence.plusDays(1))));
      for (var oposicion : hilos.invokeAll(oposiciones)) {
        assertThat(oposicion.get()).hasStatus(201);
      }
      barrido.get();
    }

    var e = json(portal.ver("funcionario-dsd", "/expedientes/" + id));
    assertThat(e.path("cuadernos")).hasSize(20);
    assertThat(plazo(id, "oposicion").path("estado").stringValue()).isEqualTo("VENCIDO");
    var integridad = json(portal.ver("funcionario-dsd", "/expedientes/" + id + "/integridad"));
    assertThat(integridad.path("integro").booleanValue()).isTrue();
  }

  @Test
  void refusesALateOppositionAndTakesItUnderItsAuthorsResponsibility() {
    String id = publicado("K1");
    var vence = LocalDate.parse(plazo(id, "oposicion").path("vence").stringValue());
    reloj.es(vence.plusDays(1));

    var tarde = portal.actuar("proveedor", id, "OPONER", oposicion("RUC", "20999999981", null));
    var insiste =
        portal.enviar(
            "proveedor",
            clave(),
            "/expedientes/" + id + "/actuaciones",
            "{\"tipo\":\"OPONER\",\"bajoMiResponsabilidad\":true,\"datos\":%s}"
                .formatted(oposicion("RUC", "20999999981", null)));

    assertThat(tarde).hasStatus(409);
    assertThat(json(tarde).path("codigo").stringValue()).isEqualTo("fuera-de-plazo");
    assertThat(insiste).hasStatus(201);
    assertThat(json(insiste).path("cuadernos").get(0).path("estado").stringValue())
        .isEqualTo("EXTEMPORANEO");
    assertThat(insiste.getResponse().getHeader("Location")).matches(".*/actuaciones/\\d+");
  }

  @Test
  void closesWhatFellDueOnceAndTellsTheBox() {
    String id = pagado("L1");
    portal.actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}");
    var vence = LocalDate.parse(plazo(id, "publicacion").path("vence").stringValue());
    reloj.es(vence.plusDays(1));

    var sucesos = tareas.stream().flatMap(t -> t.barrer(vence.plusDays(1)).stream()).toList();
    var otraVez = tareas.stream().flatMap(t -> t.barrer(vence.plusDays(1)).stream()).toList();

    assertThat(sucesos).anyMatch(s -> s.acto().equals("VENCIMIENTO"));
    assertThat(otraVez).isEmpty();
    var e = json(portal.ver("empresa", "/expedientes/" + id));
    assertThat(e.path("estado").stringValue()).isEqualTo("RESUELTO");
    assertThat(e.path("etapa").stringValue()).isEqualTo("ABANDONO");
    var avisos = json(portal.ver("empresa", "/notificaciones?limite=200")).path("datos");
    assertThat(StreamSupport.stream(avisos.spliterator(), false))
        .filteredOn(a -> a.path("expediente").stringValue().equals(id))
        .extracting(a -> a.path("acto").stringValue())
        .contains("VENCIMIENTO", "ORDENAR_PUBLICACION");
  }

  @Test
  void readsANoticeOnceAndHidesItFromOthers() {
    String id = pagado("M1");
    portal.actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}");
    var aviso = json(portal.ver("empresa", "/notificaciones?limite=1")).path("datos").get(0);
    String ruta = "/notificaciones/" + aviso.path("id").stringValue() + "/lectura";

    assertThat(portal.enviar("proveedor", clave(), ruta, "{}")).hasStatus(404);
    var leida = portal.enviar("empresa", clave(), ruta, "{}");

    assertThat(leida).hasStatusOk();
    assertThat(json(leida).path("leida").stringValue()).startsWith("2026-03-02T10:00");
    assertThat(aviso.has("leida")).isFalse();
  }

  @Test
  void givesAReceiptThatAnybodyCanVerify() throws Exception {
    String doc = portal.documento("empresa");
    var creado =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            solicitud(EMPRESA, null)
                .replace("\"materia\"", "\"documentos\":[\"" + doc + "\"],\"materia\""));

    var cargo = portal.ver("empresa", "/expedientes/" + id(creado) + "/cargo");

    assertThat(cargo).hasStatusOk();
    byte[] pdf = cargo.getResponse().getContentAsByteArray();
    String texto;
    try (var documento = Loader.loadPDF(pdf)) {
      texto = new PDFTextStripper().getText(documento);
    }
    assertThat(texto).contains("KUSKA S.A.C.", json(creado).path("numero").stringValue());
    assertThat(texto.replaceAll("\\s", "")).contains(sha256(Portal.PDF));
    String codigo = cargo.getResponse().getHeader("Codigo-Verificacion");
    var verificacion = json(portal.abierto("/verificaciones/" + codigo));
    assertThat(verificacion.path("clase").stringValue()).isEqualTo("CARGO");
    assertThat(verificacion.path("sha256").stringValue()).isEqualTo(sha256(pdf));
    assertThat(verificacion.toString()).doesNotContain("KUSKA");
    assertThat(portal.abierto("/verificaciones/0000-0000-0000-0000")).hasStatus(404);
    // The owner may read the document, a stranger may not.
    assertThat(portal.ver("funcionario-dsd", "/documentos/" + doc)).hasStatusOk();
    assertThat(portal.ver("proveedor", "/documentos/" + doc)).hasStatus(404);
  }

  @Test
  void goesTheWholeWayToAnAppealThatTheChamberSees() {
    String id = publicado("N1");
    caja.recibe("N2", LocalDate.of(2026, 3, 3), "100.00");
    String cuaderno =
        json(portal.actuar("proveedor", id, "OPONER", oposicion("RUC", "20999999981", "N2")))
            .path("cuadernos")
            .get(0)
            .path("id")
            .stringValue();
    portal.actuar("proveedor", id, "ALEGAR", "{\"texto\":\"x\"}");
    String etag =
        portal.ver("funcionario-dsd", "/expedientes/" + id).getResponse().getHeader("ETag");
    assertThat(
            portal.enviarCon(
                Fichas.de("funcionario-dsd"),
                clave(),
                etag,
                "/expedientes/" + id + "/actuaciones",
                "{\"tipo\":\"ADMITIR\",\"cuaderno\":\"%s\",\"datos\":{}}".formatted(cuaderno)))
        .hasStatus(201);
    vencer(id, "oposicion");
    assertThat(portal.actuar("funcionario-dsd", id, "CORRER_TRASLADO", "{}")).hasStatus(201);
    assertThat(portal.actuar("empresa", id, "CONTESTAR", "{\"texto\":\"No hay riesgo\"}"))
        .hasStatus(201);
    assertThat(
            portal.actuar(
                "funcionario-dsd",
                id,
                "RESOLVER",
                """
                {"fundamento":"Por lo expuesto","decisiones":[
                  {"objeto":"18","sentido":"CONCEDE"},{"objeto":"25","sentido":"DENIEGA"},
                  {"objeto":"35","sentido":"CONCEDE"}]}"""))
        .hasStatus(201);
    int folio =
        json(portal.ver("empresa", "/expedientes/" + id))
            .path("resoluciones")
            .get(0)
            .path("folio")
            .intValue();
    assertThat(
            portal.ver("empresa", "/expedientes/" + id + "/actuaciones/" + folio + "/constancia"))
        .hasStatusOk();
    assertThat(portal.actuar("empresa", id, "APELAR", "{\"fundamento\":\"Recurro\"}"))
        .hasStatus(201);
    assertThat(portal.ver("tribunal-spi", "/expedientes/" + id)).hasStatus(404);

    assertThat(portal.actuar("funcionario-dsd", id, "CONCEDER_RECURSO", "{}")).hasStatus(201);

    assertThat(portal.ver("tribunal-spi", "/expedientes/" + id)).hasStatusOk();
    assertThat(portal.ver("tribunal-sdc", "/expedientes/" + id)).hasStatus(404);
    assertThat(ids(portal.ver("tribunal-spi", "/expedientes"))).contains(id);
    vencer(id, "impugnacion");
    assertThat(
            portal.actuar(
                "tribunal-spi",
                id,
                "RESOLVER_RECURSO",
                "{\"sentido\":\"CONFIRMA\",\"fundamento\":\"Se confirma\"}"))
        .hasStatus(201);
    vencer(id, "firmeza");
    assertThat(json(portal.ver("empresa", "/expedientes/" + id)).path("estado").stringValue())
        .isEqualTo("FIRME");
    assertThat(portal.actuar("funcionario-dsd", id, "EMITIR_CERTIFICADO", "{}")).hasStatus(201);
    assertThat(
            json(portal.ver("empresa", "/expedientes/" + id + "/integridad"))
                .path("integro")
                .booleanValue())
        .isTrue();
  }

  @Test
  void showsTheCatalogueAndTheSchemasToEverybody() {
    assertThat(json(portal.abierto("/procedimientos")).path("datos")).hasSize(3);
    assertThat(portal.abierto("/procedimientos/DSD-10")).hasStatusOk();
    assertThat(portal.abierto("/procedimientos/DSD-99")).hasStatus(404);
    assertThat(portal.abierto("/procedimientos?regimen=OTRO")).hasStatus(400);
    assertThat(json(portal.abierto("/procedimientos/DSD-10/esquema")).toString())
        .contains("signo", "clases");
    assertThat(json(portal.abierto("/procedimientos/DSD-9/esquema")).toString())
        .contains("expediente", "fundamentos");
    assertThat(json(portal.abierto("/actos/APELAR/esquema")).toString()).contains("fundamento");
    assertThat(portal.abierto("/actos/VOLAR/esquema")).hasStatus(404);
  }

  @Test
  void letsAPortalActForItsUserAndRecordsBoth() {
    var claims = Fichas.claims("empresa");
    claims.put("azp", "portal");
    claims.put("act", Map.of("sub", "portal"));

    var creado =
        portal.enviarCon(
            Fichas.con(claims), clave(), null, "/expedientes", solicitud(EMPRESA, null));

    assertThat(creado).hasStatus(201);
    var acto =
        json(portal.ver("empresa", "/expedientes/" + id(creado) + "/actuaciones"))
            .path("datos")
            .get(0);
    assertThat(acto.path("por").stringValue()).isEqualTo("portal");
    assertThat(acto.path("autor").path("nombre").stringValue()).isEqualTo("KUSKA S.A.C.");
    // By its own credentials it goes on seeing what it filed, and files nothing.
    assertThat(portal.ver("portal", "/expedientes/" + id(creado))).hasStatusOk();
    assertThat(ids(portal.ver("portal", "/expedientes"))).contains(id(creado));
    assertThat(portal.enviar("portal", clave(), "/expedientes", solicitud(EMPRESA, null)))
        .hasStatus(403);
  }

  private String pagado(String recibo) {
    caja.recibe(recibo, LocalDate.of(2026, 3, 2), "300.00");
    return id(portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, recibo)));
  }

  private String publicado(String recibo) {
    String id = pagado(recibo);
    portal.actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}");
    String doc = portal.documento("empresa");
    assertThat(
            portal.actuar(
                "empresa",
                id,
                "ACREDITAR_PUBLICACION",
                "{\"fecha\":\"2026-03-02\",\"documento\":\"%s\"}".formatted(doc)))
        .hasStatus(201);
    return id;
  }

  private static Evento evento(String orden, long secuencia) {
    return new Evento(
        orden + secuencia,
        "/fees",
        "pe.gob.indecopi.pagos.orden-pagada.v1",
        orden,
        secuencia,
        0,
        Instant.EPOCH,
        JsonMapper.shared().valueToTree(Map.of("orden", orden, "comprobantes", List.of())));
  }

  private void contar(Evento evento) {
    contar("indecopi.pagos.v1", evento);
  }

  private void contar(String tema, Evento evento) {
    consumidores.stream().filter(c -> c.tema().equals(tema)).forEach(c -> c.recibir(evento));
  }

  private void vencer(String id, String tipo) {
    var vence = LocalDate.parse(plazo(id, tipo).path("vence").stringValue());
    reloj.es(vence.plusDays(1));
    tareas.forEach(t -> t.barrer(vence.plusDays(1)));
  }

  private JsonNode plazo(String id, String tipo) {
    var plazos = json(portal.ver("funcionario-dsd", "/expedientes/" + id)).path("plazos");
    return StreamSupport.stream(plazos.spliterator(), false)
        .filter(p -> p.path("tipo").stringValue().equals(tipo))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private List<String> tipos(MvcTestResult creado) {
    var actos = json(portal.ver("empresa", "/expedientes/" + id(creado) + "/actuaciones"));
    return StreamSupport.stream(actos.path("datos").spliterator(), false)
        .map(a -> a.path("tipo").stringValue())
        .toList();
  }

  private static String oposicion(String tipo, String numero, String recibo) {
    return """
    {"opositor":{"clase":"NATURAL","documento":{"tipo":"%s","numero":"%s"},"nombre":"Opositora"},
     "fundamentos":"El signo copia el mío"%s}"""
        .formatted(
            tipo,
            numero,
            recibo == null
                ? ""
                : ",\"pago\":{\"canal\":\"VISA\",\"comprobante\":\"%s\",\"fecha\":\"2026-03-02\"}"
                    .formatted(recibo));
  }

  private static String id(MvcTestResult resultado) {
    return json(resultado).path("id").stringValue();
  }

  private static List<String> ids(MvcTestResult lista) {
    return StreamSupport.stream(json(lista).path("datos").spliterator(), false)
        .map(d -> d.path("id").stringValue())
        .toList();
  }

  private static List<String> punteros(MvcTestResult problema) {
    return StreamSupport.stream(json(problema).path("errores").spliterator(), false)
        .map(e -> e.path("puntero").stringValue())
        .toList();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
