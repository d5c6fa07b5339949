package pe.gob.indecopi.concursal.difusion;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From the petition to the register of insolvent debtors and to what the others are told. */
class DifusionContextTest extends OrganoContextTest {
  private static final String OFICIAL = "funcionario-cco";
  private final Andante andante = new Andante(this);

  @Test
  void tellsThePublicationThePlanTheLiquidationAndTheEndOfAnInsolvencyInOrder() {
    var id = enConcurso("20512333797", "Textiles Ñandú S.A.");

    andante.actuar(OFICIAL, id, "APROBAR_PLAN", "{}");
    andante.actuar(OFICIAL, id, "DISPONER_LIQUIDACION", "{}");
    andante.actuar(OFICIAL, id, "ARCHIVAR", "{}");

    var contados = contados("RUC:20512333797");
    assertThat(contados)
        .extracting(e -> e.path("type").asString())
        .containsExactly(
            "pe.gob.indecopi.concursos.concurso-difundido.v1",
            "pe.gob.indecopi.concursos.plan-aprobado.v1",
            "pe.gob.indecopi.concursos.liquidacion-dispuesta.v1",
            "pe.gob.indecopi.concursos.concurso-concluido.v1");
    assertThat(contados)
        .extracting(e -> e.path("sequence").asString())
        .containsExactly("1", "2", "3", "4");
    assertThat(contados)
        .allSatisfy(e -> assertThat(e.path("subject").asString()).isEqualTo("RUC:20512333797"));
    assertThat(contados.getFirst().at("/data/concurso").asString()).endsWith("/CCO");

    var registro = get("/registros?texto=nandu", null).json().at("/datos/0");
    assertThat(registro.path("ruc").asString()).isEqualTo("20512333797");
    assertThat(registro.at("/concursos/0/estado").asString()).isEqualTo("CONCLUIDO");
    assertThat(registro.toString()).doesNotContain("Av. Uno", "example.pe");
    assertThat(get("/registros/" + registro.path("id").asString(), null).json())
        .isEqualTo(registro);
  }

  @Test
  void entersADebtorOnceHoweverOftenItIsTold() {
    var id = enConcurso("20131312955", "Molinos del Sur S.A.");
    andante.actuar(OFICIAL, id, "APROBAR_PLAN", "{}");
    var antes = deudor("RUC:20131312955");

    contarDeNuevo(id);
    contarDeNuevo(id);

    assertThat(deudor("RUC:20131312955")).isEqualTo(antes);
  }

  @Test
  void leavesNoGapWhenACrashCameBetweenTheActsAndTheRegister() {
    var id = enConcurso("20133840533", "Conservas Paita S.A.");
    andante.actuar(OFICIAL, id, "APROBAR_PLAN", "{}");
    base.getCollection("deudores").deleteOne(eq("deudor", "RUC:20133840533"));

    contarDeNuevo(id);

    assertThat(contados("RUC:20133840533"))
        .extracting(e -> e.path("type").asString())
        .containsExactly(
            "pe.gob.indecopi.concursos.concurso-difundido.v1",
            "pe.gob.indecopi.concursos.plan-aprobado.v1");
  }

  @Test
  void saysNothingOfAPetitionThatIsClosedWithoutBeingPublished() {
    var id = petitorio("20100047218", "Hilos S.A.");
    andante.concedido(id, OFICIAL);
    andante.actuar(OFICIAL, id, "ARCHIVAR", "{}");

    assertThat(deudor("RUC:20100047218")).isNull();
  }

  @Test
  void keepsWhatTheFileSaidLastOfEachProceeding() {
    var dia = LocalDate.of(2026, 3, 2);
    var uno = new Deudor.Concurso("exp_1", "000001-2026/CCO", Deudor.Estado.DIFUNDIDO, dia, dia, 5);
    var fin = new Deudor.Concurso("exp_1", "000001-2026/CCO", Deudor.Estado.CONCLUIDO, dia, dia, 9);
    var otro =
        new Deudor.Concurso("exp_2", "000002-2026/CCO", Deudor.Estado.DIFUNDIDO, dia, dia, 4);
    var deudor = new Deudor("reg_1", "RUC:20999999981", null, List.of(uno), 1);

    assertThat(deudor.con(fin).con(uno).con(otro).concursos()).containsExactly(fin, otro);
  }

  private String petitorio(String ruc, String nombre) {
    return andante.presentado(
        "CCO-1",
        "empresa",
        cuerpo -> {
          var deudor = (ObjectNode) cuerpo.at("/contrapartes/0");
          deudor.put("nombre", nombre);
          ((ObjectNode) deudor.path("documento")).put("numero", ruc);
        });
  }

  private String enConcurso(String ruc, String nombre) {
    var id = petitorio(ruc, nombre);
    andante.concedido(id, OFICIAL);
    andante.actuar(OFICIAL, id, "DIFUNDIR", "{}");
    return id;
  }

  private void contarDeNuevo(String id) {
    var folios =
        andante.actuaciones(id).stream()
            .map(a -> Map.<String, Object>of("folio", a.path("folio").asInt()))
            .toList();
    andante.contar(
        Andante.evento(
            "/concursal-service",
            "pe.gob.indecopi.expedientes.expediente-actualizado.v1",
            id,
            99,
            Map.of("actos", folios)),
        "indecopi.expedientes.v1");
  }

  private Document deudor(String clave) {
    return base.getCollection("deudores").find(eq("deudor", clave)).first();
  }

  private List<JsonNode> contados(String clave) {
    return deudor(clave).getList("porPublicar", Document.class).stream()
        .map(d -> JSON.readTree(d.getString("evento")))
        .toList();
  }
}
