package pe.gob.indecopi.signos.registro;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno;
import tools.jackson.databind.JsonNode;

/** From the filing to the public register, over HTTP. */
class RecorridoContextTest extends SignosContextTest {

  private final Tramites tramites = new Tramites(this);

  private static final LocalDate LEJOS = LocalDate.of(2030, 3, 2);

  @Autowired private Registros registros;
  @Autowired private Novedades novedades;

  @Test
  void goesFromTheFilingToACertificateThatAnybodyVerifies() throws Exception {
    var id = tramites.certificado("KUSKA SUR");

    var entrada = unica("texto=kuská sur&clase=25");
    assertThat(entrada.at("/certificado").asString()).matches("M-\\d{8}");
    assertThat(entrada.at("/estado").asString()).isEqualTo("VIGENTE");
    assertThat(entrada.at("/clases")).hasSize(2);
    assertThat(LocalDate.parse(entrada.at("/vence").asString()))
        .isEqualTo(LocalDate.parse(entrada.at("/concedido").asString()).plusYears(10));
    assertThat(entrada.at("/titulares/0/ruc").asString()).isEqualTo(EMPRESA);
    assertThat(entrada.toString()).doesNotContain("Av. Uno", "kuska@example.pe");

    var ruta = "/registros/" + entrada.at("/id").asString();
    assertThat(get(ruta, null).json()).isEqualTo(entrada);
    var pdf = get(ruta + "/certificado", null);
    assertThat(pdf.estado()).isEqualTo(200);
    assertThat(texto(pdf.bytes())).contains("KUSKA SUR", entrada.at("/certificado").asString());
    var codigo = pdf.cabeceras().firstValue("Codigo-Verificacion").orElseThrow();
    var verificado = get("/verificaciones/" + codigo, null);
    assertThat(verificado.texto("/clase")).isEqualTo("CERTIFICADO");
    assertThat(verificado.texto("/sha256")).isEqualTo(sha256(pdf.bytes()));
    assertThat(verificado.texto("/numero")).isEqualTo(entrada.at("/certificado").asString());
    // By the act of the file it is the same paper.
    assertThat(get(constancia(id), Fichas.de("empresa")).bytes()).isEqualTo(pdf.bytes());
  }

  @Test
  void entersTheRegisterOnceWhenACrashCameAfterTheCertificate() {
    var id = tramites.certificado("KUSKA NORTE");
    var registro = "reg_" + id.substring("exp_".length());
    var tipo = base.getCollection("registros").find(eq("_id", registro)).first().getString("tipo");
    assertThat(tipo).isEqualTo("MARCA");
    // The act is in its file; what followed it never happened.
    base.getCollection("registros").deleteOne(eq("_id", registro));

    tramites.contarDeNuevo(id);
    tramites.contarDeNuevo(id);

    var entradas =
        base.getCollection("registros").find(eq("expediente", id)).into(new ArrayList<>());
    assertThat(entradas).hasSize(1);
    var avisos = entradas.getFirst().getList("porPublicar", Document.class);
    assertThat(avisos).hasSize(1);
  }

  @Test
  void givesThePaperOfTheActAlsoWhenTheEntryIsNotThereYet() throws Exception {
    var id = tramites.certificado("KUSKA ESTE");
    var registro = "reg_" + id.substring("exp_".length());
    base.getCollection("registros").deleteOne(eq("_id", registro));

    var papel = get(constancia(id), Fichas.de("empresa"));

    assertThat(papel.estado()).as("%s", papel).isEqualTo(200);
    assertThat(texto(papel.bytes()))
        .contains(registros.de(registro).orElseThrow().numeroCertificado());
  }

  @Test
  void numbersCertificatesWithoutAGapHoweverOftenAnEntryIsMade() {
    List<Integer> numeros = new ArrayList<>();
    for (var signo : List.of("UNO", "DOS", "TRES")) {
      var id = tramites.certificado("NUMERO " + signo);
      tramites.contarDeNuevo(id);
      var registro = base.getCollection("registros").find(eq("expediente", id)).first();
      numeros.add(registro.getInteger("n"));
    }

    var primero = numeros.getFirst();
    assertThat(numeros).containsExactly(primero, primero + 1, primero + 2);
  }

