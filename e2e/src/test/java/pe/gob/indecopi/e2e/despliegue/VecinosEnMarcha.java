package pe.gob.indecopi.e2e.despliegue;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The local identity provider, started as the program that it is, on a free port. */
record VecinosEnMarcha(Process proceso, URI direccion, HttpClient http) implements AutoCloseable {

  static VecinosEnMarcha empezar() throws IOException {
    var jar = Repositorio.archivo("local/vecinos/target/vecinos.jar");
    if (!Files.exists(jar)) {
      throw new IOException(jar + " is missing: build it first (./mvnw package)");
    }
    var puerto = puertoLibre();
    var datos = Files.createTempDirectory("vecinos");
    var proceso =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--server.port=" + puerto,
                "--vecinos.smtp=0",
                "--vecinos.issuer=http://localhost:" + puerto,
                "--vecinos.datos=" + datos)
            .redirectErrorStream(true)
            .redirectOutput(datos.resolve("salida.log").toFile())
            .start();
    var vecinos =
        new VecinosEnMarcha(
            proceso, URI.create("http://127.0.0.1:" + puerto), HttpClient.newHttpClient());
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreException(ConnectException.class)
        .until(() -> vecinos.token("operador", null).statusCode() == 200);
    return vecinos;
  }

  /** The claims of a token for this user, or of one that another holds for them. */
  Reclamos reclamos(String usuario, String por) throws Exception {
    var respuesta = token(usuario, por);
    if (respuesta.statusCode() != 200) {
      throw new AssertionError(respuesta.statusCode() + " " + respuesta.body());
    }
    var token = new ObjectMapper().readTree(respuesta.body()).path("access_token").asText();
    return Reclamos.deToken(token);
  }

  private HttpResponse<String> token(String usuario, String por)
      throws IOException, InterruptedException {
    var consulta = "usuario=" + usuario + (por == null ? "" : "&por=" + por);
    return http.send(
        HttpRequest.newBuilder(direccion.resolve("/local/token?" + consulta))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static int puertoLibre() throws IOException {
    try (var libre = new ServerSocket(0)) {
      return libre.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    proceso.destroy();
    proceso.waitFor();
    http.close();
  }
}
