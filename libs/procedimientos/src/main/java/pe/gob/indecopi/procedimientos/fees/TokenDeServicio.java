package pe.gob.indecopi.procedimientos.fees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The service's own bearer token (OAuth 2 client credentials), renewed before it expires. */
final class TokenDeServicio {
  private static final Duration ANTES = Duration.ofSeconds(30);
  private static final Duration PLAZO = Duration.ofSeconds(3);

  private final ClienteProperties cliente;
  private final String id;
  private final JsonMapper json;
  private final InstantSource reloj;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PLAZO).build();
  private @Nullable Vigente vigente;

  TokenDeServicio(ClienteProperties cliente, String id, JsonMapper json, InstantSource reloj) {
    this.cliente = cliente;
    this.id = id;
    this.json = json;
    this.reloj = reloj;
  }

  /** A token that is good for some time. */
  synchronized String valor() {
    var actual = vigente;
    if (actual == null || !reloj.instant().isBefore(actual.hasta())) {
      actual = pedir();
      vigente = actual;
    }
    return actual.token();
  }

  /** Forgets the token: fees-service did not take it. */
  synchronized void olvidar() {
    vigente = null;
  }

  private Vigente pedir() {
    try {
      var respuesta = http.send(solicitud(), HttpResponse.BodyHandlers.ofByteArray());
      if (respuesta.statusCode() != 200) {
        throw new IllegalStateException(
            "The token endpoint answered " + respuesta.statusCode() + " to " + id);
      }
      var cuerpo = json.readTree(respuesta.body());
      long segundos = cuerpo.path("expires_in").asLong(60);
      return new Vigente(
          cuerpo.path("access_token").stringValue(),
          reloj.instant().plusSeconds(segundos).minus(ANTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest solicitud() {
    String secreto = cliente.secreto() == null ? "" : cliente.secreto();
    String basica =
        Base64.getEncoder()
            .encodeToString(
                (codificado(id) + ":" + codificado(secreto)).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(cliente.tokenUri())
        .timeout(PLAZO)
        .header("Authorization", "Basic " + basica)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
        .build();
  }

  /** RFC 6749, section 2.3.1: both halves are form-encoded before they are joined. */
  private static String codificado(String texto) {
    return URLEncoder.encode(texto, StandardCharsets.UTF_8);
  }

  private record Vigente(String token, Instant hasta) {}
}
