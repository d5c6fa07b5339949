package pe.gob.indecopi.gateway.origen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.gateway.Doble;
import pe.gob.indecopi.gateway.PuertaDePrueba;

class OrigenContextTest extends PuertaDePrueba {

  private static final String TRAZA = "4bf92f3577b34da6a3ce929d0e0e4736";

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
  void removesWhatAClientMakesUpAboutItselfAndSaysWhatIsTrue() {
    puerta
        .get()
        .uri("/api/fees/v1/eco")
        .header("X-Forwarded-For", "203.0.113.9")
        .header("X-Forwarded-Host", "malo.example")
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-User", "operador")
        .header("Forwarded", "for=203.0.113.9")
        .header("X-Real-IP", "203.0.113.9")
        .header("X-Original-URL", "/actuator")
        .header("X-HTTP-Method-Override", "DELETE")
        .header("X-B3-TraceId", "abc")
        .header("baggage", "a=b")
        .exchange()
        .expectStatus()
        .isOk();

    var recibido = FEES.ultimo();
    var servidor = "localhost:" + entorno.getRequiredProperty("local.server.port");
    assertThat(recibido.cabecera("X-Forwarded-For")).isEqualTo("127.0.0.1");
    assertThat(recibido.cabecera("X-Forwarded-Host")).isEqualTo(servidor);
    assertThat(recibido.cabecera("X-Forwarded-Proto")).isEqualTo("http");
    assertThat(recibido.cabecera("Forwarded"))
        .isEqualTo("for=127.0.0.1;host=\"" + servidor + "\";proto=http");
    assertThat(recibido.cabeceras().toString())
        .doesNotContain("203.0.113.9")
        .doesNotContain("malo.example")
        .doesNotContain("operador")
        .doesNotContain("/actuator")
        .doesNotContain("DELETE")
        .doesNotContain("a=b");
    assertThat(recibido.cabecera("X-B3-TraceId")).isNull();
  }

  @Test
  void removesWhatConnectionNames() {
    puerta
        .get()
        .uri("/api/fees/v1/eco")
        .header("Connection", "X-Salto, close")
        .header("X-Salto", "1")
        .header("X-Otra", "2")
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(FEES.ultimo().cabecera("X-Salto")).isNull();
    assertThat(FEES.ultimo().cabecera("X-Otra")).isEqualTo("2");
  }

  @Test
  void goesOnWithTheCallersTraceInASpanOfItsOwn() {
    puerta
        .get()
        .uri("/api/fees/v1/eco")
        .header("traceparent", "00-" + TRAZA + "-00f067aa0ba902b7-01")
        .header("tracestate", "portal=1")
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(FEES.ultimo().cabecera("traceparent"))
        .matches("00-" + TRAZA + "-[0-9a-f]{16}-01")
        .doesNotContain("00f067aa0ba902b7");
    assertThat(FEES.ultimo().cabecera("tracestate")).isEqualTo("portal=1");
  }

  @Test
  void beginsATraceWhereTheCallersIsMalformed() {
    puerta
        .get()
        .uri("/api/fees/v1/eco")
        .header("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")
        .header("tracestate", "portal=1")
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(FEES.ultimo().cabecera("traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
        .doesNotContain("0".repeat(32));
    assertThat(FEES.ultimo().cabecera("tracestate")).isNull();
  }

  @Test
  void tellsTheTraceOfARefusal() {
    puerta
        .get()
        .uri("/nada")
        .header("traceparent", "00-" + TRAZA + "-00f067aa0ba902b7-00")
        .exchange()
        .expectBody()
        .jsonPath("$.traza")
        .isEqualTo(TRAZA);
  }
}
