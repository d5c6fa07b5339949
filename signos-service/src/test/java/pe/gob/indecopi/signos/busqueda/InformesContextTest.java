package pe.gob.indecopi.signos.busqueda;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The official search, from its filing to its report. */
class InformesContextTest extends SignosContextTest {
  private static final LocalDate VENCE = LocalDate.of(2030, 3, 2);

  @Autowired private IndiceAlDia indiceDeSignos;
  @Autowired private IndiceAlDia indiceDeTitulares;

  private final Tramites tramites = new Tramites(this);
  private final Andante andante = new Andante(this);

  @BeforeEach
  void esLunes() {
    reloj.es(RelojDePrueba.LUNES);
  }

  @Test
  void tellsWhoPaidWhatWasFoundAndWhyInTheClassesPaid() {
    tramites.trasladado("A-910001", "GUARANDINGA", VENCE, 1);
    tramites.trasladado("A-910002", "HUARANDINGA", VENCE, 2);
    indiceDeSignos.seguir();
    var id = presentado("WARANDINGA", 33);

    var informe = get("/expedientes/" + id + "/busqueda", Fichas.de("empresa"));
    assertThat(informe.estado()).as("%s", informe).isEqualTo(200);
    assertThat(informe.json().path("datos")).hasSize(1);
    assertThat(informe.texto("/datos/0/certificado")).isEqualTo("A-910002");
    assertThat(informe.json().at("/datos/0/semejanza/motivos").toString()).contains("HUE_WE_GUE");
    assertThat(informe.json().path("completo").asBoolean()).isTrue();
  }

  @Test
  void printsTheSameReport() throws IOException {
    tramites.trasladado("A-910003", "MICHIPAMPA", VENCE, 1);
    indiceDeSignos.seguir();
    var id = presentado("MISHIPAMPA", 32);
    var folio = get("/expedientes/" + id + "/busqueda", Fichas.de("empresa")).texto("/folio");

    var papel =
        get("/expedientes/" + id + "/actuaciones/" + folio + "/constancia", Fichas.de("empresa"));

    assertThat(papel.estado()).isEqualTo(200);
    try (var documento = Loader.loadPDF(papel.bytes())) {
      assertThat(new PDFTextStripper().getText(documento))
          .contains("A-910003", "MICHIPAMPA", "son consonantes cercanas");
    }
  }

  @Test
  void keepsWhatWasFoundThatDayWhateverIsInscribedLater() {
    var id = presentado("CHUPINGANTA", 32);
    tramites.trasladado("A-910004", "CHUPINGANTA", VENCE, 1);
    indiceDeSignos.seguir();

    assertThat(get("/expedientes/" + id + "/busqueda", Fichas.de("empresa")).json().path("datos"))
        .isEmpty();
  }

  /** Ley 27444, art. 31: in the very write that confirms the payment. */
  @Test
  void isGivenByTheServiceItselfAndIssuedOnce() {
    var id = presentado("QUILLAVAMBA", 32);
    tramites.contarDeNuevo(id);

    var actos = andante.actuaciones(id);
    var atencion = actos.getLast();
    assertThat(atencion.path("tipo").asString()).isEqualTo("ATENDER");
    assertThat(atencion.at("/autor/calidad").asString()).isEqualTo("SISTEMA");
    assertThat(actos.get(actos.size() - 2).path("tipo").asString()).isEqualTo("PAGO_CONFIRMADO");
    assertThat(andante.ver(id, "empresa").path("estado").asString()).isEqualTo("CONCLUIDO");
    assertThat(
            base.getCollection("notificaciones")
                .countDocuments(and(eq("expediente", id), eq("acto", "ATENDER"))))
        .isOne();
    assertThat(base.getCollection("constancias").countDocuments(eq("expediente", id))).isOne();
  }

  @Test
  void isADraftForTheOfficialAndNothingForWhoAskedUntilItIsPaid() {
    var id =
        creado(
            "\"busqueda\":\"FONETICA\",\"signo\":\"LORINCHANTE\",\"clases\":1,\"enClases\":[32]",
            "");
    var ruta = "/expedientes/" + id + "/busqueda";

    assertThat(get(ruta, Fichas.de("funcionario-dsd")).json().has("folio")).isFalse();
    assertThat(get(ruta, Fichas.de("empresa")).estado()).isEqualTo(404);
    assertThat(get(ruta, Fichas.de("proveedor")).estado()).isEqualTo(404);
    assertThat(get(ruta, null).estado()).isEqualTo(401);
  }

  @Test
  void isNotOfOtherFiles() {
    var id = tramites.presentado("KUSKA SIN BUSQUEDA");

    assertThat(get("/expedientes/" + id + "/busqueda", Fichas.de("funcionario-dsd")).estado())
        .isEqualTo(404);
  }

  @Test
  void findsWhatIsRegisteredForSomebodyWhoseNameSoundsAlike() {
    tramites.trasladado("A-910005", "PARIHUANCA", VENCE, 1);
    indiceDeTitulares.seguir();
    var id =
        presentado(
            "TITULAR",
            "\"busqueda\":\"FONETICA_POR_TITULAR\",\"calidad\":\"TITULAR\",\"persona\":\"CUSCA SAC\","
                + "\"hojas\":1");

    var informe = get("/expedientes/" + id + "/busqueda", Fichas.de("empresa"));

    assertThat(informe.json().path("datos").toString()).contains("A-910005", "CA_KA_CU");
  }

