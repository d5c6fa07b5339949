package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.gob.indecopi.local.lanzador.Muestras;
import tools.jackson.databind.JsonNode;

/** What is refused, with its code and every fault at once; and nothing is stored or lost by it. */
@Order(4)
@ExtendWith(SuiteViva.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntradaMalaTest {
  private static final String EMPRESA = "empresa";
  private static final String EXPEDIENTES = Portal.SIGNOS + "/expedientes";
  private static final String DOCUMENTOS = Portal.SIGNOS + "/documentos";

  private final Corrida corrida;
  private final Portal portal;
  private Tramite tramite;
  private List<Object> antes;

  EntradaMalaTest(Corrida corrida) {
    this.corrida = corrida;
    this.portal = corrida.portal();
  }

  @BeforeAll
  void fileOne() {
    corrida.reloj().lunes();
    tramite = Tramite.pagado(corrida, EMPRESA, "PUCARÁ", 25);
  }

  @BeforeEach
  void lookAtWhatIsThere() {
    antes = loQueHay();
  }

  @AfterEach
  void findNothingStoredAndNothingLost() {
    assertThat(loQueHay()).isEqualTo(antes);
  }

  /** The last number, the whole file, and the lists of files and orders that people see. */
  private List<Object> loQueHay() {
    return List.of(
        Numeracion.ultimo(portal),
        estable(tramite.ver()),
        portal.como(EMPRESA).get(EXPEDIENTES).exigir(200).cuerpo(),
        portal.como("proveedor").get(EXPEDIENTES).exigir(200).cuerpo(),
        portal.como(EMPRESA).get(Portal.SIGNOS + "/notificaciones").exigir(200).cuerpo());
  }

  private static String estable(JsonNode expediente) {
    return expediente.toString();
  }

  private Respuesta presentar(Map<String, Object> solicitud) {
    return portal.como(EMPRESA).post(EXPEDIENTES, solicitud);
  }

  private static void problema(Respuesta r, int estado, String codigo, String... punteros) {
    assertThat(r.estado()).as(r.cuerpo().toString()).isEqualTo(estado);
    assertThat(r.cabecera("Content-Type")).startsWith("application/problem+json");
    assertThat(r.codigo()).isEqualTo(codigo);
    assertThat(r.texto("/type")).isNotBlank();
    assertThat(r.texto("/title")).isNotBlank();
    assertThat(r.texto("/traza")).isNotBlank();
    assertThat(r.punteros()).contains(punteros);
    assertThat(r.cuerpo().toString()).doesNotContain("Exception", "pe.gob.indecopi", "java.");
  }

  @Test
  void refusesAProcedureThatDoesNotExist() {
    var solicitud = Solicitudes.con(Solicitudes.marca(EMPRESA, "X", 25), "procedimiento", "DSD-99");
    problema(presentar(solicitud), 400, "solicitud-invalida", "/procedimiento");
  }

  @Test
  void refusesClass46() {
    problema(
        presentar(Solicitudes.marca(EMPRESA, "X", 25, 46)),
        422,
        "reglas-incumplidas",
        "/materia/clases/1/clase");
  }

  @Test
  void refusesARucWhoseCheckDigitIsWrong() {
    var mala = Personas.juridica("20999999991", "KUSKA TEXTILES S.A.C.");
    var solicitud =
        Solicitudes.con(Solicitudes.marca(EMPRESA, "X", 25), "solicitantes", List.of(mala));
    problema(presentar(solicitud), 400, "solicitud-invalida", "/solicitantes/0/documento/numero");
  }

  @Test
  void refusesAFilingForSomebodyElse() {
    problema(
        presentar(Solicitudes.marca("proveedor", "X", 25)),
        422,
        "reglas-incumplidas",
        "/solicitantes");
  }

  @Test
  void namesEveryFaultOfTheFormAtOnce() {
    var solicitud = Solicitudes.marca(EMPRESA, "X", 25);
    solicitud.put("campoQueNoHay", 1);
    solicitud.put(
        "solicitantes", List.of(Personas.juridica("20999999991", "UNA"), Map.of("nombre", "OTRA")));
    solicitud.put("materia", Map.of("tipo", "MARCA", "naturaleza", "SONORA", "denominacion", "X"));
    problema(
        presentar(solicitud),
        400,
        "solicitud-invalida",
        "/campoQueNoHay",
        "/solicitantes/0/documento/numero",
        "/solicitantes/1/clase",
        "/materia/naturaleza",
        "/materia/clases");
  }

  @Test
  void namesEveryRuleThatIsBrokenAtOnce() {
    var solicitud = Solicitudes.marca("proveedor", "X", 46, 25, 25);
    solicitud.put("oficina", "LUNA");
    solicitud.put("pago", Map.of("canal", "VISA"));
    problema(
        presentar(solicitud),
        422,
        "reglas-incumplidas",
        "/solicitantes",
        "/materia/clases/0/clase",
        "/materia/clases/2/clase",
        "/oficina",
        "/pago");
  }

  @Test
  void answersInEnglishWhenAsked() {
    var r =
        portal
            .como(EMPRESA)
            .con("Accept-Language", "en")
            .post(EXPEDIENTES, Solicitudes.marca(EMPRESA, "X", 46));
    assertThat(r.texto("/errores/0/detalle")).contains("Nice Classification");
  }

  @Test
  void refusesAnEleventhDocument() {
    var once = IntStream.range(0, 11).mapToObj(i -> "doc_" + i).toList();
    var solicitud = Solicitudes.con(Solicitudes.marca(EMPRESA, "X", 25), "documentos", once);
    problema(presentar(solicitud), 400, "solicitud-invalida", "/documentos");
  }

  @Test
  void refusesADocumentOfElevenMegabytes() {
    var grande = new byte[11 * 1024 * 1024];
    var pdf = Muestras.pdf("grande");
    System.arraycopy(pdf, 0, grande, 0, pdf.length);
    problema(subir("grande.pdf", grande), 413, "demasiado-grande");
  }

  @Test
  void refusesATextThatIsNamedPdf() {
    problema(
        subir("poder.pdf", Tramite.texto("Esto es un texto.")),
        415,
        "tipo-no-admitido",
        "/archivo");
  }

  private Respuesta subir(String nombre, byte[] bytes) {
    return portal.como(EMPRESA).subir(DOCUMENTOS, nombre, "application/pdf", bytes);
  }

  @Test
  void refusesADecisionOnAVersionThatIsStale() {
    var r =
        portal
            .como(Tramite.FUNCIONARIO)
            .siCoincide("\"0\"")
            .post(tramite.ruta("/actuaciones"), observacion());
    problema(r, 412, "version-obsoleta");
  }

  @Test
  void refusesADecisionThatNamesNoVersion() {
    var r = portal.como(Tramite.FUNCIONARIO).post(tramite.ruta("/actuaciones"), observacion());
    problema(r, 428, "falta-if-match");
  }

  private static Map<String, Object> observacion() {
    return Solicitudes.acto(
        "OBSERVAR",
        Map.of(
            "observaciones",
            List.of(Map.of("requisito", "DSD-10.2", "detalle", "Precise los productos."))));
  }

  @Test
  void refusesAKeyThatComesBackWithAnotherBody() {
    var clave = UUID.randomUUID().toString();
    var orden = new ArrayList<Respuesta>();
    for (var clases : List.of(1, 2)) {
      var cuerpo =
          Map.of(
              "procedimiento", "DSD-10",
              "variables", Map.of("clases", clases),
              "pagador", Personas.de(EMPRESA));
      orden.add(portal.como(EMPRESA).clave(clave).post(Portal.FEES + "/ordenes", cuerpo));
    }
    orden.getFirst().exigir(201);
    problema(orden.getLast(), 422, "clave-reutilizada");
  }

  @Test
  void refusesAPostWithoutItsKey() {
    var r = portal.como(EMPRESA).sinClave().post(EXPEDIENTES, Solicitudes.marca(EMPRESA, "X", 25));
    problema(r, 400, "falta-clave");
  }

  @Test
  void refusesAnActOfTheWrongRole() {
    var conEtag =
        portal
            .como(EMPRESA)
            .siCoincide(tramite.ver(EMPRESA).etag())
            .post(tramite.ruta("/actuaciones"), observacion());
    problema(conEtag, 403, "prohibido");
    // Rights come before If-Match.
    problema(tramite.intentar(EMPRESA, observacion()), 403, "prohibido");
    problema(
        portal.como(Tramite.FUNCIONARIO).post(EXPEDIENTES, Solicitudes.marca(EMPRESA, "X", 25)),
        403,
        "prohibido");
  }

  @Test
  void namesTheActsThatTheStageAllows() {
    var r = tramite.intentar(EMPRESA, Solicitudes.acto("CONTESTAR", Map.of("texto", "No.")));
    problema(r, 409, "acto-no-permitido");
    assertThat(r.cuerpo().path("actosPermitidos")).isNotEmpty();
  }

  @Test
  void knowsNothingOfSomebodyElsesFile() {
    problema(portal.como("proveedor").get(tramite.ruta("")), 404, "no-encontrado");
    problema(portal.como("ciudadana").get(tramite.ruta("/cargo")), 404, "no-encontrado");
    problema(
        tramite.intentar("proveedor", Solicitudes.acto("DESISTIR", Map.of())),
        404,
        "no-encontrado");
  }

  @Test
  void asksForAToken() {
    problema(portal.anonimo().get(tramite.ruta("")), 401, "sin-token");
    problema(
        portal.anonimo().post(EXPEDIENTES, Solicitudes.marca(EMPRESA, "X", 25)), 401, "sin-token");
  }
}