  @Test
  void opposesByTheDoorOfFilingsAsByTheActAndOnce() {
    var id = tramites.publicado("KUSKA OESTE");
    caja.recibe("O-1", LocalDate.of(2026, 3, 3));
    var solicitud =
        """
        {"procedimiento":"DSD-9","solicitantes":[%s],
         "materia":{"expediente":"%s","clases":[25],"fundamentos":"Copia mi marca"},
         "pago":{"canal":"VISA","comprobante":"O-1","fecha":"2026-03-03"}}
        """
            .formatted(Tramites.PROVEEDORA, id);

    var clave = clave();
    var creada = post("/expedientes", Fichas.de("proveedor"), solicitud, "Idempotency-Key", clave);
    var otraVez = post("/expedientes", Fichas.de("proveedor"), solicitud, "Idempotency-Key", clave);

    assertThat(creada.estado()).as("%s", creada).isEqualTo(201);
    assertThat(creada.texto("/id")).isEqualTo(id);
    assertThat(creada.texto("/cuadernos/0/procedimiento")).isEqualTo("DSD-9");
    assertThat(creada.texto("/cuadernos/0/tasas/0/estado")).isEqualTo("PAGADA");
    assertThat(creada.texto("/cuadernos/0/materia/clases/0")).isEqualTo("25");
    assertThat(otraVez.json().at("/cuadernos")).hasSize(1);
  }

  @Test
  void pointsIntoTheFilingWhatIsWrongWithAnOppositionByThatDoor() {
    var id = tramites.publicado("KUSKA CENTRO");
    var ajena =
        """
        {"procedimiento":"DSD-9","solicitantes":[%s],
         "materia":{"expediente":"%s","clases":[25,7],"fundamentos":"x",
                    "sustento":[{"derecho":"ANDINA","pais":"US"}]}}
        """
            .formatted(Tramites.KUSKA, id);

    var rechazo = post("/expedientes", Fichas.de("proveedor"), ajena);

    assertThat(rechazo.estado()).as("%s", rechazo).isEqualTo(422);
    assertThat(rechazo.punteros())
        .containsExactlyInAnyOrder(
            "/solicitantes/0/documento",
            "/materia/clases/1",
            "/materia/sustento/0/pais",
            "/materia/sustento/0/solicitudEnPeru");
  }

  @Test
  void losesNothingOfAFilingThatJoinsAFileWithoutSayingSo() {
    var conTodo =
        """
        {"procedimiento":"DSD-9","solicitantes":[%s,%s],"contrapartes":[%s],
         "requisitos":[{"codigo":"DSD-9.1","valor":"x"}],"sorpresa":1,
         "materia":{"expediente":"exp_1","clases":[25],"fundamentos":"x","otra":1}}
        """
            .formatted(Tramites.PROVEEDORA, Tramites.KUSKA, Tramites.KUSKA);

    var deForma = post("/expedientes", Fichas.de("proveedor"), conTodo);
    var deReglas =
        post(
            "/expedientes",
            Fichas.de("proveedor"),
            conTodo.replace("\"sorpresa\":1,", "").replace(",\"otra\":1", ""));

    assertThat(deForma.estado()).isEqualTo(400);
    assertThat(deForma.punteros()).containsExactlyInAnyOrder("/sorpresa", "/materia/otra");
    assertThat(deReglas.estado()).as("%s", deReglas).isEqualTo(422);
    assertThat(deReglas.punteros())
        .containsExactlyInAnyOrder("/solicitantes/1", "/contrapartes", "/requisitos");
  }

  @Test
  void tellsEveryAnnotationInOrderAndLeavesNoneOut() {
    var antes = novedades.ultima();
    var id = tramites.certificado("KUSKA NUEVA");
    var registro = "reg_" + id.substring("exp_".length());
    tramites.contarDeNuevo(id);

    var pagina = get("/registros/novedades?despues=" + Cursor.cerrar("" + antes), null);

    assertThat(pagina.json().path("datos").values())
        .extracting(x -> x.path("n").asLong() + " " + x.path("tipo").asString())
        .containsExactly((antes + 1) + " CONCESION", (antes + 2) + " CERTIFICADO");
    assertThat(pagina.texto("/datos/1/registro")).isEqualTo(registro);
    var sigue = get("/registros/novedades?despues=" + pagina.texto("/siguiente"), null);
    assertThat(sigue.json().path("datos")).isEmpty();
    assertThat(sigue.texto("/siguiente")).isEqualTo(pagina.texto("/siguiente"));
  }

