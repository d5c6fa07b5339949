package pe.gob.indecopi.signos.inscripcion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What procedures on registered rights leave in the register, over HTTP. */
class InscripcionesContextTest extends SignosContextTest {

  private static final AtomicInteger NUMEROS = new AtomicInteger(1000);
  private static final LocalDate LEJOS = LocalDate.of(2030, 3, 2);

  private final Tramites tramites = new Tramites(this);
  private final Andante andante = new Andante(this);

  @Test
  void renewsForTenYearsMoreFromItsEndAndStaysInForceMeanwhile() {
    var vence = RelojDePrueba.LUNES.minusMonths(5);
    var numero = trasladado(vence, 1);

    var id = andante.presentado("DSD-12", "empresa", de(numero, 1));

    assertThat(anotaciones(numero)).containsExactly("TRASLADO", "RENOVACION_PEDIDA");
    reloj.es(vence.plusMonths(7));
    assertThat(registro(numero).path("estado").asString()).isEqualTo("EN_GRACIA");
    assertThat(registro(numero).path("renovacionPedida").asBoolean()).isTrue();
    reloj.es(RelojDePrueba.LUNES);
    andante.concedido(id, "funcionario-dsd");
    tramites.contarDeNuevo(id);

    assertThat(anotaciones(numero)).containsExactly("TRASLADO", "RENOVACION_PEDIDA", "RENOVACION");
    var registro = registro(numero);
    assertThat(registro.path("vence").asString()).isEqualTo(vence.plusYears(10).toString());
    assertThat(registro.at("/anotaciones/2/expediente").asString()).endsWith("-2026/DSD");
    assertThat(registro.at("/anotaciones/2/folio").asInt()).isPositive();
  }

  @Test
  void lapsesWhenTheRenewalThatWasAskedIsWithdrawn() {
    var numero = trasladado(RelojDePrueba.LUNES.minusMonths(5), 1);
    var id = andante.presentado("DSD-12", "empresa", de(numero, 1));

    andante.actuar("empresa", id, "DESISTIR", "{}");

    assertThat(anotaciones(numero))
        .containsExactly("TRASLADO", "RENOVACION_PEDIDA", "RENOVACION_DESESTIMADA");
  }

