package pe.gob.indecopi.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.context.ActiveProfiles;
import pe.gob.indecopi.gateway.reloj.ServicioConReloj;

/**
 * What the gateway answers by itself, by who asks and with bad input: a refusal that says why, and
 * never a failure of ours.
 */
@ActiveProfiles("sandbox")
class PuertasPropiasContextTest extends PuertaDePrueba {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What is never answered is a failure, not a build that never ends. */
  private static final Duration PACIENCIA = Duration.ofSeconds(60);

  private static final String RELOJ = "/sandbox/reloj";
  private static final String JSON = "application/json";
  private static final String UN_DIA = "{\"avanzar\":\"P1D\"}";

  /** A request, and the status of its answer. */
  private record Caso(
      String que,
      String metodo,
      String ruta,
      List<String> cabeceras,
      BodyPublisher cuerpo,
      int estado) {}

  @BeforeEach
  void ponerRelojes() {
    for (var servicio : List.of(FEES, SIGNOS)) {
      servicio.en("/actuator/reloj", new ServicioConReloj("2026-11-22", List.of()));
    }
  }

  @AfterEach
  void quitarRelojes() {
    for (var servicio : List.of(FEES, SIGNOS)) {
      servicio.en("/actuator/reloj", pedido -> Doble.json(pedido, 404, "{}"));
    }
  }

  @TestFactory
  Stream<DynamicTest> answersWhateverComes() {
    return Stream.of(quien(), cuerpos(), formas(), portada())
        .flatMap(List::stream)
        .map(caso -> DynamicTest.dynamicTest(caso.que(), () -> probar(caso)));
  }

  private static List<Caso> quien() {
    return List.of(
        reloj("moves for an operator", operador(), JSON, texto(UN_DIA), 200),
        reloj("nobody", null, JSON, texto(UN_DIA), 401),
        reloj("no token but a word", "Bearer x", JSON, texto(UN_DIA), 401),
        reloj("another scheme", "Basic YTpi", JSON, texto(UN_DIA), 401),
        reloj("a token of yesterday", de(LLAVERO.vencido("operador")), JSON, texto(UN_DIA), 401),
        reloj(
            "a token of somebody else's",
            de(new Llavero().token("operador", "operador")),
            JSON,
            texto(UN_DIA),
            401),
        reloj("a citizen", de(LLAVERO.token("portal", "ciudadano")), JSON, texto(UN_DIA), 403),
        reloj("an auditor", de(LLAVERO.token("a", "auditor", "tarifa")), JSON, texto(UN_DIA), 403),
        reloj(
            "a role that is not ours",
            de(LLAVERO.token("x", "OPERADOR")),
            JSON,
            texto(UN_DIA),
            403));
  }

