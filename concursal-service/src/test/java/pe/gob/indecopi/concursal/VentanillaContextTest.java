package pe.gob.indecopi.concursal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.node.ObjectNode;

/** What an official enters for a party that came to a counter, and where alone some is filed. */
class VentanillaContextTest extends OrganoContextTest {

  /** Wednesday. */
  private static final LocalDate HOY = LocalDate.of(2026, 11, 25);

  private static final String OFICIAL = "funcionario-cco";

  @BeforeEach
  void miercoles() {
    reloj.es(HOY);
  }

  /** Cajamarca closes at 13:00 and the central office at 16:30; the Saturday is no working day. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "CAJAMARCA, 2026-11-20T12:59:00-05:00, 2026-11-20",
    "CAJAMARCA, 2026-11-20T13:00:00-05:00, 2026-11-23",
    "SEDE_CENTRAL, 2026-11-20T13:00:00-05:00, 2026-11-20",
    "SEDE_CENTRAL, 2026-11-20T16:30:00-05:00, 2026-11-23"
  })
  void countsFromTheDayOfTheCounterByTheHoursOfItsOffice(
      String oficina, String recibida, String presentado) {
    var cuerpo = ejemplo("CCO-18").put("oficina", oficina).put("recibidaEnVentanilla", recibida);

    var e = post("/expedientes", Fichas.de(OFICIAL), pagado(cuerpo).toString());

    assertThat(e.estado()).as("%s", e).isEqualTo(201);
    assertThat(e.texto("/presentado")).isEqualTo(presentado);
    assertThat(e.texto("/recibido")).startsWith(recibida.substring(0, 16));
    assertThat(e.texto("/oficina")).isEqualTo(oficina);
  }

  @Test
  void isThePartysFilingWithItsFeeAndSaysWhoEnteredIt() {
    var cuerpo =
        ejemplo("CCO-18").put("recibidaEnVentanilla", "2026-11-25T09:00:00-05:00").toString();

    var id = post("/expedientes", Fichas.de(OFICIAL), cuerpo).texto("/id");

    var e = get("/expedientes/" + id, Fichas.de("empresa")).json();
    assertThat(e.at("/tasas/0/estado").asString()).isEqualTo("PENDIENTE");
    var folio = get("/expedientes/" + id + "/actuaciones/1", Fichas.de("empresa"));
    assertThat(folio.texto("/datos/ventanilla/registradaPor")).isEqualTo(OFICIAL);
    assertThat(folio.texto("/datos/ventanilla/recibida")).isEqualTo("2026-11-25T14:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "empresa, 2026-11-25T09:00:00-05:00, 422",
    "funcionario-dsd, 2026-11-25T09:00:00-05:00, 403",
    "funcionario-cco, 2026-11-26T09:00:00-05:00, 422"
  })
  void isForAnOfficialOfTheOrganAndForWhatHasCome(String usuario, String recibida, int estado) {
    var cuerpo = ejemplo("CCO-18").put("recibidaEnVentanilla", recibida).toString();

    var respuesta = post("/expedientes", Fichas.de(usuario), cuerpo);

    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(estado);
    if (estado == 422) {
      assertThat(respuesta.punteros()).containsExactly("/recibidaEnVentanilla");
    }
  }

  /** Without a counter an official files nothing for a party. */
  @Test
  void doesNotLetAnOfficialFileForAPartyThatDidNotCome() {
    assertThat(post("/expedientes", Fichas.de(OFICIAL), ejemplo("CCO-18").toString()).estado())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"CCO-16, CAJAMARCA, 422", "CCO-16, SEDE_CENTRAL, 201", "CCO-18, CAJAMARCA, 201"})
  void takesAtTheCentralOfficeAloneWhatThePrintNamesForItAlone(
      String procedimiento, String oficina, int estado) {
    var cuerpo = ejemplo(procedimiento).put("oficina", oficina).toString();

    var respuesta = post("/expedientes", Fichas.de("empresa"), cuerpo);

    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(estado);
    if (estado == 422) {
      assertThat(respuesta.punteros()).containsExactly("/oficina");
      assertThat(respuesta.texto("/errores/0/detalle"))
          .contains("Sede Central, San Borja")
          .contains("D.S. 085-2010-PCM, líneas 12423 a 12429");
    }
  }

  @Test
  void knowsTheEntriesWhoseColumnNamesNoRegionalOffice() {
    assertThat(Catalogo.cargar("tupa/cco.yaml").todos(Regimen.TUPA_2010, HOY))
        .filteredOn(p -> p.presentacion() != null)
        .allSatisfy(p -> assertThat(p.presentacion().oficinas()).isEqualTo(List.of("SEDE_CENTRAL")))
        .extracting(Procedimiento::codigo)
        .containsExactly("CCO-11", "CCO-12", "CCO-13", "CCO-15", "CCO-16", "CCO-17");
  }

  private ObjectNode ejemplo(String procedimiento) {
    var ruta = "/post/requestBody/content/application~1json/examples/" + procedimiento + "/value";
    var cuerpo =
        (ObjectNode) get("/openapi.json", null).json().path("paths").path("/expedientes").at(ruta);
    cuerpo.remove("requisitos");
    return cuerpo;
  }

  /** Paid on the Friday, with all that the desk asks for. */
  private ObjectNode pagado(ObjectNode cuerpo) {
    var recibo = "V-" + clave();
    caja.recibe(recibo, LocalDate.of(2026, 11, 20));
    cuerpo
        .putObject("pago")
        .put("canal", "VISA")
        .put("comprobante", recibo)
        .put("fecha", "2026-11-20");
    return cuerpo;
  }
}