  /**
   * Decisión 486, arts. 5 and 153: the filing is of Monday 2026-03-02, and six months that end on
   * the Saturday before end on it.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-09-03, 422",
    "2026-09-02, 201",
    "2025-09-02, 201",
    "2025-08-28, 201",
    "2025-08-27, 422"
  })
  void takesARenewalFromSixMonthsBeforeToSixMonthsAfter(LocalDate vence, int estado) {
    var numero = trasladado(vence, 1);

    var respuesta = presentar("DSD-12", de(numero, 1));

    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(estado);
    if (estado == 422) {
      assertThat(respuesta.punteros()).containsOnly("/materia/signos/0/registro");
    }
  }

  @Test
  void tellsEveryFaultOfARequestAgainstTheRegisterAtOnce() {
    var numero = trasladado(LEJOS, 2);

    var respuesta =
        presentar(
            "DSD-12",
            cuerpo -> {
              de(numero, 1).accept(cuerpo);
              var otro = ((ArrayNode) cuerpo.at("/materia/signos")).addObject();
              otro.put("registro", "P99999999").put("signo", "NADA").put("tipoDeSigno", "MARCA");
              otro.put("vence", "2026-05-02");
            });

    assertThat(respuesta.estado()).isEqualTo(422);
    assertThat(respuesta.punteros())
        .containsExactlyInAnyOrder(
            "/materia/signos/0/registro",
            "/materia/signos/0/registro",
            "/materia/signos/1/registro",
            "/materia/registros");
  }

  @Test
  void changesTheHolderByATransferAndShowsWhoHeldItOnADay() {
    var numero = trasladado(LEJOS, 1);
    var id =
        modificado(
            numero,
            "TRANSFERENCIA",
            m -> m.putArray("adquirentes").add(JSON.readTree(Tramites.PROVEEDORA)));

    var registro = registro(numero);
    assertThat(registro.at("/titulares/0/nombre").asString()).isEqualTo("PROVEEDOR S.A.");
    assertThat(registro.at("/anotaciones/1/tipo").asString()).isEqualTo("TRANSFERENCIA");
    var antes =
        get("/registros/" + registro.path("id").asString() + "?al=" + RelojDePrueba.LUNES, null);
    assertThat(antes.texto("/titulares/0/nombre")).isEqualTo("KUSKA S.A.C.");
    assertThat(antes.json().path("anotaciones")).hasSize(1);
    tramites.contarDeNuevo(id);
    assertThat(anotaciones(numero)).hasSize(2);
  }

  @Test
  void aLicenceBarsTheWaiverUntilItsHolderConsents() {
    var numero = trasladado(LEJOS, 1);
    modificado(numero, "LICENCIA", m -> m.set("licenciatario", JSON.readTree(Tramites.PROVEEDORA)));
    reloj.es(RelojDePrueba.LUNES.plusYears(1));
    Consumer<ObjectNode> renuncia = c -> ((ObjectNode) c.path("materia")).put("registro", numero);

    var sin = presentar("DSD-13", renuncia);
    assertThat(sin.punteros()).containsExactly("/materia/registro");

    var id =
        andante.presentado(
            "DSD-13",
            "empresa",
            c -> {
              renuncia.accept(c);
              ((ObjectNode) c.path("materia")).putArray("consienten").add(2);
            });
    andante.concedido(id, "funcionario-dsd");
    assertThat(registro(numero).path("estado").asString()).isEqualTo("RENUNCIADO");
    assertThat(buscados("estado=RENUNCIADO")).contains(numero);
  }

  @Test
  void dividesARegistrationInTwoThatKeepItsDaysAndItsCharges() {
    var numero = trasladado(LEJOS, 2);
    modificado(numero, "LICENCIA", m -> m.set("licenciatario", JSON.readTree(Tramites.PROVEEDORA)));
    reloj.es(RelojDePrueba.LUNES.plusYears(1));
    var id =
        andante.presentado(
            "DSD-7",
            "empresa",
            c -> {
              var m = (ObjectNode) c.path("materia");
              List.of("acto", "actos", "registros", "clases", "contenido", "nuevoNombre")
                  .forEach(m::remove);
              m.put("alcance", "DIVISION").put("divisiones", 1);
              nombrar(m, numero);
              m.putArray("desglose").addObject().put("clase", 33).put("productos", "Dos 33");
            });
    andante.concedido(id, "funcionario-dsd");
    tramites.contarDeNuevo(id);

    var queda = registro(numero);
    assertThat(queda.at("/clases/1/productos").toString()).isEqualTo("[\"Uno 33\"]");
    var nueva =
        get("/registros/" + queda.at("/anotaciones/2/datos/registro").asString(), null).json();
    assertThat(nueva.path("clases").toString())
        .isEqualTo("[{\"clase\":33,\"productos\":[\"Dos 33\"]}]");
    assertThat(nueva.path("vence")).isEqualTo(queda.path("vence"));
    assertThat(nueva.path("cargas")).isEqualTo(queda.path("cargas")).hasSize(1);
    assertThat(nueva.path("certificado").asString()).matches("M-\\d{8}");
    var papel = get("/registros/" + nueva.path("id").asString() + "/certificado", null);
    assertThat(papel.estado()).isEqualTo(200);
  }

  /** TUPA DSD-7: SUNAT and its like pay nothing to annotate an attachment, and pay to lift it. */
  @Test
  void anAttachmentOfSunatPaysNothingAndItsLiftingDoes() {
    var numero = trasladado(LEJOS, 1);
    Consumer<ObjectNode> embargo =
        c -> {
          preventiva(c, numero, "EMBARGO");
          ((ObjectNode) c.path("materia")).put("coactivo", true);
        };

    var libre = andante.presentado("DSD-7", "empresa", embargo);
    assertThat(andante.ver(libre, "empresa").path("tasas")).isEmpty();
    andante.actuar("funcionario-dsd", libre, "RESOLVER", conceder());
    assertThat(registro(numero).at("/cargas/0/tipo").asString())
        .as("%s", andante.ver(libre, "empresa"))
        .isEqualTo("EMBARGO");

    var levanta =
        presentar(
            "DSD-7",
            c -> {
              preventiva(c, numero, "LEVANTAMIENTO");
              ((ObjectNode) c.path("materia")).put("coactivo", true).put("asiento", 2);
            });
    assertThat(levanta.json().path("tasas")).as("%s", levanta).hasSize(1);
  }