  private static List<Caso> cuerpos() {
    var casos = new ArrayList<Caso>();
    casos.add(mal("no body", ""));
    casos.add(mal("null", "null"));
    casos.add(mal("a list", "[{\"avanzar\":\"P1D\"}]"));
    casos.add(mal("half a body", "{\"avanzar\":"));
    casos.add(mal("two bodies", UN_DIA + UN_DIA));
    casos.add(mal("a key twice", "{\"avanzar\":\"P1D\",\"avanzar\":\"P2D\"}"));
    casos.add(mal("a number for a period", "{\"avanzar\":1e999999999}"));
    casos.add(mal("an object for a period", "{\"avanzar\":{\"$gt\":\"\"}}"));
    casos.add(mal("null for a day", "{\"hasta\":null}"));
    casos.add(mal("a day that is not", "{\"hasta\":\"2026-02-30\"}"));
    casos.add(mal("a day beyond time", "{\"hasta\":\"+999999999-12-31\"}"));
    casos.add(mal("a period beyond time", "{\"avanzar\":\"P2147483647Y2147483647M\"}"));
    casos.add(mal("half a character in a key", "{\"\\ud800\":1}"));
    casos.add(mal("a key of control characters", "{\"\\u0000\\r\\nSet-Cookie: a=b\":1}"));
    casos.add(mal("as deep as it goes", "{\"avanzar\":" + "[".repeat(100_000)));
    casos.add(mal("objects as deep as it goes", "{\"a\":".repeat(30_000)));
    casos.add(
        reloj(
            "what is not UTF-8",
            operador(),
            JSON,
            BodyPublishers.ofByteArray("{\"avanzar\":\"P\u00ff\"}".getBytes(ISO_8859_1)),
            400));
    var enorme = ("{\"avanzar\":\"" + "P".repeat(3 << 20) + "\"}").getBytes(UTF_8);
    casos.add(reloj("too large", operador(), JSON, BodyPublishers.ofByteArray(enorme), 413));
    casos.add(
        reloj(
            "too large, in pieces",
            operador(),
            JSON,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(enorme)),
            413));
    return casos;
  }

  private static List<Caso> formas() {
    return List.of(
        reloj("a form", operador(), "application/x-www-form-urlencoded", texto(UN_DIA), 415),
        reloj("plain text", operador(), "text/plain", texto(UN_DIA), 415),
        reloj("no form that exists", operador(), "json", texto(UN_DIA), 415),
        reloj("no form at all", operador(), null, texto(UN_DIA), 415),
        reloj("JSON with its charset", operador(), JSON + ";charset=UTF-8", texto(UN_DIA), 200),
        new Caso("another method", "DELETE", RELOJ, con(operador(), null), sin(), 404),
        new Caso("to look at it", "GET", RELOJ, con(operador(), null), sin(), 404),
        new Caso("a longer way", "POST", RELOJ + "/x", con(operador(), JSON), texto(UN_DIA), 404));
  }

  private static List<Caso> portada() {
    return List.of(
        portada("the page", 200, "Accept", "text/html"),
        portada("what it cannot be", 200, "Accept", "image/png"),
        portada("no type that exists", 400, "Accept", "html"),
        portada("a quality that is not", 400, "Accept", "text/html;q=mucho"),
        portada("no language that exists", 200, "Accept-Language", "xx-;q=\u00e9"),
        portada("a forged token", 401, "Authorization", "Bearer x"),
        pide("a language that is not text", "/?lang=%ff%00", 200),
        pide("the style sheet", "/portada.css", 200),
        pide("a description of the gateway's own", "/openapi.json", 404),
        pide("out of the house", "/..%2f..%2fetc/passwd", 400),
        pide("a semicolon", "/;a=b", 400),
        new Caso("to write the page", "POST", "/", List.of(), texto("<script>"), 404),
        new Caso(
            "a piece of the style sheet that is not",
            "GET",
            "/portada.css",
            List.of("Range", "bytes=99999999-"),
            sin(),
            416));
  }

  private void probar(Caso caso) throws IOException, InterruptedException {
    var base = "http://localhost:" + entorno.getRequiredProperty("local.server.port");
    var pedido =
        HttpRequest.newBuilder(URI.create(base + caso.ruta()))
            .timeout(PACIENCIA)
            .method(caso.metodo(), caso.cuerpo());
    for (var i = 0; i < caso.cabeceras().size(); i += 2) {
      pedido.header(caso.cabeceras().get(i), caso.cabeceras().get(i + 1));
    }
    var respuesta = HTTP.send(pedido.build(), HttpResponse.BodyHandlers.ofString());

    assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(caso.estado());
    if (caso.estado() >= 400 && caso.estado() != 416) {
      assertThat(respuesta.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(respuesta.body())
          .contains("\"codigo\":", "\"traza\":")
          .doesNotContain("Exception");
      assertThat(respuesta.headers().map()).doesNotContainKey("set-cookie");
    }
  }

  private static Caso mal(String que, String cuerpo) {
    return reloj(que, operador(), JSON, texto(cuerpo), 400);
  }

  private static Caso reloj(
      String que, String quien, String tipo, BodyPublisher cuerpo, int estado) {
    return new Caso(que, "POST", RELOJ, con(quien, tipo), cuerpo, estado);
  }

  private static Caso portada(String que, int estado, String... cabecera) {
    return new Caso(que, "GET", "/", List.of(cabecera), sin(), estado);
  }

  private static Caso pide(String que, String ruta, int estado) {
    return new Caso(que, "GET", ruta, List.of(), sin(), estado);
  }

  private static List<String> con(String quien, String tipo) {
    var cabeceras = new ArrayList<String>();
    if (quien != null) {
      cabeceras.addAll(List.of("Authorization", quien));
    }
    if (tipo != null) {
      cabeceras.addAll(List.of("Content-Type", tipo));
    }
    return cabeceras;
  }

  private static String operador() {
    return de(LLAVERO.token("operador", "operador"));
  }

  private static String de(String token) {
    return "Bearer " + token;
  }

  private static BodyPublisher texto(String cuerpo) {
    return BodyPublishers.ofString(cuerpo);
  }

  private static BodyPublisher sin() {
    return BodyPublishers.noBody();
  }
}
