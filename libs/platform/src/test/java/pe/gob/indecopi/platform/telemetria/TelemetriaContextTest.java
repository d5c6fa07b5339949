package pe.gob.indecopi.platform.telemetria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;

/** Traces, logs and the management port of a running service. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
      "indecopi.almacen.enabled=false",
      "indecopi.eventos.enabled=false",
      "indecopi.reloj.enabled=false",
      "spring.application.name=ejemplo",
      "management.server.port=0",
      "logging.config=classpath:logback-json.xml",
      "spring.test.metrics.export=true",
      "spring.test.tracing.export=true"
    })
@ExtendWith(OutputCaptureExtension.class)
class TelemetriaContextTest {

  private static final String TRAZA = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PADRE = "00-" + TRAZA + "-00f067aa0ba902b7-01";

  @Autowired Environment entorno;
  private final HttpClient http = HttpClient.newHttpClient();

  @FeignClient(name = "vecino", url = "http://vecino.invalid")
  interface Vecino {

    @GetMapping("/eco")
    String eco(URI donde);
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @EnableFeignClients(clients = Vecino.class)
  @Import({Fichas.Decodificador.class, Servicio.class})
  static class Aplicacion {

    @Bean
    RutasPublicas publicas() {
      return RutasPublicas.de("GET /eco", "GET /llama", "GET /roto", "POST /subir");
    }
  }

  @RestController
  static class Servicio {

    @Autowired Vecino vecino;
    @Autowired WebServerApplicationContext servidor;

    @GetMapping("/eco")
    String eco(@RequestHeader(required = false) @Nullable String traceparent) {
      return String.valueOf(traceparent);
    }

    @GetMapping("/llama")
    String llama() {
      return vecino.eco(URI.create("http://localhost:" + servidor.getWebServer().getPort()));
    }

    @PostMapping("/subir")
    long subir(@RequestParam MultipartFile archivo) {
      return archivo.getSize();
    }

    @GetMapping("/roto")
    String roto() {
      throw new IllegalStateException("on purpose");
    }
  }

  @Test
  void theTraceOfTheCallerStandsInTheProblemAndInTheLog(CapturedOutput salida) throws Exception {
    var respuesta = pedir("local.server.port", "/roto");
    assertThat(respuesta.statusCode()).isEqualTo(500);
    assertThat(respuesta.body()).contains("\"traza\":\"" + TRAZA + "\"");
    assertThat(salida.getOut().lines().filter(linea -> linea.contains("on purpose")))
        .allSatisfy(
            linea -> assertThat(linea).startsWith("{").contains("\"traceId\":\"" + TRAZA + "\""))
        .isNotEmpty();
  }

  @Test
  void theTraceGoesOnToTheNeighbour() throws Exception {
    assertThat(pedir("local.server.port", "/llama").body())
        .startsWith("00-" + TRAZA + "-")
        .isNotEqualTo(PADRE);
  }

  @Test
  void healthAndMetricsAreOpenOnTheManagementPortAlone() throws Exception {
    var puerto = "local.management.port";
    assertThat(pedir(puerto, "/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(pedir(puerto, "/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(pedir(puerto, "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    assertThat(pedir("local.server.port", "/actuator/health").statusCode()).isEqualTo(401);
    assertThat(pedir(puerto, "/eco").statusCode()).isNotEqualTo(200);
  }

  @Test
  void anUploadOverTheLimitIsRefusedAndNotCutOff() throws Exception {
    var parte =
        "--x\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"a\"\r\n\r\n"
            + "y".repeat(3 * 1024 * 1024)
            + "\r\n--x--\r\n";
    var donde = URI.create("http://localhost:" + entorno.getRequiredProperty("local.server.port"));
    var respuesta =
        http.send(
            HttpRequest.newBuilder(donde.resolve("/subir"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(parte))
                .build(),
            BodyHandlers.ofString());
    assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(413);
    assertThat(respuesta.body()).contains("\"codigo\":\"demasiado-grande\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a|b HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /eco HTTP/1.1\r\nHost: a b\r\n\r\n",
        "GET /a//b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /a%2e%2e%2fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /a;b=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /a%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      })
  void whatTheContainerOrTheFirewallRefusesIsAProblemToo(String solicitud) throws Exception {
    var puerto = Integer.parseInt(entorno.getRequiredProperty("local.server.port"));
    try (var enchufe = new Socket("localhost", puerto)) {
      enchufe.setSoTimeout(30_000);
      enchufe.getOutputStream().write(solicitud.getBytes(StandardCharsets.ISO_8859_1));
      var respuesta = new String(enchufe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(respuesta)
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json", "\"codigo\":\"solicitud-invalida\"", "traza")
          .doesNotContainIgnoringCase("tomcat", "<html", "exception");
    }
  }

  private HttpResponse<String> pedir(String puerto, String ruta)
      throws IOException, InterruptedException {
    var donde = URI.create("http://localhost:" + entorno.getRequiredProperty(puerto) + ruta);
    return http.send(
        HttpRequest.newBuilder(donde).header("traceparent", PADRE).build(),
        BodyHandlers.ofString());
  }
}