  /** Decisión 486, art. 178. */
  @Test
  void aSloganSharesTheFateOfItsMark() {
    var marca = trasladado(LEJOS, 1);
    var lema = "L" + NUMEROS.incrementAndGet();
    tramites.trasladado(
        lema,
        "KUSKA SIEMPRE",
        LEJOS,
        1,
        "LEMA_COMERCIAL",
        ",\"asociadoA\":{\"certificado\":\"%s\",\"clase\":32}".formatted(marca));

    var sola =
        presentar(
            "DSD-7",
            c ->
                modificar(
                    c,
                    marca,
                    "TRANSFERENCIA",
                    m -> m.putArray("adquirentes").add(JSON.readTree(Tramites.PROVEEDORA))));
    assertThat(sola.estado()).as("%s", sola).isEqualTo(422);
    assertThat(sola.toString()).contains(lema);

    var id =
        andante.presentado(
            "DSD-13", "empresa", c -> ((ObjectNode) c.path("materia")).put("registro", marca));
    andante.concedido(id, "funcionario-dsd");

    assertThat(registro(lema).path("estado").asString()).isEqualTo("RENUNCIADO");
    assertThat(anotaciones(lema)).containsExactly("TRASLADO", "CAIDA_DEL_SIGNO");
  }

  /** Decisión 486, arts. 165 and 168: what is cancelled, and who is preferred to ask it then. */
  @Test
  void cancelsTheClassesThatTheFirmDecisionSaysAndPrefersWhoObtainedIt() {
    var numero = ajeno(LEJOS, 2);
    var id =
        andante.presentado(
            "DSD-3",
            "empresa",
            c -> {
              var m = (ObjectNode) c.path("materia");
              m.put("registro", numero).putArray("enClases").add(33);
            });
    andante.actuar("funcionario-dsd", id, "ADMITIR", "{}");
    andante.actuar("proveedor", id, "CONTESTAR", "{\"texto\":\"Se usa.\"}");
    andante.actuar("funcionario-dsd", id, "RESOLVER", conceder());
    assertThat(anotaciones(numero)).containsExactly("TRASLADO");
    vencer(id, "impugnacion");

    var registro = registro(numero);
    assertThat(registro.path("estado").asString()).isEqualTo("VIGENTE");
    assertThat(registro.path("clases")).hasSize(1);
    assertThat(anotaciones(numero)).containsExactly("TRASLADO", "CANCELACION");
    assertThat(registro.at("/anotaciones/1/datos/causal").asString()).isEqualTo("FALTA_DE_USO");

    var cancelacion = andante.ver(id, "empresa").path("numero").asString();
    assertThat(invocada(cancelacion, "empresa").estado()).isEqualTo(201);
    var ajena = invocada(cancelacion, "proveedor");
    assertThat(ajena.punteros()).containsExactly("/materia/derechoPreferente");
    var solicitud = invocada(cancelacion, "empresa").texto("/id");
    var antecedentes =
        get("/expedientes/" + solicitud + "/antecedentes", Fichas.de("funcionario-dsd"));
    assertThat(antecedentes.texto("/derechoPreferente/valor")).isEqualTo("VALE");
  }

  /** An application that claims to be preferred for that cancellation. */
  private Respuesta invocada(String cancelacion, String usuario) {
    var recibo = "PREF-" + NUMEROS.incrementAndGet();
    caja.recibe(recibo, reloj.hoy());
    var cuerpo = (ObjectNode) JSON.readTree(Tramites.solicitud("CUMBRE", recibo));
    ((ObjectNode) cuerpo.path("materia")).put("derechoPreferente", cancelacion);
    ((ObjectNode) cuerpo.path("pago")).put("fecha", reloj.hoy().toString());
    if (usuario.equals("proveedor")) {
      ((ArrayNode) cuerpo.path("solicitantes")).set(0, JSON.readTree(Tramites.PROVEEDORA));
    }
    return post("/expedientes", Fichas.de(usuario), cuerpo.toString());
  }

