package pe.gob.indecopi.gateway.limites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import pe.gob.indecopi.gateway.PuertaDePrueba;

@TestPropertySource(
    properties = {
      "indecopi.limites.por-cliente=3",
      "indecopi.limites.por-direccion=2",
      "indecopi.limites.ventana=1h",
      "indecopi.confianza.proxies=127.0.0.0/8"
    })
class LimitesContextTest extends PuertaDePrueba {

  @Test
  void stopsAClientByItsAzpWhateverItsAddress() {
    FEES.en("/api/fees/v1/uit", "{}");

    for (var i = 0; i < 3; i++) {
      pedir("198.51.100." + i, LLAVERO.token("banco"))
          .expectStatus()
          .isOk()
          .expectHeader()
          .valueEquals("RateLimit-Policy", "\"cliente\";q=3;w=3600");
    }
    pedir("198.51.100.9", LLAVERO.token("banco"))
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .value("Retry-After", espera -> assertThat(Integer.parseInt(espera)).isBetween(1000, 1200))
        .expectHeader()
        .value("RateLimit", estado -> assertThat(estado).startsWith("\"cliente\";r=0;t="))
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("demasiadas-solicitudes");
    pedir("198.51.100.9", LLAVERO.token("portal")).expectStatus().isOk();
  }

  @Test
  void stopsAnAddressWithoutATokenEvenOnPathsThatDoNotExist() {
    pedir("203.0.113.1", null).expectStatus().isOk();
    puerta
        .get()
        .uri("/nada")
        .header("X-Forwarded-For", "203.0.113.1")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .valueEquals("RateLimit-Policy", "\"direccion\";q=2;w=3600");
    pedir("203.0.113.1", null).expectStatus().isEqualTo(429);
    pedir("203.0.113.2", null).expectStatus().isOk();
  }

  @Test
  void countsGuessedTokensAgainstTheAddress() {
    pedir("203.0.113.5", "malo").expectStatus().isUnauthorized();
    pedir("203.0.113.5", "malo").expectStatus().isUnauthorized();
    pedir("203.0.113.5", "malo").expectStatus().isEqualTo(429);
  }

  @Test
  void neverLimitsTheProbes() {
    var gestion = en("local.management.port");
    for (var i = 0; i < 10; i++) {
      gestion.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
    }
  }

  private WebTestClient.ResponseSpec pedir(String direccion, String token) {
    FEES.en("/api/fees/v1/uit", "{}");
    return puerta
        .get()
        .uri("/api/fees/v1/uit")
        .header("X-Forwarded-For", direccion)
        .headers(
            h -> {
              if (token != null) {
                h.setBearerAuth(token);
              }
            })
        .exchange();
  }
}
