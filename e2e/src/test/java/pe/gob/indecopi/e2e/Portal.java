package pe.gob.indecopi.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A portal of somebody else: it knows the public API and nothing of what is behind it. */
final class Portal {
  static final String FEES = "/api/fees/v1";
  static final String SIGNOS = "/api/signos/v1";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<String, String> tokens;
  private final URI base;
  private final URI vecinos;

  Portal(URI base, URI vecinos) {
    this(base, vecinos, new ConcurrentHashMap<>());
  }

  private Portal(URI base, URI vecinos, Map<String, String> tokens) {
    this.base = base;
    this.vecinos = vecinos;
    this.tokens = tokens;
  }

  /** The same portal at another door: a replica of a service. */
  Portal en(int puerto) {
    return new Portal(URI.create("http://localhost:" + puerto), vecinos, tokens);
  }

  URI base() {
    return base;
  }

  /** A bearer token of that made-up user. */
  String token(String usuario) {
    return tokens.computeIfAbsent(usuario, this::pedirToken);
  }

  private String pedirToken(String usuario) {
    var pedido = HttpRequest.newBuilder(vecinos.resolve("/local/token?usuario=" + usuario));
    return enviar(pedido.POST(BodyPublishers.noBody())).exigir(200).texto("/access_token");
  }

  /** A call by that user, with a new Idempotency-Key. */
  Llamada como(String usuario) {
    return new Llamada()
        .con("Authorization", "Bearer " + token(usuario))
        .con("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** A call without a token. */
  Llamada anonimo() {
    return new Llamada();
  }

  /** What the neighbours of the suite are asked: the card gateway, the bank. */
  Respuesta vecino(String ruta, Object cuerpo) {
    return enviar(
        HttpRequest.newBuilder(vecinos.resolve(ruta))
            .header("Content-Type", "application/json")
            .POST(json(cuerpo)));
  }

  /** What a neighbour shows, as it is. */
  String leerDeVecino(String ruta) {
    var leida = enviar(HttpRequest.newBuilder(vecinos.resolve(ruta)).GET()).exigir(200);
    return new String(leida.bytes(), StandardCharsets.UTF_8);
  }

  /** One call, in the making. */
  final class Llamada {
    private final Map<String, String> cabeceras = new LinkedHashMap<>();

    Llamada con(String cabecera, String valor) {
      cabeceras.put(cabecera, valor);
      return this;
    }

    Llamada clave(String clave) {
      return con("Idempotency-Key", clave);
    }

    Llamada sinClave() {
      cabeceras.remove("Idempotency-Key");
      return this;
    }

    Llamada siCoincide(String etag) {
      return con("If-Match", etag);
    }

    Respuesta get(String ruta) {
      return enviar(pedido(ruta).GET());
    }

    Respuesta post(String ruta, Object cuerpo) {
      return enviar(pedido(ruta).setHeader("Content-Type", "application/json").POST(json(cuerpo)));
    }

    Respuesta postCsv(String ruta, String csv) {
      return enviar(
          pedido(ruta).setHeader("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
    }

    Respuesta subir(String ruta, String nombre, String tipo, byte[] bytes) {
      var limite = "----" + UUID.randomUUID();
      var antes =
          """
          --%s\r
          Content-Disposition: form-data; name="archivo"; filename="%s"\r
          Content-Type: %s\r
          \r
          """
              .formatted(limite, nombre, tipo);
      var cuerpo =
          BodyPublishers.concat(
              BodyPublishers.ofString(antes),
              BodyPublishers.ofByteArray(bytes),
              BodyPublishers.ofString("\r\n--" + limite + "--\r\n"));
      return enviar(
          pedido(ruta)
              .setHeader("Content-Type", "multipart/form-data; boundary=" + limite)
              .POST(cuerpo));
    }

    private HttpRequest.Builder pedido(String ruta) {
      var pedido = HttpRequest.newBuilder(base.resolve(ruta)).timeout(Duration.ofSeconds(120));
      cabeceras.forEach(pedido::setHeader);
      return pedido;
    }
  }

  private static BodyPublisher json(Object cuerpo) {
    return BodyPublishers.ofString(JSON.writeValueAsString(cuerpo), StandardCharsets.UTF_8);
  }

  private Respuesta enviar(HttpRequest.Builder pedido) {
    try {
      var r = http.send(pedido.build(), BodyHandlers.ofByteArray());
      return new Respuesta(r.statusCode(), r.headers(), leer(r), r.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode leer(HttpResponse<byte[]> r) {
    var tipo = r.headers().firstValue("Content-Type").orElse("");
    return tipo.contains("json") && r.body().length > 0
        ? JSON.readTree(r.body())
        : JSON.createObjectNode();
  }
}