  /** Decisión 486, art. 172: granted six years ago, only an absolute nullity is heard. */
  @Test
  void hearsNoRelativeNullityOfAnOldRegistrationNorOneAgainstSomebodyElse() {
    var numero = ajeno(LEJOS, 1);
    Consumer<ObjectNode> deElla = c -> ((ObjectNode) c.path("materia")).put("registro", numero);

    assertThat(presentar("DSD-8", deElla).punteros()).containsExactly("/materia/registro");
    Consumer<ObjectNode> absoluta =
        deElla.andThen(c -> ((ObjectNode) c.path("materia")).putArray("causales").add("ART_135_B"));
    assertThat(presentar("DSD-8", absoluta).estado()).isEqualTo(201);
    var contraOtro =
        presentar(
            "DSD-8",
            absoluta.andThen(
                c -> ((ArrayNode) c.path("contrapartes")).set(0, JSON.readTree(Tramites.KUSKA))));
    assertThat(contraOtro.punteros()).containsExactly("/contrapartes/0", "/contrapartes");
  }

  /** Decisión 486, arts. 153, 164 and 171. */
  @Test
  void theHolderGivesUpAndTellsItsChangesAndAnybodyWithAnInterestRenews() {
    var numero = ajeno(RelojDePrueba.LUNES.plusMonths(1), 1);

    var renuncia =
        presentar("DSD-13", c -> ((ObjectNode) c.path("materia")).put("registro", numero));
    assertThat(renuncia.punteros()).containsExactly("/solicitantes/0", "/solicitantes");
    var cambio =
        presentar(
            "DSD-7",
            c -> {
              nombrar((ObjectNode) c.path("materia"), numero);
              ((ObjectNode) c.path("materia")).put("titular", "PROVEEDOR S.A.");
            });
    assertThat(cambio.punteros()).containsExactly("/solicitantes/0");
    var renovacion = presentar("DSD-12", de(numero, 1));
    assertThat(renovacion.estado()).as("%s", renovacion).isEqualTo(201);
    assertThat(renovacion.json().path("faltaParaFecha").toString()).contains("DSD-12.1.a");
  }

  @Test
  void entersTheLapseOnTheDayAfterTheGraceAndTellsIt() {
    var vence = LocalDate.of(2025, 9, 10);
    var numero = trasladado(vence, 1);
    var desde = get("/registros/novedades?limite=200", null);
    var ultimo = LocalDate.of(2026, 3, 10);

    barrer(ultimo);
    assertThat(registro(numero).path("estado").asString()).isEqualTo("EN_GRACIA");
    assertThat(anotaciones(numero)).containsExactly("TRASLADO");

    barrer(ultimo.plusDays(1));
    barrer(ultimo.plusDays(1));
    var registro = registro(numero);
    assertThat(registro.path("estado").asString()).isEqualTo("CADUCO");
    assertThat(registro.path("desde").asString()).isEqualTo("2026-03-11");
    assertThat(anotaciones(numero)).containsExactly("TRASLADO", "CADUCIDAD");
    assertThat(registro.at("/anotaciones/1/fundamento").asString()).contains("174");
    assertThat(desde.estado()).isEqualTo(200);
    assertThat(buscados("estado=CADUCO")).contains(numero);
  }

  @Test
  void refusesATransferFromTheFormerRegisterThatIsNone() {
    var malo =
        """
        {"tipo":"NOMBRE_COMERCIAL","numero":"N1","expediente":"000123-2006/DSD","fuente":"Tomo 1",
         "denominacion":"X","clases":[{"clase":46,"productos":["a"]}],
         "asociadoA":{"certificado":"P1","clase":1},"titulares":[%s],"concedido":"2027-01-01"}"""
            .formatted(Tramites.KUSKA);

    assertThat(post("/registros", Fichas.de("empresa"), malo).estado()).isEqualTo(403);
    assertThat(post("/registros", null, malo).estado()).isEqualTo(401);
    assertThat(post("/registros", Fichas.de("funcionario-dsd"), malo).punteros())
        .containsExactlyInAnyOrder("/clases/0/clase", "/asociadoA", "/concedido", "/vence");
  }

  @Test
  void keepsACertificateNumberOfTheFormerRegisterForOne() {
    var numero = trasladado(LEJOS, 1);
    var otro =
        post(
            "/registros",
            Fichas.de("funcionario-dsd"),
            """
            {"tipo":"MARCA","numero":"%s","expediente":"1-2006/DSD","fuente":"Tomo 1",
             "denominacion":"X","clases":[{"clase":4,"productos":["a"]}],"titulares":[%s],
             "concedido":"2024-01-01","vence":"2034-01-01"}"""
                .formatted(numero, Tramites.KUSKA));

    assertThat(otro.estado()).as("%s", otro).isEqualTo(409);
  }

