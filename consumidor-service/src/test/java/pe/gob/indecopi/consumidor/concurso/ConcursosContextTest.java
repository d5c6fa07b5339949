package pe.gob.indecopi.consumidor.concurso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of complaints when CCO tells that a provider is insolvent, however it is told. */
class ConcursosContextTest extends OrganoContextTest {
  private static final String TEMA = "indecopi.concursos.v1";
  private final Andante andante = new Andante(this);

  @Test
  void flagsTheOpenComplaintsAndTellsTheirConsumersThatTheyMayClaim() {
    var ruc = "20512333797";
    var denuncia = contra("CPC-1", ruc);
    var sumarisimo = contra("ORPS-1", ruc);
    var deOtro = contra("CPC-1", "20131312955");

    contar(difundido(ruc, 1));

    for (var id : List.of(denuncia, sumarisimo)) {
      assertThat(andante.actos(id)).containsOnlyOnce("CONCURSO_DEL_PROVEEDOR");
      var acto =
          andante.actuaciones(id).stream()
              .filter(a -> a.path("tipo").asString().equals("CONCURSO_DEL_PROVEEDOR"))
              .findFirst()
              .orElseThrow();
      assertThat(acto.at("/autor/calidad").asString()).isEqualTo("SISTEMA");
      assertThat(acto.at("/datos/concurso").asString()).isEqualTo("000001-2026/CCO");
      assertThat(acto.at("/datos/aviso").asString()).contains("Ley 27809, artículo 34.1");
      assertThat(avisos(id, "CONCURSO_DEL_PROVEEDOR")).isEqualTo(1);
      assertThat(get("/expedientes/" + id + "/integridad", Fichas.de("auditora")).texto("/integro"))
          .isEqualTo("true");
    }
    assertThat(andante.actos(deOtro)).doesNotContain("CONCURSO_DEL_PROVEEDOR");
  }

  @Test
  void flagsAComplaintThatIsFiledLater() {
    var ruc = "20133840533";
    contar(difundido(ruc, 1));

    var id = contra("CPC-1", ruc);

    assertThat(andante.actos(id)).containsOnlyOnce("CONCURSO_DEL_PROVEEDOR");
    assertThat(avisos(id, "CONCURSO_DEL_PROVEEDOR")).isEqualTo(1);
  }

  @Test
  void flagsAComplaintWhoseServiceCrashedBeforeItAsked() {
    var ruc = "20100047218";
    var id = contra("CPC-1", ruc);
    base.getCollection("concursos")
        .insertOne(
            new Document("_id", "RUC:" + ruc)
                .append("version", 1L)
                .append("esquema", 1)
                .append("vigente", true)
                .append("concurso", "000007-2026/CCO")
                .append("difundido", "2026-03-02"));

    for (var vez = 0; vez < 2; vez++) {
      andante.contar(
          Andante.evento(
              "/consumidor-service",
              "pe.gob.indecopi.expedientes.expediente-presentado.v1",
              id,
              // Of a write that this replica did not follow: another one made it, and went down.
              3,
              Map.of("actos", List.of(Map.of("folio", 1)))),
          "indecopi.expedientes.v1");
    }

    assertThat(andante.actos(id)).containsOnlyOnce("CONCURSO_DEL_PROVEEDOR");
  }

  @Test
  void saysThatTheInsolvencyEndedToThoseWhoWereToldOfIt() {
    var ruc = "20999999981";
    var antes = contra("CPC-1", ruc);
    contar(difundido(ruc, 1));
    contar(concluido(ruc, 2));
    var despues = contra("CPC-1", ruc);

    assertThat(andante.actos(antes))
        .containsOnlyOnce("CONCURSO_DEL_PROVEEDOR", "CONCURSO_CONCLUIDO");
    assertThat(andante.actos(despues))
        .doesNotContain("CONCURSO_DEL_PROVEEDOR", "CONCURSO_CONCLUIDO");
  }

  @Test
  void flagsNothingWhenTheEndComesBeforeThePublication() {
    var ruc = "20100070970";
    var id = contra("CPC-1", ruc);

    contar(concluido(ruc, 2));
    contar(difundido(ruc, 1));
    contar(difundido(ruc, 1));

    assertThat(andante.actos(id)).doesNotContain("CONCURSO_DEL_PROVEEDOR", "CONCURSO_CONCLUIDO");
    assertThat(andante.actos(contra("CPC-1", ruc))).doesNotContain("CONCURSO_DEL_PROVEEDOR");
  }

  @Test
  void standsTheSameWhenEveryEventComesTwiceAndBackwards() {
    var ruc = "20100128056";
    contra("CPC-1", ruc);
    var serie =
        List.of(
            difundido(ruc, 1), evento(ruc, "plan-aprobado", "PLAN_APROBADO", 2),
            evento(ruc, "liquidacion-dispuesta", "EN_LIQUIDACION", 3), concluido(ruc, 4));
    serie.forEach(this::contar);
    var antes = todo();

    for (var orden : List.of(serie, serie.reversed())) {
      orden.forEach(
          e -> {
            contar(e);
            contar(e);
          });
    }

    assertThat(todo()).isEqualTo(antes);
  }

  @Test
  void leavesAloneTheFilesThatEnded() {
    var ruc = "20100190797";
    var id = contra("CPC-1", ruc);
    andante.actuar("empresa", id, "DESISTIR", "{}");

    contar(difundido(ruc, 1));

    assertThat(andante.actos(id)).doesNotContain("CONCURSO_DEL_PROVEEDOR");
  }

  private String contra(String codigo, String ruc) {
    return andante.presentado(
        codigo,
        "empresa",
        cuerpo -> {
          var proveedor = (ObjectNode) cuerpo.at("/contrapartes/0");
          ((ObjectNode) proveedor.path("documento")).put("numero", ruc);
        });
  }

  private static Evento difundido(String ruc, long secuencia) {
    return evento(ruc, "concurso-difundido", "DIFUNDIDO", secuencia);
  }

  private static Evento concluido(String ruc, long secuencia) {
    return evento(ruc, "concurso-concluido", "CONCLUIDO", secuencia);
  }

  private static Evento evento(String ruc, String tipo, String estado, long secuencia) {
    return Andante.evento(
        "/concursal-service",
        "pe.gob.indecopi.concursos." + tipo + ".v1",
        "RUC:" + ruc,
        secuencia,
        Map.of(
            "deudor", "RUC:" + ruc,
            "concurso", "000001-2026/CCO",
            "estado", estado,
            "difundido", "2026-03-02",
            "desde", "2026-03-02"));
  }

  private void contar(Evento evento) {
    andante.contar(evento, TEMA);
  }

  private long avisos(String id, String acto) {
    return base.getCollection("notificaciones")
        .countDocuments(
            new Document("expediente", id)
                .append("acto", acto)
                .append("destinatario", "RUC:" + EMPRESA));
  }

  private List<Document> todo() {
    var todo = new ArrayList<Document>();
    for (var coleccion : List.of("expedientes", "concursos", "notificaciones")) {
      base.getCollection(coleccion).find().sort(new Document("_id", 1)).into(todo);
    }
    return todo;
  }
}
