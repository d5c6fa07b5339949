package pe.gob.indecopi.consumidor.derivacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.consumidor.ReclamosDePrueba;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.ReclamoId;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;

/** From a complaint to the proceeding, with nothing typed twice. */
class DerivacionContextTest extends OrganoContextTest {
  private static final String CONSUMIDORA = Fichas.de("ciudadana");
  private static final String PROVEEDORA = Fichas.de("proveedor");

  /** What no complaint tells: where each lives, and whether costs are asked. */
  private static final String LO_QUE_FALTA =
      """
      {"solicitantes":[{"domicilio":{"direccion":"Jr. Uno 1","pais":"PE","correo":"ana@example.pe"}}],
       "contrapartes":[{"domicilio":{"direccion":"Av. Dos 2","pais":"PE"}}],
       "materia":{"correo":"ana@example.pe","telefono":"999999991","pideCostasYCostos":true%s}%s}
      """;

  @Autowired private Reclamos reclamos;

  private String reclamo;

  @BeforeEach
  void conReclamo() {
    reclamo = ReclamosDePrueba.presentado(this, "ciudadana");
  }

  @Test
  void leadsNowhereWhileNothingIsLeftToBeHeard() {
    assertThat(get(ruta(), CONSUMIDORA).texto("/codigo")).isEqualTo("acto-no-permitido");
    acordar();
    assertThat(get(ruta(), CONSUMIDORA).texto("/codigo")).isEqualTo("acto-no-permitido");
    assertThat(get(ruta(), PROVEEDORA).estado()).isEqualTo(403);
    assertThat(get(ruta(), Fichas.de("ciudadano2")).estado()).isEqualTo(404);
  }

  @Test
  void takesABreachOfTheAgreementToTheSummaryOrganWithEverythingFilledIn() {
    acordar();
    incumplir();

    var preparada = get(ruta(), CONSUMIDORA);

    assertThat(preparada.estado()).as("%s", preparada).isEqualTo(200);
    assertThat(preparada.texto("/procedimiento")).isEqualTo("ORPS-1");
    assertThat(preparada.texto("/tambien")).isEqualTo("CPC-2");
    assertThat(preparada.texto("/razones/0/norma")).isNotBlank();
    assertThat(preparada.texto("/dudas/0")).contains("mediación");
    var materia = preparada.json().at("/solicitud/materia");
    assertThat(materia.path("motivo").asString())
        .isEqualTo("INCUMPLIMIENTO_DE_ACUERDO_CONCILIATORIO");
    assertThat(materia.path("hechos").asString()).contains("Devolver el importe", "Nada llegó.");
    assertThat(materia.path("fechaDelHecho").asString()).isEqualTo("2026-03-10");
    assertThat(preparada.texto("/solicitud/contrapartes/0/documento/numero")).isEqualTo(PROVEEDOR);
    assertThat(preparada.texto("/solicitud/requisitos/0/codigo")).isEqualTo("ORPS-1.4");
    assertThat(falta(preparada)).contains("/materia/pideCostasYCostos").doesNotContain("/materia");

    var presentada = post(ruta(), CONSUMIDORA, LO_QUE_FALTA.formatted("", ""));

    assertThat(presentada.estado()).as("%s", presentada).isEqualTo(201);
    assertThat(presentada.texto("/procedimiento")).isEqualTo("ORPS-1");
    var expediente = get("/expedientes/" + presentada.texto("/expediente"), CONSUMIDORA);
    assertThat(expediente.json().at("/materia/hechos").asString()).contains("Nada llegó.");
    assertThat(expediente.json().at("/materia/expediente").asString())
        .isEqualTo(get("/reclamos/" + reclamo, CONSUMIDORA).texto("/numero"));
    assertThat(get(ruta(), CONSUMIDORA).texto("/presentada/numero"))
        .isEqualTo(presentada.texto("/numero"));
    assertThat(post(ruta(), CONSUMIDORA, LO_QUE_FALTA.formatted("", "")).estado()).isEqualTo(409);
    assertThat(get("/reclamos/" + reclamo, PROVEEDORA).toString()).doesNotContain("DENUNCIADO");
  }

