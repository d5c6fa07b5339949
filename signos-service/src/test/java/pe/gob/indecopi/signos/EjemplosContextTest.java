package pe.gob.indecopi.signos;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.platform.prueba.Fichas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the description, sent. */
class EjemplosContextTest extends SignosContextTest {

  private static final String DOCUMENTO = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f";
  private static final String EXPEDIENTE = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f";
  private static final SchemaRegistry ESQUEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final AtomicInteger RECIBOS = new AtomicInteger();

  private final Tramites tramites = new Tramites(this);

  @Test
  void takesTheExampleOfAnApplicationAndOfAnOppositionByBothDoors() {
    var api = get("/openapi.json", null).json();
    caja.recibe("0001", LocalDate.of(2026, 3, 2));
    var solicitudes = ejemplos(api, "Solicitud");

    var dsd10 =
        post("/expedientes", Fichas.de("empresa"), cuerpo(solicitudes, "DSD-10", "empresa"));
    var publicado = tramites.publicado("KUSKA EJEMPLO");
    var dsd9 =
        post(
            "/expedientes",
            Fichas.de("proveedor"),
            cuerpo(solicitudes, "DSD-9", "proveedor").replace(EXPEDIENTE, publicado));
    // Each opposes a file only once (Decisión 486, art. 146).
    var otro = tramites.publicado("KUSKA OTRO EJEMPLO");
    var oponer = acto("proveedor", otro, cuerpo(ejemplos(api, "Acto"), "OPONER", "proveedor"));

    assertThat(dsd10.estado()).as("%s", dsd10).isEqualTo(201);
    assertThat(dsd9.estado()).as("%s", dsd9).isEqualTo(201);
    assertThat(oponer.estado()).as("%s", oponer).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 6, 7, 8, 11, 12, 13})
  void beginsTheFileOfAnExampleOnceItsFeeIsPaid(int numero) {
    var caso = "DSD-" + numero;
    var id = presentado(caso);
    var expediente = get("/expedientes/" + id, Fichas.de("empresa"));

    assertThat(expediente.texto("/procedimiento")).isEqualTo(caso);
    assertThat(expediente.texto("/estado")).as("%s", expediente).isEqualTo("EN_TRAMITE");
    assertThat(expediente.texto("/presentado")).isNotEmpty();
  }

  /** Ley 27444, art. 31: what the register says waits for nobody. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void givesAtOnceWhatTheServiceAttendsByItself(int numero) {
    var expediente = get("/expedientes/" + presentado("DSD-" + numero), Fichas.de("empresa"));

    assertThat(expediente.texto("/estado")).as("%s", expediente).isEqualTo("CONCLUIDO");
    assertThat(expediente.texto("/etapa")).isEqualTo("ATENDIDO");
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15})
  void opensANotebookForAMeasureAndForAVisitByTheDoorOfFilings(int numero) {
    var denuncia = presentado("DSD-6");
    var ejemplo = cuerpo(ejemplos(get("/openapi.json", null).json(), "Solicitud"), "DSD-" + numero);
    var cuerpo = (ObjectNode) JSON.readTree(ejemplo);
    ((ObjectNode) cuerpo.path("materia")).put("expediente", denuncia);
    var pedido = post("/expedientes", Fichas.de("empresa"), cuerpo.toString());

    assertThat(pedido.estado()).as("%s", pedido).isEqualTo(201);
    assertThat(pedido.texto("/id")).isEqualTo(denuncia);
    assertThat(pedido.texto("/cuadernos/0/procedimiento")).isEqualTo("DSD-" + numero);
  }

  @Test
  void countsTheTermOfTheExample() {
    var api = get("/openapi.json", null).json();
    var ejemplo =
        api.path("paths")
            .path("/computos")
            .at("/post/requestBody/content/application~1json/examples/oposicion-suspendida/value");
    var esquema = JSON.createObjectNode().put("$ref", "#/components/schemas/SolicitudDeComputo");
    esquema.set("components", api.path("components"));

    var respuesta = post("/computos", null, ejemplo.toString());

    assertThat(
            ESQUEMAS.getSchema(esquema.toString()).validate(ejemplo.toString(), InputFormat.JSON))
        .isEmpty();
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(200);
    assertThat(respuesta.texto("/vence")).isEqualTo("2026-08-24");
  }

  @Test
  void registersTheDayOfTheExample() {
    var api = get("/openapi.json", null).json();
    var ejemplo =
        api.path("paths")
            .path("/calendario/dias")
            .at("/post/requestBody/content/application~1json/examples/nacional/value");

    var registrado = post("/calendario/dias", Fichas.de("operador"), ejemplo.toString());
    var visto =
        get("/calendario/dias/" + registrado.texto("/id"), Fichas.de("operador"))
            .texto("/dia/norma");

    assertThat(registrado.estado()).as("%s", registrado).isEqualTo(201);
    assertThat(visto).isEqualTo("D.S. 123-2026-PCM");
  }

  @Test
  void refusesNoExampleOfAnActForItsShape() {
    var ejemplos = ejemplos(get("/openapi.json", null).json(), "Acto");
    for (var caso : ejemplos.propertyNames()) {
      var id = tramites.presentado("KUSKA " + caso);
      for (var usuario : new String[] {"empresa", "funcionario-dsd"}) {
        var respuesta = acto(usuario, id, cuerpo(ejemplos, caso, usuario));
        assertThat(respuesta.estado())
            .as("%s by %s: %s", caso, usuario, respuesta)
            .isIn(201, 403, 404, 409, 422);
      }
    }
  }

  /** The file of the example of that procedure, its fee paid. */
  private String presentado(String caso) {
    tramites.delEjemplo();
    var recibo = "EJ-" + RECIBOS.incrementAndGet();
    caja.recibe(recibo, LocalDate.of(2026, 3, 2));
    var ejemplo = cuerpo(ejemplos(get("/openapi.json", null).json(), "Solicitud"), caso);
    var pago =
        ",\"pago\":{\"canal\":\"CAJA\",\"comprobante\":\"%s\",\"fecha\":\"2026-03-02\"}}"
            .formatted(recibo);
    var creado =
        post(
            "/expedientes",
            Fichas.de("empresa"),
            ejemplo.substring(0, ejemplo.lastIndexOf('}')) + pago);
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    return creado.texto("/id");
  }

  private String cuerpo(JsonNode ejemplos, String caso) {
    return cuerpo(ejemplos, caso, "empresa");
  }

  private String cuerpo(JsonNode ejemplos, String caso, String usuario) {
    var cuerpo = ejemplos.path(caso).path("value").toString();
    return cuerpo.contains(DOCUMENTO) ? cuerpo.replace(DOCUMENTO, documento(usuario)) : cuerpo;
  }

  private static JsonNode ejemplos(JsonNode api, String familia) {
    var ruta = familia.equals("Solicitud") ? "/expedientes" : "/expedientes/{id}/actuaciones";
    return api.path("paths").path(ruta).at("/post/requestBody/content/application~1json/examples");
  }
}
