package pe.gob.indecopi.procedimientos.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service of an organ with real HTTP on the embedded store; one for all its tests. Fees are paid
 * by hand and events stay in their documents: no broker runs.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.server.port=0",
      "indecopi.eventos.enabled=false",
      "indecopi.idempotencia.secreto=un-secreto-para-las-pruebas-del-servicio",
      "indecopi.pide.url=",
      "indecopi.tramite.cobranza=1h"
    })
@Import({Fichas.Decodificador.class, OrganoContextTest.Dobles.class})
public abstract class OrganoContextTest {

  private static final String BASE = AlmacenDePrueba.base().getName();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  public static final JsonMapper JSON = JsonMapper.builder().build();
  public static final String EMPRESA = "20999999990";
  public static final String PROVEEDOR = "20999999981";

  @LocalServerPort private int puerto;

  @Value("${server.servlet.context-path}")
  private String contexto;

  @Autowired public RelojDePrueba reloj;
  @Autowired public CajaDePrueba caja;
  @Autowired public MongoDatabase base;
  @Autowired public List<Consumidor> consumidores;
  @Autowired private List<TareaLegal> tareas;

  /** What came back. */
  public record Respuesta(int estado, byte[] bytes, HttpHeaders cabeceras) {

    public JsonNode json() {
      return JSON.readTree(bytes);
    }

    public String texto(String puntero) {
      return json().at(puntero).asString();
    }

    public List<String> punteros() {
      return StreamSupport.stream(json().path("errores").spliterator(), false)
          .map(e -> e.path("puntero").asString())
          .toList();
    }

    @Override
    public String toString() {
      return estado + " " + new String(bytes, StandardCharsets.UTF_8);
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Dobles {

    @Bean
    RelojDePrueba relojDePrueba() {
      return new RelojDePrueba();
    }

    @Bean
    CajaDePrueba cajaDePrueba() {
      return new CajaDePrueba();
    }
  }

  @DynamicPropertySource
  static void almacen(DynamicPropertyRegistry propiedades) {
    propiedades.add("spring.mongodb.uri", AlmacenDePrueba::uri);
    propiedades.add("spring.mongodb.database", () -> BASE);
  }

  @BeforeEach
  void lunes() {
    reloj.es(RelojDePrueba.LUNES);
  }

  public static String clave() {
    return UUID.randomUUID().toString();
  }

  public Respuesta get(String ruta, String ficha, String... cabeceras) {
    var peticion = peticion(ruta, ficha);
    for (var i = 0; i < cabeceras.length; i += 2) {
      peticion.setHeader(cabeceras[i], cabeceras[i + 1]);
    }
    return enviar(peticion.GET());
  }

  public Respuesta post(String ruta, String ficha, String cuerpo, String... cabeceras) {
    var peticion = peticion(ruta, ficha).setHeader("Idempotency-Key", clave());
    for (var i = 0; i < cabeceras.length; i += 2) {
      peticion.setHeader(cabeceras[i], cabeceras[i + 1]);
    }
    return enviar(
        peticion
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(cuerpo)));
  }

  public Respuesta put(String ruta, String ficha, String cuerpo, String ifMatch) {
    return enviar(
        peticion(ruta, ficha)
            .header("Content-Type", "application/json")
            .header("If-Match", ifMatch)
            .PUT(HttpRequest.BodyPublishers.ofString(cuerpo)));
  }

  public Respuesta delete(String ruta, String ficha, String ifMatch) {
    var peticion = peticion(ruta, ficha).DELETE();
    return enviar(ifMatch == null ? peticion : peticion.header("If-Match", ifMatch));
  }

  /** An act, with the version that an official must name. */
  public Respuesta actuar(String usuario, String expediente, String tipo, String datos) {
    return acto(usuario, expediente, "{\"tipo\":\"%s\",\"datos\":%s}".formatted(tipo, datos));
  }

  public Respuesta acto(String usuario, String expediente, String cuerpo) {
    var ficha = Fichas.de(usuario);
    var ruta = "/expedientes/" + expediente;
    var oficial = usuario.startsWith("funcionario") || usuario.startsWith("tribunal");
    return oficial
        ? post(
            ruta + "/actuaciones",
            ficha,
            cuerpo,
            "If-Match",
            get(ruta, ficha).cabeceras().firstValue("ETag").orElse("\"0\""))
        : post(ruta + "/actuaciones", ficha, cuerpo);
  }

  /** A PDF of that user's. */
  public String documento(String usuario) {
    return documentoDe(Fichas.de(usuario));
  }

  /** A PDF of whoever has that token. */
  public String documentoDe(String ficha) {
    var linde = "linde" + clave();
    var cuerpo =
        "--%s\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"a.pdf\"\r\n"
                .formatted(linde)
            + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n%%EOF "
            + clave()
            + "\r\n--"
            + linde
            + "--\r\n";
    var respuesta =
        enviar(
            peticion("/documentos", ficha)
                .header("Idempotency-Key", clave())
                .header("Content-Type", "multipart/form-data; boundary=" + linde)
                .POST(HttpRequest.BodyPublishers.ofString(cuerpo)));
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
    return respuesta.texto("/id");
  }

  public void vencer(String expediente, String tipo) {
    var vence = LocalDate.parse(plazo(expediente, tipo).path("vence").asString());
    barrer(vence.plusDays(1));
  }

  /** It is that day, and all that fell due before it has come about. */
  public List<Suceso> barrer(LocalDate dia) {
    reloj.es(dia);
    return tareas.stream().flatMap(t -> t.barrer(dia).stream()).toList();
  }

  public JsonNode plazo(String expediente, String tipo) {
    var e = get("/expedientes/" + expediente, Fichas.de("auditora")).json();
    return StreamSupport.stream(e.path("plazos").spliterator(), false)
        .filter(p -> p.path("tipo").asString().equals(tipo))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError("no term " + tipo + " in " + e));
  }

  /** Where the service listens. */
  protected String direccion() {
    return "http://localhost:" + puerto + contexto;
  }

  private HttpRequest.Builder peticion(String ruta, String ficha) {
    var peticion = HttpRequest.newBuilder(URI.create(direccion() + ruta));
    return ficha == null ? peticion : peticion.header("Authorization", ficha);
  }

  private static Respuesta enviar(HttpRequest.Builder peticion) {
    try {
      var respuesta = HTTP.send(peticion.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Respuesta(respuesta.statusCode(), respuesta.body(), respuesta.headers());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