  /** TUPA DSD-2: by who complains, and by whom it is complained of once it was told. */
  @Test
  void findsWhoComplainsAndNotOfWhomUntilItWasTold() {
    var denuncia =
        andante.presentado("DSD-6", "empresa", c -> denuncian(c, "RAMIRES PATAQUIVA S.A."));
    var numero = andante.ver(denuncia, "empresa").path("numero").asString();

    assertThat(denuncias("DENUNCIANTE", "RAMIREZ PATAKIVA")).contains(numero);
    assertThat(denuncias("DENUNCIADO", "RAMIREZ PATAKIVA")).doesNotContain(numero);
    assertThat(denuncias("DENUNCIADO", "PROBEEDOR CHUMPIWILKA")).doesNotContain(numero);

    andante.actuar("funcionario-dsd", denuncia, "ADMITIR", "{}");

    assertThat(denuncias("DENUNCIADO", "PROBEEDOR CHUMPIWILKA")).contains(numero, "BETACISMO");
  }

  @Test
  void findsWhoWasFinedOnceNobodyMayChallengeIt() {
    var denuncia = andante.presentado("DSD-6", "empresa", c -> denuncian(c, "QUEJOSA S.A."));
    andante.actuar("funcionario-dsd", denuncia, "ADMITIR", "{}");
    vencer(denuncia, "contestacion");
    andante.actuar(
        "funcionario-dsd",
        denuncia,
        "RESOLVER",
        """
        {"fundamento":"Infringe","decisiones":[{"objeto":"solicitud","sentido":"CONCEDE"}],
         "multas":[{"parte":"p2","uit":"2.5","infraccion":"Decisión 486, artículo 155"}]}""");
    var busqueda = "\"busqueda\":\"SANCIONADOS\",\"persona\":\"PROBEEDOR CHUMPIWILKA\"";
    var antes = informe(presentado("ANTES", busqueda));
    vencer(denuncia, "impugnacion");
    var despues = informe(presentado("DESPUES", busqueda));

    assertThat(antes.path("sanciones")).isEmpty();
    assertThat(despues.path("sanciones")).as("%s", despues).hasSize(1);
    assertThat(despues.at("/sanciones/0/uit").asString()).isEqualTo("2.5");
  }

  /** What the service cannot look for, an official answers, and that is the report. */
  @Test
  void printsWhatAnOfficialAnswers() throws IOException {
    var id =
        presentado(
            "OTRA",
            "\"busqueda\":\"OTRA_INFORMACION\",\"hojas\":1,\"detalle\":\"El libro de 1971\"");
    assertThat(andante.ver(id, "empresa").path("etapa").asString()).isEqualTo("ATENCION");

    andante.actuar(
        "funcionario-dsd", id, "ATENDER", "{\"motivo\":\"El libro está en el archivo central\"}");

    var informe = informe(id);
    assertThat(informe.path("respuesta").asString()).contains("archivo central");
    assertThat(palabras(id, informe)).contains("El libro de 1971", "archivo central");
  }

  /** TUPA DSD-2: what is looked for is what is paid. */
  @Test
  void refusesMoreClassesThanArePaidAndAFigureWhereNoneIsLookedFor() {
    var demas = "\"busqueda\":\"FONETICA\",\"signo\":\"X\",\"clases\":1,\"enClases\":[9,35]";
    var figura =
        "\"busqueda\":\"FONETICA\",\"signo\":\"X\",\"clases\":1,\"enClases\":[9],\"viena\":[\"3.1.4\"]";

    assertThat(pedir(demas, "").punteros()).containsExactly("/materia/enClases");
    assertThat(pedir(figura, "").punteros()).containsExactly("/materia/viena");
  }

  private static void denuncian(ObjectNode cuerpo, String nombre) {
    ((ObjectNode) cuerpo.path("solicitantes").path(0)).put("nombre", nombre);
    cuerpo
        .putArray("contrapartes")
        .add(
            JSON.readTree(
                Tramites.PROVEEDORA.replace("PROVEEDOR S.A.", "PROVEEDOR CHUMPIHUILCA S.A.")));
  }

  private String denuncias(String calidad, String persona) {
    var informe =
        informe(
            presentado(
                "DEN-" + clave(),
                "\"busqueda\":\"FONETICA_POR_TITULAR\",\"calidad\":\"%s\",\"persona\":\"%s\",\"hojas\":1"
                    .formatted(calidad, persona)));
    return informe.path("denuncias").toString();
  }

  private JsonNode informe(String id) {
    var informe = get("/expedientes/" + id + "/busqueda", Fichas.de("empresa"));
    assertThat(informe.estado()).as("%s", informe).isEqualTo(200);
    return informe.json();
  }

  private String palabras(String id, JsonNode informe) throws IOException {
    var ruta =
        "/expedientes/%s/actuaciones/%d/constancia".formatted(id, informe.path("folio").asInt());
    try (var documento = Loader.loadPDF(get(ruta, Fichas.de("empresa")).bytes())) {
      return new PDFTextStripper().getText(documento);
    }
  }

  private String presentado(String signo, int clase) {
    return presentado(
        signo,
        "\"busqueda\":\"FONETICA\",\"signo\":\"%s\",\"clases\":1,\"enClases\":[%d]"
            .formatted(signo, clase));
  }

  private String presentado(String nombre, String materia) {
    var recibo = "B-" + nombre;
    caja.recibe(recibo, RelojDePrueba.LUNES);
    return creado(
        materia,
        ",\"pago\":{\"canal\":\"VISA\",\"comprobante\":\"%s\",\"fecha\":\"2026-03-02\"}"
            .formatted(recibo));
  }

  private String creado(String materia, String pago) {
    var creado = pedir(materia, pago);
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    return creado.texto("/id");
  }

  private Respuesta pedir(String materia, String pago) {
    return post(
        "/expedientes",
        Fichas.de("empresa"),
        "{\"procedimiento\":\"DSD-2\",\"solicitantes\":[%s],\"materia\":{%s}%s}"
            .formatted(Tramites.KUSKA, materia, pago));
  }
}
