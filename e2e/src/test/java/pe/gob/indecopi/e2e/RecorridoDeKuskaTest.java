package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.gob.indecopi.local.lanzador.Demo;
import tools.jackson.databind.JsonNode;

/** The journey that {@code ./indecopi demo} tells, and what it leaves behind. */
@Order(2)
@ExtendWith(SuiteViva.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecorridoDeKuskaTest {
  private static final Pattern CODIGO = Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}");

  private final Portal portal;
  private final Corrida corrida;
  private final List<String> cuento = new ArrayList<>();
  private Tramite kuska;
  private JsonNode expediente;

  RecorridoDeKuskaTest(Corrida corrida) {
    this.corrida = corrida;
    this.portal = corrida.portal();
  }

  @BeforeAll
  void tellTheWholeJourney() {
    corrida.reloj().lunes();
    var demo = new Demo(corrida.api(), cuento::add);
    assertThat(demo.contar()).isZero();
    kuska = new Tramite(portal, demo.expediente());
    expediente = kuska.ver();
  }

  @Test
  void quotesThreeClassesAndExplainsEachLine() {
    var pedido = Map.of("procedimiento", "DSD-10", "variables", Map.of("clases", 3));
    var r = portal.anonimo().post(Portal.FEES + "/liquidaciones", pedido).exigir(200);
    assertThat(r.texto("/total/monto")).isEqualTo("1601.59");
    assertThat(r.texto("/lineas/0/monto/monto")).isEqualTo("534.99");
    assertThat(r.texto("/lineas/1/cantidad")).isEqualTo("2");
    assertThat(r.texto("/lineas/1/unitario/monto")).isEqualTo("533.30");
    assertThat(r.texto("/lineas/1/monto/monto")).isEqualTo("1066.60");
    r.cuerpo()
        .path("lineas")
        .forEach(l -> assertThat(l.path("explicacion").asString()).isNotBlank());
  }

  @Test
  void paysTheApplicationAndTheOppositionAtThePrintedAmounts() {
    assertThat(expediente.at("/tasas/0/pagado/monto").asString()).isEqualTo("1601.59");
    assertThat(expediente.at("/cuadernos/0/tasas/0/pagado/monto").asString()).isEqualTo("378.79");
    assertThat(expediente.at("/cuadernos/0/procedimiento").asString()).isEqualTo("DSD-9");
  }

  @Test
  void opensEachTermWithItsWorkingDaysAndItsNorm() {
    plazo("subsanacion", 60, "Decisión 486, art. 144");
    plazo("publicacion", 30, "D.Leg. 1075, art. 53");
    plazo("oposicion", 30, "Decisión 486, art. 146");
    plazo("contestacion", 30, "Decisión 486, art. 148");
    plazo("impugnacion", 15, "D.Leg. 1075, arts. 131 y 132");
    plazo("resolver", 180, "D.Leg. 1075, art. 24");
  }

  private void plazo(String tipo, int dias, String norma) {
    var p = kuska.plazo(tipo);
    var desde = LocalDate.parse(p.path("desde").asString());
    var vence = LocalDate.parse(p.path("vence").asString());
    assertThat(Habiles.entre(desde, vence)).as(tipo).isEqualTo(dias);
    assertThat(p.path("fundamento").asString()).contains(norma);
  }

  @Test
  void leavesEveryActInItsOrder() {
    assertThat(kuska.actos())
        .containsSubsequence(
            "PRESENTAR",
            "OBSERVAR",
            "SUBSANAR",
            "ORDENAR_PUBLICACION",
            "ACREDITAR_PUBLICACION",
            "OPONER",
            "ADMITIR",
            "VENCIMIENTO",
            "CORRER_TRASLADO",
            "CONTESTAR",
            "RESOLVER",
            "APELAR",
            "CONCEDER_RECURSO",
            "RESOLVER_RECURSO",
            "DECLARAR_FIRME",
            "EMITIR_CERTIFICADO");
    assertThat(expediente.path("estado").asString()).isEqualTo("CONCLUIDO");
    assertThat(expediente.path("etapa").asString()).isEqualTo("CERTIFICADO");
  }

  @Test
  void decidesInTheCommissionAndOnAppealInTheSala() {
    var primera = expediente.at("/resoluciones/0");
    assertThat(primera.path("autoridad").asString()).isEqualTo("Comisión de Signos Distintivos");
    assertThat(sentidos(primera))
        .isEqualTo(Map.of("18", "CONCEDE", "25", "DENIEGA", "35", "CONCEDE"));
    var segunda = expediente.at("/resoluciones/1");
    assertThat(segunda.path("autoridad").asString()).isEqualTo("Sala de Propiedad Intelectual");
    assertThat(sentidos(segunda)).isEqualTo(sentidos(primera));
  }

  private static Map<String, String> sentidos(JsonNode resolucion) {
    var sentidos = new java.util.TreeMap<String, String>();
    resolucion
        .path("decisiones")
        .forEach(d -> sentidos.put(d.path("objeto").asString(), d.path("sentido").asString()));
    return sentidos;
  }

  @Test
  void registersTwoClassesForTenYearsInSightOfEverybody() {
    var registro = registro();
    assertThat(registro.path("certificado").asString()).matches("M-\\d{8}");
    var concedido = LocalDate.parse(registro.path("concedido").asString());
    assertThat(registro.path("vence").asString()).isEqualTo(concedido.plusYears(10).toString());
    assertThat(registro.path("denominacion").asString()).isEqualTo("KUSKA");
    assertThat(registro.path("clases").findValuesAsString("clase")).containsExactly("18", "35");
    assertThat(registro.at("/titulares/0/ruc").asString()).isEqualTo("20999999990");
    assertThat(registro.toString()).doesNotContain("Jr. de la Unión", "direccion", "correo");
  }

  private JsonNode registro() {
    var numero = expediente.path("numero").asString();
    var r = portal.anonimo().get(Portal.SIGNOS + "/registros?expediente=" + numero).exigir(200);
    assertThat(r.cuerpo().path("datos")).hasSize(1);
    return r.cuerpo().at("/datos/0");
  }

  @Test
  void printsACodeOnTheReceiptThatAnybodyCanVerify() throws Exception {
    var cargo = portal.como("empresa").get(kuska.ruta("/cargo")).exigir(200);
    assertThat(verificado(cargo)).isEqualTo("CARGO");
    assertThat(texto(cargo.bytes())).contains(expediente.path("numero").asString());
  }

  @Test
  void printsACodeOnTheCertificateThatAnybodyCanVerify() throws Exception {
    var ruta = Portal.SIGNOS + "/registros/" + registro().path("id").asString() + "/certificado";
    var certificado = portal.anonimo().get(ruta).exigir(200);
    assertThat(verificado(certificado)).isEqualTo("CERTIFICADO");
    assertThat(texto(certificado.bytes())).contains("KUSKA");
  }

  /** The kind of paper that its code vouches for, byte by byte. */
  private String verificado(Respuesta pdf) throws Exception {
    var codigo = CODIGO.matcher(texto(pdf.bytes()));
    assertThat(codigo.find()).isTrue();
    var r = portal.anonimo().get(Portal.SIGNOS + "/verificaciones/" + codigo.group()).exigir(200);
    var sha256 = MessageDigest.getInstance("SHA-256").digest(pdf.bytes());
    assertThat(r.texto("/sha256")).isEqualTo(HexFormat.of().formatHex(sha256));
    return r.texto("/clase");
  }

  private static String texto(byte[] pdf) throws IOException {
    try (var documento = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(documento);
    }
  }

  @Test
  void keepsTheChainOfActsWhole() {
    var r = portal.como("empresa").get(kuska.ruta("/integridad")).exigir(200);
    assertThat(r.texto("/integro")).isEqualTo("true");
    assertThat(r.cuerpo().path("folios").asInt()).isEqualTo(kuska.actos().size());
  }

  @Test
  void putsEveryNoticeIntoTheBoxOfItsRecipient() {
    assertThat(avisos("empresa"))
        .contains("OBSERVAR", "RESOLVER", "RESOLVER_RECURSO", "DECLARAR_FIRME");
    assertThat(avisos("proveedor")).contains("ADMITIR", "RESOLVER", "RESOLVER_RECURSO");
  }

  private List<String> avisos(String quien) {
    var actos = new ArrayList<String>();
    portal
        .como(quien)
        .get(Portal.SIGNOS + "/notificaciones?limite=200")
        .exigir(200)
        .cuerpo()
        .path("datos")
        .forEach(
            n -> {
              if (n.toString().contains(kuska.id())) {
                actos.add(n.path("acto").asString());
              }
            });
    return actos;
  }

  @Test
  void tellsTheJourneyAsItHappens() {
    assertThat(String.join("\n", cuento)).contains("1601.59", "Certificado");
  }
}
