package pe.gob.indecopi.gateway.rutas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import pe.gob.indecopi.gateway.Doble;
import pe.gob.indecopi.gateway.PuertaDePrueba;

class RutasContextTest extends PuertaDePrueba {

  @Test
  void passesPathQueryBodyAndStatusThroughUnchanged() {
    FEES.en(
        "/api/fees/v1/ordenes",
        pedido -> {
          FEES.leer(pedido);
          pedido.getResponseHeaders().set("Location", "/api/fees/v1/ordenes/ord_1");
          pedido.getResponseHeaders().set("ETag", "\"1\"");
          Doble.json(pedido, 201, "{\"id\":\"ord_1\"}");
        });

    puerta
        .post()
        .uri(
            URI.create(
                "http://localhost:"
                    + entorno.getRequiredProperty("local.server.port")
                    + "/api/fees/v1/ordenes?a=b%20c&d=%C3%B1"))
        .header("Idempotency-Key", "k-1")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"procedimiento\":\"DSD-10\"}")
        .exchange()
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("Location", "/api/fees/v1/ordenes/ord_1")
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.id")
        .isEqualTo("ord_1");

    var recibido = FEES.ultimo();
    assertThat(recibido.metodo()).isEqualTo("POST");
    assertThat(recibido.uri()).isEqualTo("/api/fees/v1/ordenes?a=b%20c&d=%C3%B1");
    assertThat(recibido.cabecera("Idempotency-Key")).isEqualTo("k-1");
    assertThat(new String(recibido.cuerpo(), StandardCharsets.UTF_8))
        .isEqualTo("{\"procedimiento\":\"DSD-10\"}");
    assertThat(SIGNOS.recibidos()).isEmpty();
  }

  @Test
  void leavesAServicesOwnProblemAsItIs() {
    SIGNOS.en(
        "/api/signos/v1/expedientes",
        pedido -> {
          SIGNOS.leer(pedido);
          pedido.getResponseHeaders().set("Content-Type", "application/problem+json");
          var cuerpo = "{\"codigo\":\"falta-clave\"}".getBytes(StandardCharsets.UTF_8);
          pedido.sendResponseHeaders(400, cuerpo.length);
          pedido.getResponseBody().write(cuerpo);
        });

    puerta
        .post()
        .uri("/api/signos/v1/expedientes")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .json("{\"codigo\":\"falta-clave\"}");
  }

  @Test
  void answersAnUnknownPathWithAProblemInSpanish() {
    puerta
        .get()
        .uri("/api/invenciones/v1/procedimientos")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .valueEquals("Content-Language", "es")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:indecopi:problema:no-encontrado")
        .jsonPath("$.title")
        .isEqualTo("No se encontró lo solicitado")
        .jsonPath("$.status")
        .isEqualTo(404)
        .jsonPath("$.detail")
        .isEqualTo("No hay nada en esta dirección. La lista de las API está en /.")
        .jsonPath("$.instance")
        .isEqualTo("/api/invenciones/v1/procedimientos")
        .jsonPath("$.codigo")
        .isEqualTo("no-encontrado")
        .jsonPath("$.errores")
        .doesNotExist()
        .jsonPath("$.traza")
        .value(traza -> assertThat((String) traza).matches("[0-9a-f]{32}"));
    assertThat(FEES.recibidos()).isEmpty();
    assertThat(SIGNOS.recibidos()).isEmpty();
  }

  @Test
  void speaksEnglishToWhoeverPrefersIt() {
    puerta
        .get()
        .uri("/nada")
        .header("Accept-Language", "de, en-GB;q=0.8, es;q=0.5")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .valueEquals("Content-Language", "en")
        .expectBody()
        .jsonPath("$.title")
        .isEqualTo("Not found");
  }

  @Test
  void hidesTheManagementEndpointsOfEverybody() {
    puerta.get().uri("/actuator/health").exchange().expectStatus().isNotFound();
    puerta.get().uri("/actuator/gateway/routes").exchange().expectStatus().isNotFound();
    puerta.post().uri("/sandbox/reloj").exchange().expectStatus().isNotFound();
  }
}