  /** What the first release stored has neither the fields of the search nor its news. */
  @Test
  void bringsTheEntriesOfTheFirstReleaseToTodaysFormAndTellsThem() {
    base.getCollection("registros")
        .insertOne(
            Document.parse(
                """
                {"_id":"reg_deantes","version":{"$numberLong":"1"},"esquema":1,
                 "organo":"DSD/MC","anio":0,"n":4077,"tipo":"MARCA_COLECTIVA","certificado":4077,
                 "expediente":"exp_deantes","numeroExpediente":"004077-2020/DSD",
                 "naturaleza":"DENOMINATIVA","denominacion":"KUSKA DE ANTES",
                 "clases":[{"clase":25,"productos":["Ropa"]}],
                 "titulares":[{"clase":"JURIDICA","nombre":"KUSKA S.A.C."}],
                 "concedido":"2020-09-01","vence":"2030-09-01","busqueda":["kuska","antes"],
                 "anotaciones":[
                   {"tipo":"CONCESION","fecha":"2020-09-01","expediente":"exp_deantes","folio":9},
                   {"tipo":"CERTIFICADO","fecha":"2020-10-01","expediente":"exp_deantes","folio":12}]}
                """));
    assertThat(unica("numero=MC-00004077").path("estado").asString()).isEqualTo("VIGENTE");
    var antes = novedades.ultima();

    registros.elevar();
    registros.elevar();

    var elevado = base.getCollection("registros").find(eq("_id", "reg_deantes")).first();
    assertThat(elevado.get("esquema")).isEqualTo(2);
    assertThat(elevado.getString("proximoVence")).isEqualTo("2031-03-03");
    assertThat(novedades.despues(antes, 10))
        .extracting(n -> n.registro() + " " + n.tipo())
        .containsExactly("reg_deantes CONCESION", "reg_deantes CERTIFICADO");
    assertThat(unica("texto=kuska antes&titular=kuska&clase=25").at("/anotaciones/1/expediente"))
        .isEqualTo(unica("numero=MC-00004077").at("/anotaciones/1/expediente"));
  }

  @Test
  void putsAMaterialErrorRightAndKeepsWhatItSaid() {
    var id = tramites.certificado("KUSCA MAL");
    var ruta = "/registros/reg_" + id.substring("exp_".length());
    var cuerpo = "{\"denominacion\":\"KUSKA BIEN\",\"motivo\":\"Se copió mal.\"}";
    var ficha = Fichas.de("funcionario-dsd");
    var etag = get(ruta, null).cabeceras().firstValue("ETag").orElseThrow();

    assertThat(post(ruta + "/correcciones", Fichas.de("empresa"), cuerpo).estado()).isEqualTo(403);
    assertThat(post(ruta + "/correcciones", ficha, cuerpo).estado()).isEqualTo(428);
    var corregido = post(ruta + "/correcciones", ficha, cuerpo, "If-Match", etag);

    assertThat(corregido.estado()).as("%s", corregido).isEqualTo(200);
    assertThat(corregido.texto("/denominacion")).isEqualTo("KUSKA BIEN");
    assertThat(corregido.texto("/anotaciones/2/tipo")).isEqualTo("CORRECCION");
    assertThat(unica("texto=kuska bien").path("id").asString()).isEqualTo(corregido.texto("/id"));
    var antes = get(ruta + "?al=" + corregido.texto("/concedido"), null);
    assertThat(antes.texto("/denominacion")).isEqualTo("KUSCA MAL");
    assertThat(post(ruta + "/correcciones", ficha, cuerpo, "If-Match", etag).estado())
        .isEqualTo(412);
  }