  /** Decisión 486, arts. 207 and 210: ten years of the use of what is declared, listed under it. */
  @Test
  void entersTheAuthorisedUseOfADenominationOfOriginUnderItsDeclaration() {
    Consumer<ObjectNode> deOtra =
        c -> ((ObjectNode) c.path("materia")).put("denominacion", "Ninguna");
    assertThat(presentar("DSD-1", deOtra).punteros()).containsExactly("/materia/denominacion");
    tramites.declarada("Pisco");

    var uso = certificado(andante.presentado("DSD-1", "empresa", c -> {}));

    assertThat(uso.path("tipo").asString()).isEqualTo("AUTORIZACION_DE_USO");
    assertThat(uso.path("certificado").asString()).matches("AU-\\d{8}");
    assertThat(uso.path("denominacion").asString()).isEqualTo("Pisco");
    assertThat(uso.path("titulares").get(0).path("nombre").asString()).isEqualTo("KUSKA S.A.C.");
    assertThat(LocalDate.parse(uso.path("vence").asString()))
        .isEqualTo(LocalDate.parse(uso.path("concedido").asString()).plusYears(10));
    assertThat(buscados("declaracion=D-PISCO")).contains(uso.path("certificado").asString());
  }

  /** TUPA DSD-11: the register tells who is bound, not by what. */
  @Test
  void entersAContractAndWhatProlongsItInTheSameEntry() {
    var contrato = certificado(andante.presentado("DSD-11", "empresa", c -> {}));
    assertThat(contrato.path("tipo").asString()).isEqualTo("CONTRATO_DE_TECNOLOGIA");
    assertThat(contrato.has("vence")).isFalse();
    assertThat(contrato.toString()).doesNotContain("regalía");
    var numero = contrato.path("certificado").asString();

    var prorroga =
        andante.presentado(
            "DSD-11",
            "empresa",
            c ->
                ((ObjectNode) c.path("materia"))
                    .put("modalidad", "PRORROGA")
                    .put("registro", numero));
    var otra = certificado(prorroga);

    assertThat(otra.isMissingNode()).isTrue();
    assertThat(anotaciones(numero))
        .containsExactly("CONCESION", "CERTIFICADO", "MODIFICACION_DE_CONTRATO");
  }

  /** What that file entered, once it was granted, firm and certified. */
  private JsonNode certificado(String id) {
    reloj.es(RelojDePrueba.LUNES);
    andante.concedido(id, "funcionario-dsd");
    andante.actuar("funcionario-dsd", id, "EMITIR_CERTIFICADO", "{}");
    var numero = andante.ver(id, "empresa").path("numero").asString();
    return get("/registros?expediente=" + numero, null).json().at("/datos/0");
  }

  /** TUPA DSD-4 and DSD-2. */
  @Test
  void certifiesWhatWeighsOnARegistrationAndGivesCopiesOfItsCertificate() throws Exception {
    var numero = trasladado(LEJOS, 1);
    modificado(numero, "LICENCIA", m -> m.set("licenciatario", JSON.readTree(Tramites.PROVEEDORA)));

    var gravamen = atendido("DSD-4", c -> ((ObjectNode) c.path("materia")).put("registro", numero));
    assertThat(gravamen).contains("LICENCIA", "PROVEEDOR S.A.", numero, "VIGENTE");

    var copia =
        atendido(
            "DSD-2",
            c -> {
              var m = (ObjectNode) c.path("materia");
              m.removeAll();
              m.put("busqueda", "COPIA_DE_CERTIFICADO").put("registros", 2);
              m.putArray("certificados").add(numero).add("P99999999");
            });
    assertThat(copia).contains("KUSKA " + numero, "Uno 32", "No consta en el registro");
  }

  @Test
  void certifiesTheDayOfAFiling() throws Exception {
    var solicitud = get("/expedientes/" + tramites.presentado("FECHADA"), Fichas.de("empresa"));

    var fecha =
        atendido(
            "DSD-2",
            c -> {
              var m = (ObjectNode) c.path("materia");
              m.removeAll();
              m.put("busqueda", "CERTIFICADO_DE_FECHA");
              m.put("expediente", solicitud.texto("/numero"));
            });

    assertThat(fecha).contains(solicitud.texto("/presentado"), solicitud.texto("/numero"));
  }

