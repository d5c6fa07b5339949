package pe.gob.indecopi.gateway.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import pe.gob.indecopi.gateway.Doble;
import pe.gob.indecopi.gateway.Llavero;
import pe.gob.indecopi.gateway.PuertaDePrueba;

class SeguridadContextTest extends PuertaDePrueba {

  @BeforeEach
  void eco() {
    FEES.en(
        "/api/fees/v1/eco",
        pedido -> {
          FEES.leer(pedido);
          Doble.json(pedido, 200, "{}");
        });
  }

  @Test
  void passesARequestWithoutAToken() {
    puerta.get().uri("/api/fees/v1/eco").exchange().expectStatus().isOk();

    assertThat(FEES.ultimo().cabecera("Authorization")).isNull();
  }

  @Test
  void passesAGoodTokenOnToTheService() {
    var token = LLAVERO.token("portal", "portal");

    puerta
        .get()
        .uri("/api/fees/v1/eco")
        .header("Authorization", "Bearer " + token)
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(FEES.ultimo().cabecera("Authorization")).isEqualTo("Bearer " + token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/fees/v1/x%2F..%2Fy", "/api/fees/v1/..;/actuator", "/api/fees/v1/a%00"})
  void refusesAnAddressThatHidesSomethingWithAProblem(String ruta) {
    puerta
        .get()
        .uri(
            URI.create(
                "http://localhost:" + entorno.getRequiredProperty("local.server.port") + ruta))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("solicitud-invalida")
        .jsonPath("$.traza")
        .isNotEmpty();
  }

  static String[] malos() {
    return new String[] {
      LLAVERO.vencido("portal"),
      new Llavero().token("portal"),
      LLAVERO.firmado("http://otro.emisor", "portal", Duration.ofMinutes(5)),
      LLAVERO.token("portal") + "x",
      "no.es.token",
      "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."
    };
  }

  @ParameterizedTest
  @MethodSource("malos")
  void neverPassesABadToken(String malo) {
    puerta
        .get()
        .uri("/api/fees/v1/eco")
        .header("Authorization", "Bearer " + malo)
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")
        .expectHeader()
        .exists("RateLimit")
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("sin-token")
        .jsonPath("$.title")
        .isEqualTo("Hace falta un token válido");

    assertThat(FEES.recibidos()).isEmpty();
  }

  @Test
  void showsTheServiceOnlyTheTokenThatItChecked() {
    var token = LLAVERO.token("portal");

    puerta
        .get()
        .uri("/api/fees/v1/eco")
        .header("Authorization", "Bearer " + token, "Bearer " + LLAVERO.vencido("otro"))
        .exchange();

    assertThat(FEES.recibidos())
        .allSatisfy(r -> assertThat(r.cabecera("Authorization")).isEqualTo("Bearer " + token));
  }
}
