package pe.gob.indecopi.fees;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pe.gob.indecopi.local.almacen.Almacen;
import pe.gob.indecopi.platform.prueba.Fichas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service with real HTTP on the embedded store; one for all tests. Events stay in their
 * documents: no broker runs.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.server.port=0",
      "indecopi.eventos.enabled=false",
      "indecopi.idempotencia.secreto=un-secreto-para-las-pruebas-del-servicio",
      "spring.mongodb.database=fees_prueba"
    })
@Import({Fichas.Decodificador.class, FeesContextTest.Reloj.class})
public abstract class FeesContextTest {

  private static final Almacen ALMACEN = Almacen.enMemoria();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  protected static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort private int puerto;
  @Autowired protected RelojDePrueba reloj;
  @Autowired protected MongoDatabase base;

  /** What came back. */
  public record Respuesta(int estado, JsonNode cuerpo, HttpHeaders cabeceras) {

    public String texto(String puntero) {
      return cuerpo.at(puntero).asString();
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Reloj {

    @Bean
    RelojDePrueba relojDePrueba() {
      return new RelojDePrueba();
    }
  }

  @DynamicPropertySource
  static void almacen(DynamicPropertyRegistry propiedades) {
    propiedades.add("spring.mongodb.uri", ALMACEN::uri);
  }

  @AfterEach
  void volver() {
    reloj.volver();
  }

  protected static String clave() {
    return UUID.randomUUID().toString();
  }

  protected Respuesta get(String ruta, String ficha, String... cabeceras) {
    return enviar(peticion(ruta, ficha, cabeceras).GET());
  }

  /** A GET whose answer need not be JSON. */
  protected HttpResponse<byte[]> bytes(String ruta, String ficha, String... cabeceras) {
    try {
      return HTTP.send(
          peticion(ruta, ficha, cabeceras).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  protected Respuesta post(String ruta, String ficha, String cuerpo, String... cabeceras) {
    var peticion = peticion(ruta, ficha, cabeceras);
    if (!List.of(cabeceras).contains("Content-Type")) {
      peticion.header("Content-Type", "application/json");
    }
    return enviar(peticion.POST(HttpRequest.BodyPublishers.ofString(cuerpo)));
  }

  protected Respuesta postConClave(String ruta, String ficha, String cuerpo) {
    return post(ruta, ficha, cuerpo, "Idempotency-Key", clave());
  }

  /** Where the service listens. */
  protected String direccion() {
    return "http://localhost:" + puerto + "/api/fees/v1";
  }

  private HttpRequest.Builder peticion(String ruta, String ficha, String... cabeceras) {
    var peticion = HttpRequest.newBuilder(URI.create(direccion() + ruta));
    if (ficha != null) {
      peticion.header("Authorization", ficha);
    }
    if (cabeceras.length > 0) {
      peticion.headers(cabeceras);
    }
    return peticion;
  }

  private static Respuesta enviar(HttpRequest.Builder peticion) {
    try {
      var respuesta = HTTP.send(peticion.build(), HttpResponse.BodyHandlers.ofString());
      return new Respuesta(
          respuesta.statusCode(), JSON.readTree(respuesta.body()), respuesta.headers());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