  /** What is not registered is neither cancelled nor certified. */
  @ParameterizedTest
  @ValueSource(strings = {"DSD-3", "DSD-4", "DSD-8", "DSD-13"})
  void refusesWhatNamesNoRegistration(String codigo) {
    var respuesta =
        presentar(codigo, c -> ((ObjectNode) c.path("materia")).put("registro", "P99999999"));

    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(422);
    assertThat(respuesta.punteros()).containsExactly("/materia/registro");
  }

  /** The words of the paper of that service, once it was attended. */
  private String atendido(String codigo, Consumer<ObjectNode> cambios) throws Exception {
    reloj.es(RelojDePrueba.LUNES.plusYears(1));
    var id = andante.presentado(codigo, "empresa", cambios);
    if (andante.ver(id, "empresa").path("etapa").asString().equals("ATENCION")) {
      andante.actuar("funcionario-dsd", id, "ATENDER", "{}");
    }
    var folio =
        andante.actuaciones(id).stream()
            .filter(a -> a.path("tipo").asString().equals("ATENDER"))
            .findFirst()
            .orElseThrow()
            .path("folio")
            .asInt();
    var pdf =
        get("/expedientes/%s/actuaciones/%d/constancia".formatted(id, folio), Fichas.de("empresa"));
    assertThat(pdf.estado()).as("%s", pdf).isEqualTo(200);
    try (var documento = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(documento);
    }
  }

  private String trasladado(LocalDate vence, int clases) {
    var numero = "P" + NUMEROS.incrementAndGet();
    tramites.trasladado(numero, "KUSKA " + numero, vence, clases);
    return numero;
  }

  /** A mark of the other side. */
  private String ajeno(LocalDate vence, int clases) {
    var numero = "P" + NUMEROS.incrementAndGet();
    tramites.trasladado(
        numero, "CUMBRE " + numero, vence, clases, "MARCA", Tramites.PROVEEDORA, "");
    return numero;
  }

  private Respuesta presentar(String codigo, Consumer<ObjectNode> cambios) {
    var api = get("/openapi.json", null).json();
    var ejemplo =
        api.path("paths")
            .path("/expedientes")
            .at("/post/requestBody/content/application~1json/examples/" + codigo + "/value")
            .toString()
            .replace("doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f", documento("empresa"));
    var cuerpo = (ObjectNode) JSON.readTree(ejemplo);
    cambios.accept(cuerpo);
    return post("/expedientes", Fichas.de("empresa"), cuerpo.toString());
  }

  private static Consumer<ObjectNode> de(String numero, int clases) {
    return c -> {
      var m = (ObjectNode) c.path("materia");
      nombrar(m, numero);
      m.put("clases", clases);
    };
  }

  private static void nombrar(ObjectNode materia, String numero) {
    ((ObjectNode) materia.at("/signos/0")).put("registro", numero);
  }

  /** Modified by that act, firm. */
  private String modificado(String numero, String acto, Consumer<ObjectNode> mas) {
    var id = andante.presentado("DSD-7", "empresa", c -> modificar(c, numero, acto, mas));
    return andante.concedido(id, "funcionario-dsd");
  }

  private void modificar(ObjectNode cuerpo, String numero, String acto, Consumer<ObjectNode> mas) {
    var m = (ObjectNode) cuerpo.path("materia");
    m.remove("nuevoNombre");
    nombrar(m, numero);
    m.put("acto", acto);
    m.put("clases", registro(numero).path("clases").size());
    mas.accept(m);
  }

  private void preventiva(ObjectNode cuerpo, String numero, String medida) {
    modificar(
        cuerpo,
        numero,
        "ANOTACION_PREVENTIVA",
        m -> m.put("medida", medida).put("autoridad", "SUNAT"));
  }

  private static String conceder() {
    return "{\"fundamento\":\"Procede\",\"decisiones\":[{\"objeto\":\"solicitud\",\"sentido\":\"CONCEDE\"}]}";
  }

  private JsonNode registro(String numero) {
    var hallados = get("/registros?numero=" + numero, null).json().path("datos");
    assertThat(hallados).hasSize(1);
    return hallados.get(0);
  }

  private List<String> buscados(String consulta) {
    return get("/registros?limite=200&" + consulta, null)
        .json()
        .path("datos")
        .valueStream()
        .map(r -> r.path("certificado").asString())
        .toList();
  }

  private List<String> anotaciones(String numero) {
    return registro(numero)
        .path("anotaciones")
        .valueStream()
        .map(a -> a.path("tipo").asString())
        .toList();
  }
}