  /** Ley 27444, art. 201.2: who was told of the act is told of what is put right in it. */
  @Test
  void tellsTheHolderOnceOfWhatIsPutRight() {
    var registro =
        "/registros/"
            + tramites.trasladado("A-950001", "KUSCA PEOR", LEJOS, 1).path("id").asString();
    var etag = get(registro, null).cabeceras().firstValue("ETag").orElseThrow();
    var corregido =
        post(
            registro + "/correcciones",
            Fichas.de("funcionario-dsd"),
            "{\"denominacion\":\"KUSKA MEJOR\",\"motivo\":\"Se copió mal.\"}",
            "If-Match",
            etag);
    tramites.contar(
        Andante.evento(
            "/signos-service",
            "pe.gob.indecopi.registros.derecho-anotado.v1",
            corregido.texto("/id"),
            9,
            Map.of("organo", "DSD")),
        "indecopi.registros.v1");

    var avisos =
        get("/notificaciones?limite=200", Fichas.de("empresa"))
            .json()
            .path("datos")
            .valueStream()
            .filter(a -> a.path("numero").asString().equals("A-950001"))
            .toList();
    assertThat(avisos).hasSize(1);
    assertThat(avisos.getFirst().path("acto").asString()).isEqualTo("CORRECCION_DEL_REGISTRO");
    assertThat(avisos.getFirst().path("mensaje").asString()).contains("KUSKA MEJOR", "copió mal");
    var leida =
        post(
            "/notificaciones/" + avisos.getFirst().path("id").asString() + "/lectura",
            Fichas.de("empresa"),
            "{}");
    assertThat(leida.texto("/leida")).as("%s", leida).isNotEmpty();
  }

  /** As every feed does. */
  @Test
  void waitsForNewsOfTheRegister() {
    var desde = Cursor.cerrar(Long.toString(novedades.ultima()));
    var espera =
        CompletableFuture.supplyAsync(
            () -> get("/registros/novedades?despues=" + desde, null, "Prefer", "wait=20"));

    tramites.trasladado("A-950002", "KUSKA ESPERADA", LEJOS, 1);

    assertThat(espera.join().json().path("datos")).isNotEmpty();
    assertThat(get("/registros/novedades?limite=200", null).json().path("datos")).isNotEmpty();
  }

  @Test
  void measuresHowWideASearchIsByItsNarrowestPart() {
    tramites.trasladado("A-950003", "ZUNCHERAL UNO", LEJOS, 1);
    tramites.trasladado("A-950004", "ZUNCHERAL DOSKAR", LEJOS, 1);

    assertThat(registros.cabe(palabras("zuncher"), 1)).isFalse();
    assertThat(registros.cabe(palabras("zuncher"), 2)).isTrue();
    assertThat(registros.cabe(palabras("zuncher", "doskar"), 1)).isTrue();
  }

  private static Registros.Filtro palabras(String... palabras) {
    return new Registros.Filtro(
        List.of(palabras), List.of(), null, null, null, null, null, null, null, null);
  }

