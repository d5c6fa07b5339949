package pe.gob.indecopi.procedimientos.documentos;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoDePrueba;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    classes = OrganoDePrueba.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.application.name=prueba",
      "indecopi.eventos.enabled=false",
      "indecopi.idempotencia.secreto=0123456789abcdef0123456789abcdef",
      "server.servlet.context-path=/api/prueba/v1"
    })
class DocumentosContextTest {
  private static final String BASE = AlmacenDePrueba.base().getName();
  private static final byte[] PDF = "%PDF-1.7\nhola".getBytes(StandardCharsets.US_ASCII);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort private int puerto;
  @Autowired private MongoDatabase base;
  private final HttpClient http = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void almacen(DynamicPropertyRegistry registro) {
    registro.add("spring.mongodb.uri", AlmacenDePrueba::uri);
    registro.add("spring.mongodb.database", () -> BASE);
  }

  @Test
  void keepsADocumentAndGivesItBackHarmlessly() throws Exception {
    var subida = subir("empresa", clave(), "../po\"der.pdf", PDF);

    assertThat(subida.statusCode()).isEqualTo(201);
    var d = json(subida);
    assertThat(d.path("tipo").stringValue()).isEqualTo("application/pdf");
    assertThat(d.path("bytes").longValue()).isEqualTo(PDF.length);
    assertThat(d.path("sha256").stringValue()).hasSize(64);
    assertThat(subida.headers().firstValue("Location"))
        .contains("/api/prueba/v1/documentos/" + d.path("id").stringValue());

    var bajada = bajar("empresa", d.path("id").stringValue());
    assertThat(bajada.statusCode()).isEqualTo(200);
    assertThat(bajada.body()).isEqualTo(PDF);
    assertThat(bajada.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(bajada.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(bajar("proveedor", d.path("id").stringValue()).statusCode()).isEqualTo(404);
    assertThat(bajar("empresa", "doc_nada").statusCode()).isEqualTo(404);
  }

  @Test
  void answersTheSameKeyWithTheSameDocumentAndOtherBytesWithARefusal() throws Exception {
    String clave = clave();
    var primera = subir("empresa", clave, "a.pdf", PDF);
    var segunda = subir("empresa", clave, "a.pdf", PDF);
    var otra = subir("empresa", clave, "a.pdf", "%PDF-1.7\nadios".getBytes());

    assertThat(json(segunda).path("id")).isEqualTo(json(primera).path("id"));
    assertThat(segunda.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(otra.statusCode()).isEqualTo(422);
  }

  @Test
  void namesWhatATextThatIsCalledPdfReallyIs() throws Exception {
    var subida = subir("empresa", clave(), "contrato.pdf", "Soy un texto.".getBytes());

    assertThat(subida.statusCode()).isEqualTo(415);
    var problema = json(subida);
    assertThat(problema.path("codigo").stringValue()).isEqualTo("tipo-no-admitido");
    assertThat(problema.path("tipo").stringValue()).isEqualTo("text/plain");
    assertThat(problema.path("errores").get(0).path("puntero").stringValue()).isEqualTo("/archivo");
  }

  @Test
  void takesTenMegabytesAndRefusesEleven() throws Exception {
    assertThat(subir("empresa", clave(), "a.pdf", pdf(10 * 1024 * 1024)).statusCode())
        .isEqualTo(201);
    var once = subir("empresa", clave(), "a.pdf", pdf(11 * 1024 * 1024));

    assertThat(once.statusCode()).isEqualTo(413);
    assertThat(json(once).path("codigo").stringValue()).isEqualTo("demasiado-grande");
  }

  @Test
  void stopsReadingABodyThatClaimsToBeEndless() throws Exception {
    try (var socket = new Socket("localhost", puerto)) {
      socket.setSoTimeout(60_000);
      var salida = socket.getOutputStream();
      salida.write(
          ("POST /api/prueba/v1/documentos HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                  + Fichas.de("empresa")
                  + "\r\nIdempotency-Key: "
                  + clave()
                  + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                  + "Content-Length: 10737418240\r\n\r\n--x\r\n"
                  + "Content-Disposition: form-data; name=\"archivo\"; filename=\"a.pdf\"\r\n\r\n%PDF")
              .getBytes(StandardCharsets.US_ASCII));
      salida.flush();

      var linea = new ByteArrayOutputStream();
      InputStream entrada = socket.getInputStream();
      for (int c = entrada.read(); c != '\n' && c != -1; c = entrada.read()) {
        linea.write(c);
      }
      assertThat(linea.toString(StandardCharsets.US_ASCII)).contains(" 413");
    }
  }

  @Test
  void keepsNothingOfAnUploadCutInTheMiddle() throws Exception {
    long antes = base.getCollection("documentos").countDocuments();
    try (var socket = new Socket("localhost", puerto)) {
      socket
          .getOutputStream()
          .write(
              ("POST /api/prueba/v1/documentos HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                      + Fichas.de("empresa")
                      + "\r\nIdempotency-Key: corte\r\n"
                      + "Content-Type: multipart/form-data; boundary=x\r\n"
                      + "Content-Length: 5000000\r\n\r\n--x\r\nContent-Disposition: form-data; "
                      + "name=\"archivo\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7")
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    }

    // The key is free: the whole upload goes through under it.
    assertThat(subir("empresa", "corte", "a.pdf", PDF).statusCode()).isEqualTo(201);
    assertThat(base.getCollection("documentos").countDocuments()).isEqualTo(antes + 1);
  }

  @Test
  void refusesWhatIsNotOnePartWithSomethingInIt() throws Exception {
    assertThat(enviar("empresa", clave(), cuerpo("otro", "a.pdf", PDF)).statusCode())
        .isEqualTo(400);
    assertThat(subir("empresa", clave(), "a.pdf", new byte[0]).statusCode()).isEqualTo(400);
    assertThat(subir("auditora", clave(), "a.pdf", PDF).statusCode()).isEqualTo(403);
    assertThat(subir("empresa", null, "a.pdf", PDF).statusCode()).isEqualTo(400);
  }

  private HttpResponse<byte[]> subir(String usuario, String clave, String nombre, byte[] bytes)
      throws IOException, InterruptedException {
    return enviar(usuario, clave, cuerpo("archivo", nombre.replace("\"", "%22"), bytes));
  }

  private HttpResponse<byte[]> enviar(String usuario, String clave, byte[] cuerpo)
      throws IOException, InterruptedException {
    var solicitud =
        HttpRequest.newBuilder(uri("/documentos"))
            .header("Authorization", Fichas.de(usuario))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(cuerpo)));
    if (clave != null) {
      solicitud.header("Idempotency-Key", clave);
    }
    return http.send(solicitud.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> bajar(String usuario, String id)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(uri("/documentos/" + id))
            .header("Authorization", Fichas.de(usuario))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private URI uri(String ruta) {
    return URI.create("http://localhost:" + puerto + "/api/prueba/v1" + ruta);
  }

  private static byte[] cuerpo(String parte, String nombre, byte[] bytes) {
    var cuerpo = new ByteArrayOutputStream();
    cuerpo.writeBytes(
        ("--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n")
            .formatted(parte, nombre)
            .getBytes(StandardCharsets.UTF_8));
    cuerpo.writeBytes(bytes);
    cuerpo.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
    return cuerpo.toByteArray();
  }

  private static byte[] pdf(int largo) {
    return Arrays.copyOf(PDF, largo);
  }

  private static String clave() {
    return UUID.randomUUID().toString();
  }

  private static JsonNode json(HttpResponse<byte[]> respuesta) {
    return JSON.readTree(respuesta.body());
  }
}
