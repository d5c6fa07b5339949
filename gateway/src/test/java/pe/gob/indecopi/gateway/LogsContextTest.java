package pe.gob.indecopi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
    properties = {
      "indecopi.servicios.caido=http://localhost:1",
      // The log of a service, and not the short one that tests write for people.
      "logging.config=classpath:logback-json.xml"
    })
class LogsContextTest extends PuertaDePrueba {

  @Test
  void writesOneJsonObjectALineWithTheServiceAndTheTrace(CapturedOutput salida) {
    var traza = "5bf92f3577b34da6a3ce929d0e0e4736";

    puerta
        .get()
        .uri("/api/caido/v1/x")
        .header("traceparent", "00-" + traza + "-00f067aa0ba902b7-01")
        .exchange()
        .expectStatus()
        .isEqualTo(503);

    var lineas = salida.getOut().lines().filter(l -> l.contains(traza)).toList();
    assertThat(lineas).isNotEmpty();
    var registro = JsonMapper.builder().build().readTree(lineas.getFirst());
    assertThat(registro.at("/service/name").asString()).isEqualTo("gateway");
    assertThat(registro.at("/log/level").asString()).isEqualTo("WARN");
    assertThat(registro.at("/trace/id").asString()).isEqualTo(traza);
  }
}
