package pe.gob.indecopi.platform.prueba.derechos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** One request, as bytes, and what every answer owes to it. */
final class Llamada {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What a caller must never learn: our classes, our libraries, our queries. */
  private static final Pattern ENTRANAS =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.[a-z]+|org\\.springframework|com\\.mongodb|java\\.(lang|util|time)"
              + "|tools\\.jackson|pe\\.gob\\.indecopi|Bson|\\$(and|gte|ne)\\b");

  private final String base;
  private final String metodo;
  private final String ruta;
  private final HttpRequest.Builder peticion;

  Llamada(String base, String metodo, String ruta) {
    this.base = base;
    this.metodo = metodo;
    this.ruta = ruta;
    this.peticion =
        HttpRequest.newBuilder(URI.create(base + ruta))
            .timeout(Duration.ofMinutes(1))
            .method(metodo, BodyPublishers.noBody());
  }

  Llamada ficha(String ficha) {
    return ficha == null ? this : con("Authorization", ficha);
  }

  Llamada con(String cabecera, String valor) {
    peticion.setHeader(cabecera, valor);
    return this;
  }

  /** A body with a key of its own; a null type is none. */
  Llamada cuerpo(String tipo, BodyPublisher cuerpo) {
    peticion.setHeader("Idempotency-Key", UUID.randomUUID().toString());
    if (tipo != null) {
      peticion.setHeader("Content-Type", tipo);
    }
    peticion.method(metodo, cuerpo);
    return this;
  }

  Contestada enviar() {
    try {
      var r = HTTP.send(peticion.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Contestada(metodo + " " + ruta, r.statusCode(), r.headers(), r.body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(metodo + " " + base + ruta, e);
    }
  }

  /** What came back. */
  record Contestada(String que, int estado, HttpHeaders cabeceras, byte[] bytes) {

    /** Never a failure of ours; a refusal is a problem with its code and nothing of our insides. */
    Contestada sana() {
      assertThat(estado).as("%s", this).isLessThan(500);
      if (estado >= 400) {
        assertThat(cabeceras.firstValue("Content-Type").orElse(""))
            .as("%s", this)
            .startsWith("application/problem+json");
        var problema = JSON.readTree(bytes);
        assertThat(problema.path("codigo").asString()).as("%s", this).matches("[a-z]+(-[a-z]+)*");
        assertThat(problema.path("status").asInt()).as("%s", this).isEqualTo(estado);
        assertThat(problema.path("title").asString()).as("%s", this).isNotBlank();
        // The address is the caller's own words.
        assertThat(texto().replaceAll("\"instance\":\"[^\"]*\"", ""))
            .doesNotContainPattern(ENTRANAS);
      }
      return this;
    }

    /** A refusal of what was sent. */
    Contestada negada() {
      assertThat(sana().estado).as("%s", this).isGreaterThanOrEqualTo(400);
      return this;
    }

    String texto() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      var texto = texto();
      var corta = que.length() > 300 ? que.substring(0, 300) + "…" : que;
      return corta + " → " + estado + " " + texto.substring(0, Math.min(2000, texto.length()));
    }
  }
}
