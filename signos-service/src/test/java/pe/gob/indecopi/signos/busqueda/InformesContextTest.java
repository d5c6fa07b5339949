package pe.gob.indecopi.signos.busqueda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;

/** The official search by sound, from its filing to its report. */
class InformesContextTest extends SignosContextTest {
  private static final LocalDate VENCE = LocalDate.of(2030, 3, 2);

  @Autowired private IndiceAlDia indiceDeSignos;
  @Autowired private IndiceAlDia indiceDeTitulares;

  private final Tramites tramites = new Tramites(this);

  @Test
  void tellsWhoPaidWhatWasFoundAndWhyInTheClassesPaid() {
    tramites.trasladado("A-910001", "GUARANDINGA", VENCE, 1);
    tramites.trasladado("A-910002", "HUARANDINGA", VENCE, 2);
    indiceDeSignos.seguir();
    var id = presentado("WARANDINGA", 33);

    atender(id);

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
    atender(id);
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
    atender(id);
    tramites.trasladado("A-910004", "CHUPINGANTA", VENCE, 1);
    indiceDeSignos.seguir();

    assertThat(get("/expedientes/" + id + "/busqueda", Fichas.de("empresa")).json().path("datos"))
        .isEmpty();
  }

  @Test
  void isADraftForTheOfficialAndNothingForWhoAskedUntilItIsAttended() {
    var id = presentado("LORINCHANTE", 32);
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
    atender(id);

    var informe = get("/expedientes/" + id + "/busqueda", Fichas.de("empresa"));

    assertThat(informe.json().path("datos").toString()).contains("A-910005", "CA_KA_CU");
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
    var creado =
        post(
            "/expedientes",
            Fichas.de("empresa"),
            """
            {"procedimiento":"DSD-2","solicitantes":[%s],"materia":{%s},
             "pago":{"canal":"VISA","comprobante":"%s","fecha":"2026-03-02"}}"""
                .formatted(Tramites.KUSKA, materia, recibo));
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    return creado.texto("/id");
  }

  private void atender(String id) {
    var atendido = actuar("funcionario-dsd", id, "ATENDER", "{\"motivo\":\"Se entrega\"}");
    assertThat(atendido.estado()).as("%s", atendido).isEqualTo(201);
  }
}