  /** Two replicas tell the same entries at the same moment, each entry in its own order. */
  @Test
  void numbersItsNewsWithoutAGapWhoeverTellsThem() throws Exception {
    var desde = novedades.ultima();
    var base = SituacionTest.base();
    var partidas =
        IntStream.range(0, 20).mapToObj(i -> traida(base, "reg_carrera%02d".formatted(i))).toList();
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var p : partidas) {
        hilos.submit(() -> novedades.contar(p));
        hilos.submit(() -> novedades.contar(p));
      }
    }

    var contadas = novedades.despues(desde, 200);
    assertThat(contadas).hasSize(40);
    assertThat(contadas.stream().map(Novedad::n))
        .containsExactlyElementsOf(LongStream.rangeClosed(desde + 1, desde + 40).boxed().toList());
    for (var p : partidas) {
      assertThat(contadas.stream().filter(n -> n.registro().equals(p.id())).map(Novedad::asiento))
          .containsExactly(1, 2);
    }
  }

  private static Partida traida(Partida p, String id) {
    return new Partida(
        id,
        p.tipo(),
        p.certificado(),
        null,
        p.expediente(),
        p.numeroExpediente(),
        null,
        p.denominacion(),
        p.clases(),
        null,
        null,
        p.titulares(),
        p.concedido(),
        p.vence(),
        p.anotaciones(),
        1);
  }

  @Test
  void findsAnEntryByNumberHolderStateAndDayOfItsGrant() {
    var id = tramites.certificado("KUSKA BUSCADA");
    var registro = get("/registros/reg_" + id.substring("exp_".length()), null);
    var numero = registro.texto("/certificado");
    var dia = registro.texto("/concedido");

    for (var consulta :
        List.of(
            "numero=" + numero,
            "texto=kuska buscada&titular=kuska",
            "texto=kuska buscada&estado=VIGENTE&tipo=MARCA",
            "texto=kuska buscada&desde=" + dia + "&hasta=" + dia)) {
      assertThat(unica(consulta).path("certificado").asString()).isEqualTo(numero);
    }
    for (var consulta :
        List.of(
            "numero=M-99999999",
            "texto=kuska+buscada&titular=otro",
            "texto=kuska+buscada&estado=CADUCO",
            "texto=kuska+buscada&estado=EN_GRACIA",
            "texto=kuska+buscada&desde=2036-01-01")) {
      assertThat(get("/registros?" + consulta, null).json().path("datos")).as(consulta).isEmpty();
    }
  }

  @Test
  void showsHowAnEntryStoodOnADay() {
    var id = tramites.certificado("KUSKA DE AYER");
    var ruta = "/registros/reg_" + id.substring("exp_".length());
    var concedido = LocalDate.parse(get(ruta, null).texto("/concedido"));

    assertThat(get(ruta + "?al=" + concedido, null).json().path("anotaciones")).hasSize(1);
    assertThat(get(ruta + "?al=" + concedido.minusDays(1), null).estado()).isEqualTo(404);
    assertThat(get(ruta + "?al=2999-01-01", null).punteros()).containsExactly("/al");
  }

  @ParameterizedTest
  @CsvSource({
    "limite=10, /texto",
    "titular=%21, /titular",
    "clase=46, /clase",
    "clase=0, /clase",
    "texto=, /texto",
    "texto=%2E%2A%5B%28, /texto",
    "texto=a+b+c+d+e+f+g+h+i, /texto"
  })
  void refusesASearchThatNamesNothing(String consulta, String puntero) {
    var respuesta = get("/registros?" + consulta, null);

    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(400);
    assertThat(respuesta.punteros()).containsExactly(puntero);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clase=veinticinco",
        "estado=NADA",
        "tipo=PATENTE",
        "desde=ayer",
        "texto=a&hasta=2026-13-01",
        "clase=99999999999",
        "limite=0",
        "limite=201",
        "despues=no-es-nuestro"
      })
  void refusesHostileParameters(String consulta) {
    assertThat(get("/registros?" + consulta, null).estado()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$ne\":null}", ".*", "000001-2026/DSD'", "\u0000"})
  void findsNothingUnderANumberThatIsNone(String numero) {
    var respuesta = get("/registros?expediente=" + codificado(numero), null);

    assertThat(respuesta.estado()).isIn(200, 400);
    assertThat(respuesta.json().path("datos")).isEmpty();
  }

  @Test
  void hidesTheDniOfAHolderAndARucThatHoldsOne() {
    var dia = LocalDate.of(2026, 9, 1);
    var signo =
        new Partida(
            "reg_x",
            TipoDeRegistro.MARCA,
            1,
            null,
            "exp_x",
            "000009-2026/DSD",
            SolicitudDeSigno.Naturaleza.DENOMINATIVA,
            "ANA",
            List.of(),
            null,
            null,
            List.of(
                ExpedienteDePrueba.natural("99999991", "ANA"),
                ExpedienteDePrueba.juridica("10999999919", "ANA E.I.R.L.")),
            dia,
            dia.plusYears(10),
            List.of(
                new Anotacion(
                    dia, Anotacion.Titulo.de("exp_x", null, 9), new Contenido.Certificado())),
            1);

    var publico =
        JSON.writeValueAsString(RegistroPublico.de(signo, registros.situacion(signo, dia), dia));

    assertThat(publico).contains("ANA", "PE").doesNotContain("99999991", "10999999919", "Av.");
  }

  private JsonNode unica(String consulta) {
    var respuesta = get("/registros?" + consulta.replace("á", "%C3%A1").replace(" ", "+"), null);
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(200);
    assertThat(respuesta.json().path("datos")).hasSize(1);
    return respuesta.json().at("/datos/0");
  }

  private String constancia(String id) {
    var actos = get("/expedientes/" + id + "/actuaciones?limite=200", Fichas.de("empresa")).json();
    var folio =
        StreamSupport.stream(actos.path("datos").spliterator(), false)
            .filter(a -> a.path("tipo").asString().equals("EMITIR_CERTIFICADO"))
            .findFirst()
            .orElseThrow()
            .path("folio")
            .asInt();
    return "/expedientes/" + id + "/actuaciones/" + folio + "/constancia";
  }

  private static String codificado(String texto) {
    return URLEncoder.encode(texto, StandardCharsets.UTF_8);
  }

  private static String texto(byte[] pdf) throws Exception {
    try (var documento = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(documento);
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