  @Test
  void takesItToTheComisionForWhoPrefersThat() {
    acordar();
    incumplir();

    var presentada =
        post(
            ruta(),
            CONSUMIDORA,
            LO_QUE_FALTA
                .formatted("", ",\"procedimiento\":\"CPC-2\"")
                .replace(",\"pideCostasYCostos\":true", ""));

    assertThat(presentada.estado()).as("%s", presentada).isEqualTo(201);
    assertThat(presentada.texto("/procedimiento")).isEqualTo("CPC-2");
  }

  @Test
  void filesOnceForTheSameKey() {
    concluir(Resultado.SIN_ACUERDO);
    var prueba = ",\"requisitos\":[{\"codigo\":\"ORPS-1.4\",\"documento\":\"%s\"}]";
    var cuerpo = LO_QUE_FALTA.formatted("", prueba.formatted(documento("ciudadana")));
    var clave = clave();

    var una = post(ruta(), CONSUMIDORA, cuerpo, "Idempotency-Key", clave);
    var otra = post(ruta(), CONSUMIDORA, cuerpo, "Idempotency-Key", clave);

    assertThat(una.estado()).as("%s", una).isEqualTo(201);
    assertThat(otra.json()).isEqualTo(una.json());
  }

  @Test
  void takesWhatEndedWithoutAgreementWhereItsAmountSays() {
    concluir(Resultado.SIN_ACUERDO);

    var preparada = get(ruta(), CONSUMIDORA);
    assertThat(preparada.texto("/procedimiento")).isEqualTo("ORPS-1");
    assertThat(preparada.texto("/solicitud/materia/valor/monto")).isEqualTo("350.00");
    assertThat(preparada.texto("/solicitud/materia/pedido")).isEqualTo("Que devuelvan el dinero");

    var cara = ",\"valor\":{\"monto\":\"90000.00\",\"moneda\":\"PEN\"}";
    var presentada = post(ruta(), CONSUMIDORA, LO_QUE_FALTA.formatted(cara, ""));
    assertThat(presentada.texto("/procedimiento")).as("%s", presentada).isEqualTo("CPC-1");
  }

  @Test
  void asksOnlyWhatNeitherTheComplaintNorTheAccountTells() {
    concluir(Resultado.INASISTENCIA_DEL_PROVEEDOR);

    var vacia = post(ruta(), CONSUMIDORA, "{}");

    assertThat(vacia.estado()).isEqualTo(400);
    assertThat(vacia.punteros()).containsExactly("/materia/pideCostasYCostos");
  }

  private String ruta() {
    return "/reclamos/" + reclamo + "/denuncia";
  }

  private static List<String> falta(Respuesta r) {
    return r.json().at("/falta").valueStream().map(f -> f.path("puntero").asString()).toList();
  }

  private void acordar() {
    var oferta = "{\"obligaciones\":[{\"que\":\"Devolver el importe\",\"plazo\":5}]}";
    var propuesta = post("/reclamos/" + reclamo + "/propuestas", PROVEEDORA, oferta).texto("/id");
    post(
        "/reclamos/" + reclamo + "/propuestas/" + propuesta + "/aceptacion",
        CONSUMIDORA,
        "{\"conforme\":true}");
  }

  private void incumplir() {
    reloj.es(LocalDate.of(2026, 3, 10));
    var dicha =
        post(
            "/reclamos/" + reclamo + "/acuerdo/obligaciones/1/informe",
            CONSUMIDORA,
            "{\"cumplida\":false,\"hechos\":\"Nada llegó.\"}");
    assertThat(dicha.estado()).as("%s", dicha).isEqualTo(200);
  }

  private void concluir(Resultado como) {
    var paso = Paso.delSistema("CONCLUIDO", reloj.ahora(), Map.of());
    reclamos.mover(new ReclamoId(reclamo), r -> r.concluir(como, reloj.hoy(), paso));
  }
}
