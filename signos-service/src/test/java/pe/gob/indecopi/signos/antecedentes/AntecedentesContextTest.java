package pe.gob.indecopi.signos.antecedentes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;

/** A work registered by DDA before the official who examines a mark of the same title. */
class AntecedentesContextTest extends SignosContextTest {
  @Autowired private IndiceAlDia indiceDeSignos;
  @Autowired private IndiceAlDia indiceDeSolicitudes;

  private final Tramites tramites = new Tramites(this);

  @Test
  void showsTheOfficialAWorkOfTheSameTitleButForAccentsCaseAndPunctuation() {
    contar(obra("reg_a1", "El cóndor, vuelve", 1));
    contar(obra("reg_a2", "El cóndor vuelve otra vez", 1));

    var antecedentes = antecedentes(tramites.presentado("EL CONDOR VUELVE"));

    assertThat(antecedentes.estado()).as("%s", antecedentes).isEqualTo(200);
    assertThat(antecedentes.texto("/denominacion")).isEqualTo("EL CONDOR VUELVE");
    assertThat(antecedentes.json().path("obras")).hasSize(1);
    assertThat(antecedentes.texto("/obras/0/titulo")).isEqualTo("El cóndor, vuelve");
    assertThat(antecedentes.texto("/obras/0/tipo")).isEqualTo("OBRA_LITERARIA");
  }

  @Test
  void showsAlsoAWorkThatIsRegisteredAfterTheFiling() {
    var id = tramites.presentado("LA PUNA");
    assertThat(antecedentes(id).json().path("obras")).isEmpty();

    contar(obra("reg_b1", "La Puna", 1));

    assertThat(antecedentes(id).json().path("obras")).hasSize(1);
  }

  @Test
  void showsTheOfficialTheRegisteredSignsThatSoundAlikeInAnyClassAndNotItsOwn() {
    tramites.trasladado("A-920001", "BARQUINCHA", LocalDate.of(2030, 3, 2), 1);
    var id = tramites.certificado("VARKINCHA");
    indiceDeSignos.seguir();

    var registrados = antecedentes(id).json().path("registrados");

    assertThat(registrados).hasSize(1);
    assertThat(registrados.at("/0/certificado").asString()).isEqualTo("A-920001");
    assertThat(registrados.at("/0/relacionDeClases").asString()).isEqualTo("AJENA");
    assertThat(registrados.at("/0/semejanza/motivos").toString()).contains("BETACISMO");
  }

  @Test
  void showsTheOfficialTheApplicationsThatWaitAndWhichCameFirst() {
    var primera = tramites.publicado("ZURRUNGUETA");
    var segunda = tramites.publicado("SURRUNGETA");
    indiceDeSolicitudes.seguir();

    var deLaSegunda = antecedentes(segunda).json().path("solicitudes");
    var deLaPrimera = antecedentes(primera).json().path("solicitudes");

    assertThat(deLaSegunda).hasSize(1);
    assertThat(deLaSegunda.at("/0/id").asString()).isEqualTo(primera);
    assertThat(deLaSegunda.at("/0/anterior").asBoolean()).isTrue();
    assertThat(deLaSegunda.at("/0/relacionDeClases").asString()).isEqualTo("MISMA");
    assertThat(deLaPrimera.at("/0/id").asString()).isEqualTo(segunda);
    assertThat(deLaPrimera.at("/0/anterior").asBoolean()).isFalse();
  }

  @Test
  void showsTheOfficialWhatIsNotPublishedYetUntilItIsGivenUp() {
    var primera = tramites.presentado("CHUQUIBAMBILLA");
    var segunda = tramites.presentado("CHUKIVAMBILLA");
    indiceDeSolicitudes.seguir();
    var antes = antecedentes(segunda).json().path("solicitudes");
    actuar("empresa", primera, "DESISTIR", "{}");
    indiceDeSolicitudes.seguir();

    assertThat(antes).hasSize(1);
    assertThat(antes.at("/0/publicada").asBoolean()).isFalse();
    assertThat(antes.at("/0/anterior").asBoolean()).isTrue();
    assertThat(get("/semejantes?signo=CHUKIVAMBILLA", null).json().path("datos"))
        .as("the preview tells only what is registered")
        .isEmpty();
    assertThat(antecedentes(segunda).json().path("solicitudes")).isEmpty();
  }

  @Test
  void isForOfficialsAlone() {
    var id = tramites.presentado("KUSKA RESERVA");
    var ruta = "/expedientes/" + id + "/antecedentes";

    assertThat(get(ruta, null).estado()).isEqualTo(401);
    assertThat(get(ruta, Fichas.de("empresa")).estado()).isEqualTo(403);
    assertThat(get(ruta, Fichas.de("proveedor")).estado()).isEqualTo(404);
    assertThat(get(ruta, Fichas.de("funcionario-din")).estado()).isEqualTo(404);
    assertThat(get(ruta, Fichas.de("auditora")).estado()).isEqualTo(200);
    assertThat(get("/expedientes/exp_nada/antecedentes", Fichas.de("funcionario-dsd")).estado())
        .isEqualTo(404);
  }

  @Test
  void keepsNothingOfOtherRegisters() {
    contar(
        evento("reg_c1", 1, Map.of("registro", "reg_c1", "organo", "DIN", "titulo", "La Patente")));

    assertThat(base.getCollection("obras").countDocuments(new Document("_id", "reg_c1"))).isZero();
  }

  @Test
  void standsTheSameWhenEveryEventComesTwiceAndBackwards() {
    var serie = List.of(obra("reg_d1", "Primero", 1), obra("reg_d1", "Segundo", 2));
    serie.forEach(this::contar);
    var antes = obras();

    for (var orden : List.of(serie, serie.reversed())) {
      orden.forEach(
          e -> {
            contar(e);
            contar(e);
          });
    }

    assertThat(obras()).isEqualTo(antes);
    assertThat(antes).extracting(o -> o.getString("titulo")).contains("Segundo");
  }

  @Test
  void endsAlikeWhenTheLastEventComesFirst() {
    contar(obra("reg_e1", "Segundo", 2));
    contar(obra("reg_e1", "Primero", 1));

    assertThat(base.getCollection("obras").find(new Document("_id", "reg_e1")).first())
        .containsEntry("titulo", "Segundo");
  }

  private Respuesta antecedentes(String id) {
    return get("/expedientes/" + id + "/antecedentes", Fichas.de("funcionario-dsd"));
  }

  private void contar(Evento evento) {
    tramites.contar(evento, "indecopi.registros.v1");
  }

  private static Evento obra(String id, String titulo, long secuencia) {
    return evento(
        id,
        secuencia,
        Map.of(
            "registro", id,
            "organo", "DDA",
            "tipo", "OBRA_LITERARIA",
            "certificado", "OL-00000001",
            "expediente", "000001-2026/DDA",
            "titulo", titulo,
            "concedido", "2026-03-02"));
  }

  private static Evento evento(String id, long secuencia, Map<String, Object> datos) {
    return new Evento(
        id + "." + secuencia + ".0",
        "/derecho-autor-service",
        "pe.gob.indecopi.registros.derecho-concedido.v1",
        id,
        secuencia,
        0,
        Instant.EPOCH,
        JSON.valueToTree(datos));
  }

  private List<Document> obras() {
    return base.getCollection("obras").find().sort(new Document("_id", 1)).into(new ArrayList<>());
  }
}
