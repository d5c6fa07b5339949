package pe.gob.indecopi.signos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A measure that is asked and granted unheard is out of the other side's sight by every door, until
 * it is executed (Decisión 486, art. 248; Ley 27444, art. 146.1).
 */
class MedidaInauditaContextTest extends SignosContextTest {

  private static final String SECRETO = "CAUTELAR";
  private final Tramites tramites = new Tramites(this);
  private String id;
  private String papel;
  private int pedido;
  private int decision;

  @BeforeEach
  void medidaDictada() {
    id = denuncia();
    papel = documento("empresa");
    pedido = folio(pedida());
    decision =
        folio(
            bien(
                acto(
                    "funcionario-dsd",
                    id,
                    """
                    {"tipo":"DICTAR_MEDIDA_CAUTELAR","cuaderno":"c1","datos":
                      {"sentido":"CONCEDE","fundamento":"Urge","inaudita":true}}""")));
    tramites.contarDeNuevo(id);
  }

  @Test
  void isNotInTheFileNorAmongTheActsThatTheOtherSideSees() {
    var visto = get("/expedientes/" + id, Fichas.de("proveedor"));
    var actos = get("/expedientes/" + id + "/actuaciones", Fichas.de("proveedor"));

    assertThat(visto.json().path("cuadernos")).isEmpty();
    assertThat(visto.toString()).doesNotContain("\"c1\"").doesNotContain("DSD-14");
    assertThat(actos.toString())
        .contains("RESERVADO")
        .doesNotContain(SECRETO)
        .doesNotContain(papel);
    assertThat(get("/expedientes/" + id, Fichas.de("empresa")).json().path("cuadernos")).hasSize(1);
  }

  @Test
  void givesItsPapersToWhoAskedForItAlone() {
    for (var ruta :
        new String[] {"/cargo?folio=" + pedido, "/actuaciones/" + pedido + "/constancia"}) {
      assertThat(get("/expedientes/" + id + ruta, Fichas.de("proveedor")).estado()).isEqualTo(404);
    }
    assertThat(get("/expedientes/" + id + "/cargo?folio=" + pedido, Fichas.de("empresa")).estado())
        .isEqualTo(200);
    assertThat(get("/documentos/" + papel, Fichas.de("proveedor")).estado()).isEqualTo(404);
    assertThat(get("/documentos/" + papel, Fichas.de("empresa")).estado()).isEqualTo(200);
  }

  @Test
  void isNotInTheFeedNorInTheBoxOfTheOtherSide() {
    assertThat(novedades("proveedor")).isNotEmpty().doesNotContain(SECRETO);
    assertThat(novedades("empresa"))
        .contains("SOLICITAR_MEDIDA_CAUTELAR", "DICTAR_MEDIDA_CAUTELAR");
    assertThat(get("/notificaciones?limite=200", Fichas.de("proveedor")).toString())
        .doesNotContain(SECRETO);
  }

