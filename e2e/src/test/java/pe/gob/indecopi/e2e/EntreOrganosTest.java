package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one organ tells another, from the act in the one to what is seen in the other. */
@Order(7)
@ExtendWith(SuiteViva.class)
class EntreOrganosTest {
  private static final String CONSUMIDORA = "empresa";
  private static final String PROVEEDOR = "RUC:20999999981";
  private static final Duration PACIENCIA = Duration.ofSeconds(60);

  private final Corrida corrida;
  private final Portal portal;

  EntreOrganosTest(Corrida corrida) {
    this.corrida = corrida;
    this.portal = corrida.portal();
  }

  @BeforeEach
  void beginOnAMonday() {
    corrida.reloj().lunes();
  }

  /** Ley 27809, art. 34.1: who has a claim may ask that it be recognised. */
  @Test
  void tellsTheConsumersOfAProviderThatItsInsolvencyWasPublished() {
    var denuncia = presentado("consumidor", "CPC-1");
    var concurso = presentado("concursal", "CCO-1").hasta("FIRME");
    concurso.decidir("DIFUNDIR");

    var hecho = denuncia.hecho("CONCURSO_DEL_PROVEEDOR");
    assertThat(hecho.path("proveedor").asString()).isEqualTo(PROVEEDOR);
    assertThat(hecho.path("concurso").asString())
        .isEqualTo(concurso.ver().path("numero").asString());
    assertThat(
            portal
                .como(CONSUMIDORA)
                .get("/api/consumidor/v1/notificaciones?limite=200")
                .exigir(200)
                .cuerpo()
                .path("datos")
                .valueStream()
                .filter(n -> n.path("expediente").asString().equals(denuncia.id()))
                .map(n -> n.path("acto").asString()))
        .anyMatch(acto -> acto.contains("CONCURSO_DEL_PROVEEDOR"));

    var posterior = presentado("consumidor", "ORPS-1");
    assertThat(posterior.hecho("CONCURSO_DEL_PROVEEDOR").path("concurso").asString())
        .isEqualTo(hecho.path("concurso").asString());
  }

  @Test
  void showsAFinalSanctionAmongTheAntecedentsThatEveryOrganSees() {
    var denuncia = presentado("consumidor", "CPC-1").hasta("INSTRUCCION");
    denuncia.multar("No entregó lo ofrecido");
    denuncia.hastaElFin();
    var numero = denuncia.ver().path("numero").asString();
    for (var servicio : Map.of("signos", "dsd", "concursal", "cco").entrySet()) {
      await("antecedents in " + servicio.getKey())
          .atMost(PACIENCIA)
          .until(
              () ->
                  portal
                      .como("funcionario-" + servicio.getValue())
                      .get(
                          "/api/"
                              + servicio.getKey()
                              + "/v1/antecedentes?limite=200&documento="
                              + PROVEEDOR)
                      .exigir(200)
                      .cuerpo()
                      .path("datos")
                      .valueStream()
                      .anyMatch(a -> a.path("numero").asString().equals(numero)));
    }
  }

  /** TUPA DIN-4.1.n. */
  @Test
  void comparesTheDenominationOfAVarietyWithTheMarksOfTheSameName() {
    registrar("INTI SUMAQ", 31);
    var hecho = presentado("invenciones", "DIN-4").hecho("COTEJO_DE_DENOMINACION");
    assertThat(hecho.at("/iguales").valueStream().map(i -> i.path("denominacion").asString()))
        .contains("INTI SUMAQ");
  }

  /** Decisión 486, art. 136.f. */
  @Test
  void showsAWorkBesideTheMarkOfItsTitle() {
    var obra = presentado("derecho-autor", "DDA-14").hastaElFin();
    var marca = Tramite.pagado(corrida, CONSUMIDORA, "TITULO DE LA OBRA", 41);
    await("the work among what was before the mark")
        .atMost(PACIENCIA)
        .until(
            () ->
                portal
                    .como(Tramite.FUNCIONARIO)
                    .get(marca.ruta("/antecedentes"))
                    .exigir(200)
                    .cuerpo()
                    .path("obras")
                    .valueStream()
                    .anyMatch(
                        o ->
                            o.path("expediente")
                                .asString()
                                .equals(obra.ver().path("numero").asString())));
  }

  private Caminante presentado(String servicio, String codigo) {
    var c = Caminante.de(corrida, servicio, codigo);
    c.presentar();
    c.quedarPresentado();
    return c;
  }

  private void registrar(String signo, int clase) {
    var t = Tramite.pagado(corrida, CONSUMIDORA, signo, clase);
    t.publicar(CONSUMIDORA, corrida.reloj().hoy());
    t.conceder(corrida.reloj(), clase);
  }
}
