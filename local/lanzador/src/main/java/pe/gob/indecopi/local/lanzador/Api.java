package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API as a portal calls it: plain HTTP, a token, an Idempotency-Key. */
public final class Api {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final URI gateway;
  private final URI vecinos;

  /** The API of a suite on those ports. */
  public Api(Puertos puertos) {
    this.gateway = URI.create("http://localhost:" + puertos.gateway().api());
    this.vecinos = URI.create("http://localhost:" + puertos.vecinos());
  }

  /** What was answered. */
  public record Respuesta(int estado, JsonNode cuerpo, @Nullable String etag, byte[] bytes) {
    /** The answer, which must be that status. */
    public Respuesta exigir(int esperado) {
      if (estado != esperado) {
        throw new Fallo("Expected %d, got %d: %s".formatted(esperado, estado, cuerpo));
      }
      return this;
    }
  }

  /** A bearer token of that user. */
  public String token(String usuario) {
    var pedido =
        HttpRequest.newBuilder(vecinos.resolve("/local/token?usuario=" + usuario))
            .POST(BodyPublishers.noBody());
    var token = enviar(pedido).exigir(200).cuerpo().get("access_token");
    return token.asString();
  }

  /** Reads; {@code quien} null without a token. */
  public Respuesta get(@Nullable String quien, String ruta) {
    return enviar(pedido(quien, ruta).GET());
  }

  /** Posts with a new Idempotency-Key. */
  public Respuesta post(@Nullable String quien, String ruta, Object cuerpo) {
    return post(quien, ruta, cuerpo, UUID.randomUUID().toString(), null);
  }

  /** Posts with that Idempotency-Key, and on that version if one is given. */
  public Respuesta post(
      @Nullable String quien, String ruta, Object cuerpo, String clave, @Nullable String etag) {
    var pedido =
        pedido(quien, ruta)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", clave);
    if (etag != null) {
      pedido.header("If-Match", etag);
    }
    return enviar(pedido.POST(BodyPublishers.ofString(JSON.writeValueAsString(cuerpo))));
  }

  /** Posts to the neighbours: the card gateway, the bank. */
  public Respuesta vecino(String ruta, Object cuerpo) {
    return enviar(
        HttpRequest.newBuilder(vecinos.resolve(ruta))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(cuerpo))));
  }

  /** Reads of the neighbours: the PIDE. */
  public Respuesta deVecino(String ruta) {
    return enviar(HttpRequest.newBuilder(vecinos.resolve(ruta)).GET());
  }

  /** The document in the token of that user, as {@code DNI:80000001}. */
  public String documento(String usuario) {
    var cuerpo = tokens.computeIfAbsent(usuario, this::token).split("\\.")[1];
    return JSON.readTree(Base64.getUrlDecoder().decode(cuerpo)).path("documento").asString();
  }

  /**
   * Opens a stream of events, of which each line is told as it comes, until the client is closed.
   *
   * @param flujos the client that holds the streams
   */
  public void seguir(HttpClient flujos, String quien, String ruta, Consumer<String> linea) {
    var pedido = pedido(quien, ruta).header("Accept", "text/event-stream");
    flujos.sendAsync(
        pedido.timeout(Duration.ofHours(1)).GET().build(),
        BodyHandlers.fromLineSubscriber(new PorLineas(linea)));
  }

  /** Uploads a document as multipart. */
  public Respuesta subir(String quien, String ruta, String nombre, String tipo, byte[] bytes) {
    var limite = "----" + UUID.randomUUID();
    var antes =
        "--%s\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
            .formatted(limite, nombre, tipo)
            .getBytes(StandardCharsets.UTF_8);
    var despues = ("\r\n--" + limite + "--\r\n").getBytes(StandardCharsets.UTF_8);
    var pedido =
        pedido(quien, ruta)
            .header("Content-Type", "multipart/form-data; boundary=" + limite)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofByteArray(antes),
                    BodyPublishers.ofByteArray(bytes),
                    BodyPublishers.ofByteArray(despues)));
    return enviar(pedido);
  }

  private HttpRequest.Builder pedido(@Nullable String quien, String ruta) {
    var pedido = HttpRequest.newBuilder(gateway.resolve(ruta)).timeout(Duration.ofSeconds(60));
    if (quien != null) {
      pedido.header("Authorization", "Bearer " + tokens.computeIfAbsent(quien, this::token));
    }
    return pedido;
  }

  private Respuesta enviar(HttpRequest.Builder pedido) {
    try {
      var r = http.send(pedido.build(), BodyHandlers.ofByteArray());
      return new Respuesta(
          r.statusCode(), json(r), r.headers().firstValue("ETag").orElse(null), r.body());
    } catch (IOException e) {
      throw new Fallo("The suite does not answer. Is it up? (./indecopi status)");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fallo("Interrupted");
    }
  }

  private static JsonNode json(HttpResponse<byte[]> r) {
    var tipo = r.headers().firstValue("Content-Type").orElse("");
    return tipo.contains("json") && r.body().length > 0
        ? JSON.readTree(r.body())
        : JSON.createObjectNode();
  }
}
