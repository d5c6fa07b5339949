package pe.gob.indecopi.consumidor.conversacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.consumidor.ReclamosDePrueba;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.JsonNode;

/** The conversation by its public API. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class ConversacionContextTest extends OrganoContextTest {
  private static final String CONSUMIDORA = Fichas.de("ciudadana");
  private static final String PROVEEDORA = Fichas.de("proveedor");
  private static final String FUNCIONARIA = Fichas.de("funcionario-sac");

  @Autowired private Conversaciones conversaciones;

  private String reclamo;

  @BeforeEach
  void conReclamo() {
    reclamo = ReclamosDePrueba.presentado(this, "ciudadana");
  }

  @Test
  void carriesWhatEachSideWritesToTheOthersInOrder() {
    escribir(CONSUMIDORA, "¿Cuándo me devuelven el importe?");
    escribir(PROVEEDORA, "El lunes.");
    escribir(FUNCIONARIA, "¿Lo confirman por escrito?");

    var pagina = get(mensajes("?despues=0"), CONSUMIDORA).json();

    assertThat(textos(pagina))
        .containsExactly(
            "¿Cuándo me devuelven el importe?", "El lunes.", "¿Lo confirman por escrito?");
    assertThat(pagina.at("/datos/2/de").asString()).isEqualTo("FUNCIONARIO");
    assertThat(pagina.at("/siguiente").asString()).isEqualTo("3");
    assertThat(get(mensajes("?despues=3"), CONSUMIDORA).texto("/siguiente")).isEqualTo("3");
    assertThat(textos(get(mensajes("?antes=3&limite=1"), PROVEEDORA).json()))
        .containsExactly("El lunes.");
  }

  @Test
  void namesNobodyToTheOtherSide() {
    escribir(PROVEEDORA, "hola");

    var visto = get(mensajes(""), CONSUMIDORA).json().at("/datos/0");

    assertThat(visto.propertyNames())
        .containsExactlyInAnyOrder("n", "id", "de", "texto", "adjuntos", "en");
    assertThat(get(mensajes(""), FUNCIONARIA).texto("/datos/0/autor")).isEqualTo("proveedor");
  }

  @Test
  void answersTheSameMessageToTheSameKeyAndRefusesAnotherTextUnderIt() {
    var clave = clave();
    var uno = post(mensajes(""), CONSUMIDORA, texto("uno"), "Idempotency-Key", clave);
    var otraVez = post(mensajes(""), CONSUMIDORA, texto("uno"), "Idempotency-Key", clave);
    var otroTexto = post(mensajes(""), CONSUMIDORA, texto("dos"), "Idempotency-Key", clave);

    assertThat(uno.estado()).isEqualTo(201);
    assertThat(uno.cabeceras().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(otraVez.estado()).isEqualTo(201);
    assertThat(otraVez.json()).isEqualTo(uno.json());
    assertThat(otraVez.cabeceras().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(otroTexto.texto("/codigo")).isEqualTo("clave-reutilizada");
    assertThat(get(mensajes(""), CONSUMIDORA).json().at("/datos")).hasSize(1);
    var lugar = uno.cabeceras().firstValue("Location").orElseThrow();
    assertThat(textos(get(lugar.substring("/api/consumidor/v1".length()), CONSUMIDORA).json()))
        .containsExactly("uno");
  }

  @Test
  void keepsHtmlAsTextAndRefusesWhatHides() {
    escribir(CONSUMIDORA, "<script>alert(1)</script>");

    var oculto = post(mensajes(""), CONSUMIDORA, texto("factura\\u202egpj.exe"));
    var vacio = post(mensajes(""), CONSUMIDORA, "{}");

    assertThat(textos(get(mensajes(""), PROVEEDORA).json()))
        .containsExactly("<script>alert(1)</script>");
    assertThat(oculto.estado()).isEqualTo(400);
    assertThat(oculto.punteros()).containsExactly("/texto");
    assertThat(vacio.estado()).isEqualTo(400);
  }

  @Test
  void givesAnAttachmentToTheOtherSideAndToNoStranger() {
    var suyo = documento("ciudadana");
    var ajeno = documento("ciudadano2");

    var con = post(mensajes(""), CONSUMIDORA, "{\"adjuntos\":[\"%s\"]}".formatted(suyo));
    var conAjeno = post(mensajes(""), CONSUMIDORA, "{\"adjuntos\":[\"%s\"]}".formatted(ajeno));

    assertThat(con.estado()).as("%s", con).isEqualTo(201);
    assertThat(con.texto("/adjuntos/0/tipo")).isEqualTo("application/pdf");
    assertThat(conAjeno.estado()).isEqualTo(422);
    assertThat(conAjeno.punteros()).containsExactly("/adjuntos/0");
    assertThat(get("/documentos/" + suyo, PROVEEDORA).estado()).isEqualTo(200);
    assertThat(get("/documentos/" + suyo, FUNCIONARIA).estado()).isEqualTo(200);
    assertThat(get("/documentos/" + suyo, Fichas.de("ciudadano2")).estado()).isEqualTo(404);
  }

  @Test
  void showsNotesAndTheirPapersToOfficialsAlone() {
    var papel = documento("funcionario-sac");
    var nota =
        post(
            notas(),
            FUNCIONARIA,
            "{\"texto\":\"No le creo\",\"adjuntos\":[\"%s\"]}".formatted(papel));
    escribir(FUNCIONARIA, "hola");

    assertThat(nota.estado()).as("%s", nota).isEqualTo(201);
    assertThat(get(notas(), CONSUMIDORA).estado()).isEqualTo(403);
    assertThat(get(notas(), PROVEEDORA).estado()).isEqualTo(403);
    assertThat(post(notas(), PROVEEDORA, texto("x")).estado()).isEqualTo(403);
    assertThat(get("/documentos/" + papel, CONSUMIDORA).estado()).isEqualTo(404);
    assertThat(textos(get(mensajes(""), CONSUMIDORA).json())).containsExactly("hola");
    assertThat(textos(get(notas(), Fichas.de("auditora")).json())).containsExactly("No le creo");
  }

  @Test
  void hidesTheConversationFromStrangers() {
    var ajeno = Fichas.de("ciudadano2");

    assertThat(get(mensajes(""), ajeno).estado()).isEqualTo(404);
    assertThat(post(mensajes(""), ajeno, texto("x")).estado()).isEqualTo(404);
    assertThat(get(mensajes("/eventos"), ajeno).estado()).isEqualTo(404);
    assertThat(post(mensajes(""), Fichas.de("auditora"), texto("x")).estado()).isEqualTo(403);
  }

  @Test
  void stopsAFloodAndSaysWhenToGoOn() {
    for (var i = 0; i < 20; i++) {
      escribir(CONSUMIDORA, "n" + i);
    }

    var una = post(mensajes(""), CONSUMIDORA, texto("y otra"));

    assertThat(una.estado()).isEqualTo(429);
    assertThat(una.cabeceras().firstValue("Retry-After")).isPresent();
    escribir(PROVEEDORA, "los demás siguen");
  }

  @Test
  void notesHowFarEachSideHasRead() {
    escribir(CONSUMIDORA, "a");
    escribir(CONSUMIDORA, "b");

    var leido = post(mensajes("/lectura"), PROVEEDORA, "{\"hasta\":2}");
    post(mensajes("/lectura"), PROVEEDORA, "{\"hasta\":1}");
    var deMas = post(mensajes("/lectura"), PROVEEDORA, "{\"hasta\":3}");

    assertThat(leido.texto("/de")).isEqualTo("PROVEEDOR");
    assertThat(deMas.estado()).isEqualTo(422);
    assertThat(get(mensajes(""), CONSUMIDORA).json().at("/leidos/0/hasta").asInt()).isEqualTo(2);
  }

  @Test
  void answersAPollAsSoonAsSomethingIsWritten() throws Exception {
    var peticion =
        HttpRequest.newBuilder(URI.create(direccion() + mensajes("?despues=0")))
            .header("Authorization", PROVEEDORA)
            .header("Prefer", "wait=25")
            .build();
    try (var cliente = HttpClient.newHttpClient()) {
      var espera = cliente.sendAsync(peticion, HttpResponse.BodyHandlers.ofString());
      escribir(CONSUMIDORA, "ya");
      assertThat(espera.get(20, TimeUnit.SECONDS).body()).contains("\"texto\":\"ya\"");
    }
  }

  @Test
  void streamsWhatIsThereAndWhatComesAndResumesWhereItWasCut() throws Exception {
    escribir(CONSUMIDORA, "uno");
    try (var flujo = abrir(PROVEEDORA, null)) {
      assertThat(flujo.siguiente("mensaje").get("data")).contains("\"texto\":\"uno\"");
      escribir(CONSUMIDORA, "dos");
      assertThat(flujo.siguiente("mensaje").get("id")).isEqualTo("2");
      post(mensajes("/lectura"), CONSUMIDORA, "{\"hasta\":2}");
      assertThat(flujo.siguiente("lectura").get("data")).contains("CONSUMIDOR");
    }
    escribir(CONSUMIDORA, "tres");
    try (var flujo = abrir(PROVEEDORA, "2")) {
      assertThat(flujo.siguiente("mensaje").get("data")).contains("\"texto\":\"tres\"");
      conversaciones.contar(reclamo, new Suceso("x", "ALGO_PASO", "Algo pasó", null));
      conversaciones.contar(reclamo, new Suceso("x", "ALGO_PASO", "Algo pasó", null));
      escribir(CONSUMIDORA, "cinco");
      assertThat(flujo.siguiente("mensaje").get("data")).contains("\"suceso\":\"ALGO_PASO\"");
      assertThat(flujo.siguiente("mensaje").get("id")).isEqualTo("5");
    }
  }

  @Test
  void endsAStreamWithTheTokenThatOpenedIt() throws Exception {
    var claims = Fichas.claims("proveedor");
    claims.put("exp", Instant.now().plusSeconds(3));
    try (var flujo = abrir(Fichas.con(claims), null)) {
      assertThat(flujo.siguiente("fin").get("data")).contains("TOKEN_VENCIDO");
      assertThat(flujo.acabado()).isTrue();
    }
  }

  @Test
  void endsAStreamAfterTheTimeThatWasAskedFor() {
    escribir(CONSUMIDORA, "uno");

    var corto = get(mensajes("/eventos?segundos=0"), PROVEEDORA);

    assertThat(corto.cabeceras().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(corto.toString()).contains("TIEMPO_PEDIDO");
    assertThat(get(mensajes("/eventos?segundos=no"), PROVEEDORA).estado()).isEqualTo(400);
    assertThat(get(mensajes("/eventos?despues=-1"), PROVEEDORA).estado()).isEqualTo(400);
  }

  private void escribir(String ficha, String texto) {
    var respuesta = post(mensajes(""), ficha, texto(texto));
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
  }

  private static String texto(String texto) {
    return "{\"texto\":\"" + texto + "\"}";
  }

  private static List<String> textos(JsonNode pagina) {
    return pagina.path("datos").valueStream().map(m -> m.path("texto").asString()).toList();
  }

  private String mensajes(String cola) {
    return "/reclamos/" + reclamo + "/mensajes" + cola;
  }

  private String notas() {
    return "/reclamos/" + reclamo + "/notas";
  }

  private Eventos abrir(String ficha, String ultimo) throws Exception {
    return new Eventos(URI.create(direccion() + mensajes("/eventos")), ficha, ultimo);
  }

  /** A reader of server-sent events. */
  private static final class Eventos implements AutoCloseable {
    private final HttpClient cliente = HttpClient.newHttpClient();
    private final BufferedReader lector;

    Eventos(URI donde, String ficha, String ultimo) throws IOException, InterruptedException {
      var peticion = HttpRequest.newBuilder(donde).header("Authorization", ficha);
      if (ultimo != null) {
        peticion.header("Last-Event-ID", ultimo);
      }
      var respuesta = cliente.send(peticion.build(), HttpResponse.BodyHandlers.ofInputStream());
      assertThat(respuesta.statusCode()).isEqualTo(200);
      lector = new BufferedReader(new InputStreamReader(respuesta.body(), StandardCharsets.UTF_8));
    }

    /** The fields of the next event of that kind. */
    Map<String, String> siguiente(String tipo) throws IOException {
      while (true) {
        var campos = new HashMap<String, String>();
        for (var linea = linea(); !linea.isEmpty(); linea = linea()) {
          var corte = linea.indexOf(": ");
          campos.put(linea.substring(0, corte), linea.substring(corte + 2));
        }
        if (tipo.equals(campos.get("event"))) {
          return campos;
        }
      }
    }

    private String linea() throws IOException {
      var linea = lector.readLine();
      assertThat(linea).as("the stream goes on").isNotNull();
      return linea;
    }

    boolean acabado() throws IOException {
      return lector.readLine() == null;
    }

    @Override
    public void close() {
      cliente.shutdownNow();
    }
  }
}
