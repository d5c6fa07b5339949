package pe.gob.indecopi.gateway.reloj;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;
import pe.gob.indecopi.gateway.Doble;
import pe.gob.indecopi.gateway.PuertaDePrueba;

@ActiveProfiles("sandbox")
class RelojContextTest extends PuertaDePrueba {

  private ServicioConReloj fees;
  private ServicioConReloj signos;

  @BeforeEach
  void empezar() {
    fees = new ServicioConReloj("2026-11-22", List.of("2026-12-23"));
    signos = new ServicioConReloj("2026-11-22", List.of("2026-12-03", "2026-12-03", "2027-01-15"));
    FEES.en("/actuator/reloj", fees);
    SIGNOS.en("/actuator/reloj", signos);
  }

  @AfterEach
  void terminar() {
    FEES.en("/actuator/reloj", pedido -> Doble.json(pedido, 404, "{}"));
    SIGNOS.en("/actuator/reloj", pedido -> Doble.json(pedido, 404, "{}"));
  }

  @Test
  void movesAllServicesTogetherStoppingOnEveryDayWithSomethingDue() {
    mover("{\"avanzar\":\"P40D\"}")
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"hoy":"2027-01-01","sucesos":[
              {"fecha":"2026-12-03","expediente":"exp_0","acto":"VENCIMIENTO"},
              {"fecha":"2026-12-03","expediente":"exp_1","acto":"VENCIMIENTO"},
              {"fecha":"2026-12-23","expediente":"exp_0","acto":"VENCIMIENTO"}]}
            """,
            org.springframework.test.json.JsonCompareMode.STRICT);

    assertThat(fees.paradas()).containsExactly("2026-12-03", "2026-12-23", "2027-01-01");
    assertThat(signos.paradas()).containsExactly("2026-12-03", "2026-12-23", "2027-01-01");
  }

  @Test
  void goesToADayByItsDate() {
    mover("{\"hasta\":\"2026-12-24\"}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.hoy")
        .isEqualTo("2026-12-24")
        .jsonPath("$.sucesos.length()")
        .isEqualTo(3);
  }

  @Test
  void staysWhereItIsWhenAskedForToday() {
    mover("{\"hasta\":\"2026-11-22\"}").expectStatus().isOk();

    assertThat(fees.paradas()).isEmpty();
  }

  @Test
  void waitsUntilNothingIsOnItsWayBetweenTheServices() {
    signos.pendientesTrasMover(5);

    mover("{\"avanzar\":\"P11D\"}").expectStatus().isOk();

    assertThat(signos.pendientes()).isZero();
    assertThat(signos.miradas()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void stopsAtAServiceThatIsDownNamesItAndGoesOnFromThere() {
    fees.caerAlMover(1);

    mover("{\"avanzar\":\"P20D\"}")
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("servicio-no-disponible")
        .jsonPath("$.detail")
        .value(detalle -> assertThat((String) detalle).contains("'fees'"));
    assertThat(signos.hoy()).isEqualTo("2026-12-03");
    assertThat(fees.hoy()).isEqualTo("2026-11-22");

    mover("{\"avanzar\":\"P20D\"}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.hoy")
        .isEqualTo("2026-12-12")
        .jsonPath("$.sucesos.length()")
        .isEqualTo(2);
    assertThat(fees.paradas()).containsExactly("2026-12-03", "2026-12-12");
    assertThat(signos.paradas()).containsExactly("2026-12-03", "2026-12-12");
  }

  @Test
  void refusesToGoBack() {
    mover("{\"hasta\":\"2026-11-21\"}")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("reglas-incumplidas")
        .jsonPath("$.errores[0].puntero")
        .isEqualTo("/hasta");

    assertThat(fees.paradas()).isEmpty();
  }

  @Test
  void namesEveryFaultOfTheRequest() {
    mover("{\"avanzar\":\"P-1D\",\"hasta\":\"ayer\",\"a/b\":1}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("solicitud-invalida")
        .jsonPath("$.errores[*].puntero")
        .value(
            punteros ->
                assertThat(punteros.toString())
                    .contains("/a~1b")
                    .contains("/avanzar")
                    .contains("/hasta"));
    mover("").expectStatus().isBadRequest();
    mover("[1]").expectStatus().isBadRequest();
    mover("{\"avanzar\":30}").expectStatus().isBadRequest();
    mover("{\"avanzar\":\"P99999999D\"}").expectStatus().isBadRequest();
  }

  @Test
  void obeysOnlyAnOperator() {
    puerta
        .post()
        .uri("/sandbox/reloj")
        .bodyValue("{\"avanzar\":\"P1D\"}")
        .exchange()
        .expectStatus()
        .isUnauthorized();
    con(LLAVERO.token("portal", "funcionario", "auditor"), "{\"avanzar\":\"P1D\"}")
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("prohibido");

    assertThat(fees.paradas()).isEmpty();
  }

  private WebTestClient.ResponseSpec mover(String cuerpo) {
    return con(LLAVERO.token("operador", "operador"), cuerpo);
  }

  private WebTestClient.ResponseSpec con(String token, String cuerpo) {
    return puerta
        .post()
        .uri("/sandbox/reloj")
        .header("Authorization", "Bearer " + token)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(cuerpo)
        .exchange();
  }
}
