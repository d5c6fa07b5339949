package pe.gob.indecopi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaludContextTest extends PuertaDePrueba {

  @Test
  void tellsTheProbesHowItIsOnAPortOfItsOwn() {
    var gestion = en("local.management.port");

    gestion
        .get()
        .uri("/actuator/health/liveness")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("UP");
    gestion.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
    gestion
        .get()
        .uri("/actuator/prometheus")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(metricas -> assertThat(metricas).contains("jvm_memory_used_bytes"));
  }

  @Test
  void showsNothingElseThere() {
    var gestion = en("local.management.port");

    gestion.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
    gestion.get().uri("/api/fees/v1/uit").exchange().expectStatus().isNotFound();
  }
}