  @Test
  void isInItsPackageAFingerprintAlone() throws IOException {
    var paquete = paquete("proveedor");

    assertThat(paquete).doesNotContain(SECRETO).doesNotContain(papel);
    assertThat(paquete("empresa")).contains(SECRETO).contains(papel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c1", "c9"})
  void isAnsweredToTheOtherSideAsANotebookThatIsNotThere(String cuaderno) {
    var apela =
        """
        {"tipo":"APELAR","cuaderno":"%s","datos":{"fundamentos":"No se me oyó"}}"""
            .formatted(cuaderno);
    var inexistente = acto("proveedor", id, apela.replace(cuaderno, "c9"));

    var respuesta = acto("proveedor", id, apela);

    assertThat(respuesta.estado()).isEqualTo(inexistente.estado());
    assertThat(respuesta.texto("/codigo")).isEqualTo(inexistente.texto("/codigo"));
    assertThat(respuesta.texto("/detail")).isEqualTo(inexistente.texto("/detail"));
    assertThat(respuesta.json().path("errores")).isEqualTo(inexistente.json().path("errores"));
  }

  @Test
  void isCopiedForWhoAskedForItAlone() {
    var recibo = "C-" + clave();
    caja.recibe(recibo, RelojDePrueba.LUNES);
    var pide =
        """
        {"folios":[%d],"pago":{"canal":"VISA","comprobante":"%s","fecha":"%s"}}"""
            .formatted(decision, recibo, RelojDePrueba.LUNES);
    assertThat(actuar("proveedor", id, "SOLICITAR_COPIAS", pide).punteros())
        .contains("/datos/folios/0");
    bien(actuar("empresa", id, "SOLICITAR_COPIAS", pide));
    var pedida = ultimo("SOLICITAR_COPIAS");
    bien(actuar("funcionario-dsd", id, "EXPEDIR_COPIAS", "{\"folio\":%d}".formatted(pedida)));

    var copia = "/expedientes/" + id + "/actuaciones/" + ultimo("EXPEDIR_COPIAS") + "/constancia";
    assertThat(get(copia, Fichas.de("proveedor")).estado()).isEqualTo(404);
    assertThat(get(copia, Fichas.de("empresa")).estado()).isEqualTo(200);
  }

  @Test
  void isToldOnceItIsExecuted() {
    bien(
        acto(
            "funcionario-dsd",
            id,
            "{\"tipo\":\"EJECUTAR_MEDIDA\",\"cuaderno\":\"c1\",\"datos\":{}}"));
    tramites.contarDeNuevo(id);

    assertThat(get("/expedientes/" + id, Fichas.de("proveedor")).json().path("cuadernos"))
        .hasSize(1);
    assertThat(novedades("proveedor")).contains("EJECUTAR_MEDIDA");
    assertThat(get("/documentos/" + papel, Fichas.de("proveedor")).estado()).isEqualTo(200);
  }

  private String denuncia() {
    tramites.delEjemplo();
    var cuerpo = ejemplo("Solicitud", "DSD-6");
    cuerpo.putArray("solicitantes").add(JSON.readTree(Tramites.KUSKA));
    cuerpo.putArray("contrapartes").add(JSON.readTree(Tramites.PROVEEDORA));
    pagar(cuerpo);
    var entregados = cuerpo.path("requisitos").toString();
    var texto =
        cuerpo
            .toString()
            .replace(entregados, entregados.replaceAll("doc_[0-9a-f]+", documento("empresa")));
    return bien(post("/expedientes", Fichas.de("empresa"), texto)).path("id").asString();
  }

  private JsonNode pedida() {
    var cuerpo = ejemplo("Solicitud", "DSD-14");
    cuerpo.putArray("solicitantes").add(JSON.readTree(Tramites.KUSKA));
    ((ObjectNode) cuerpo.path("materia")).put("expediente", id);
    cuerpo.putArray("documentos").add(papel);
    pagar(cuerpo);
    return bien(post("/expedientes", Fichas.de("empresa"), cuerpo.toString()));
  }

  private void pagar(ObjectNode cuerpo) {
    var recibo = "M-" + clave();
    caja.recibe(recibo, RelojDePrueba.LUNES);
    cuerpo
        .putObject("pago")
        .put("canal", "VISA")
        .put("comprobante", recibo)
        .put("fecha", RelojDePrueba.LUNES.toString());
  }

  private ObjectNode ejemplo(String familia, String caso) {
    var ruta = "/post/requestBody/content/application~1json/examples/" + caso + "/value";
    return (ObjectNode)
        get("/openapi.json", null).json().path("paths").path("/expedientes").at(ruta);
  }

  private int folio(JsonNode respuesta) {
    assertThat(respuesta.has("id")).isTrue();
    return ultimo(SECRETO);
  }

  /** The folio of the last act of such a kind. */
  private int ultimo(String tipo) {
    return get("/expedientes/" + id + "/actuaciones?limite=200", Fichas.de("auditora"))
        .json()
        .path("datos")
        .valueStream()
        .filter(a -> a.path("tipo").asString().contains(tipo))
        .reduce((antes, despues) -> despues)
        .orElseThrow()
        .path("folio")
        .asInt();
  }

  private String novedades(String usuario) {
    var todas = new StringBuilder();
    get("/novedades?limite=200", Fichas.de(usuario))
        .json()
        .path("datos")
        .valueStream()
        .filter(n -> n.path("expediente").asString().equals(id))
        .forEach(n -> todas.append(n.path("tipo").asString()).append(' '));
    return todas.toString();
  }

  private String paquete(String usuario) throws IOException {
    var todo = new StringBuilder();
    var bytes = get("/expedientes/" + id + "/exportacion", Fichas.de(usuario)).bytes();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entrada = zip.getNextEntry(); entrada != null; entrada = zip.getNextEntry()) {
        todo.append(entrada.getName())
            .append(' ')
            .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return todo.toString();
  }

  private static JsonNode bien(Respuesta respuesta) {
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
    return respuesta.json();
  }
}
