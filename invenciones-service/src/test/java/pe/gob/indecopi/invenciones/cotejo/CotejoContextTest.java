package pe.gob.indecopi.invenciones.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The denomination of a variety against the signs, whether signos-service answers or not. */
@DirtiesContext
class CotejoContextTest extends OrganoContextTest {
  private static final AtomicBoolean CAIDO = new AtomicBoolean();
  private static final List<String> CONSULTAS = new CopyOnWriteArrayList<>();
  private static final HttpServer SIGNOS = servidor();
  private static final String REGISTRO =
      """
      {"datos":[
        {"id":"reg_1","certificado":"M-00000007","tipo":"MARCA","denominacion":"Inti  SÚMAQ!",
         "clases":[{"clase":31,"productos":["Semillas"]}],"estado":"VIGENTE","titulares":[]},
        {"id":"reg_2","certificado":"M-00000008","tipo":"MARCA","denominacion":"INTI SUMAQ DEL SUR",
         "clases":[{"clase":31,"productos":["Semillas"]}],"estado":"VIGENTE"},
        {"id":"reg_3","certificado":"M-00000009","tipo":"MARCA",
         "clases":[{"clase":31,"productos":["Semillas"]}],"estado":"CADUCO"}]}
      """;

  private final Andante andante = new Andante(this);
  @Autowired private Cotejos cotejos;

  @DynamicPropertySource
  static void signos(DynamicPropertyRegistry propiedades) {
    propiedades.add(
        "indecopi.signos.url", () -> "http://localhost:" + SIGNOS.getAddress().getPort());
    propiedades.add("indecopi.signos.barrido", () -> "1h");
  }

  @AfterAll
  static void cerrar() {
    SIGNOS.stop(0);
  }

  @BeforeEach
  void enPie() {
    CAIDO.set(false);
    CONSULTAS.clear();
  }

  @Test
  void entersTheSignsThatSayTheSameAndNoOthers() {
    var id = variedad("INTI SUMAQ");

    var datos = acto(id, "COTEJO_DE_DENOMINACION").path("datos");
    assertThat(datos.path("denominacion").asString()).isEqualTo("INTI SUMAQ");
    assertThat(datos.path("iguales")).hasSize(1);
    assertThat(datos.at("/iguales/0/certificado").asString()).isEqualTo("M-00000007");
    assertThat(datos.at("/iguales/0/clases/0").asInt()).isEqualTo(31);
    assertThat(andante.actos(id)).doesNotContain("POR_COTEJAR");
    assertThat(CONSULTAS).contains("texto=inti sumaq&limite=200");
  }

  @Test
  void takesTheFilingWhenSignosIsDownAndComparesLaterOnce() {
    CAIDO.set(true);
    var id = variedad("QORI WAYTA");
    assertThat(andante.actos(id))
        .containsOnlyOnce("POR_COTEJAR")
        .doesNotContain("COTEJO_DE_DENOMINACION");
    cotejos.barrer();
    assertThat(andante.actos(id)).doesNotContain("COTEJO_DE_DENOMINACION");

    CAIDO.set(false);
    cotejos.barrer();
    cotejos.barrer();

    assertThat(andante.actos(id)).containsOnlyOnce("POR_COTEJAR", "COTEJO_DE_DENOMINACION");
    assertThat(acto(id, "COTEJO_DE_DENOMINACION").at("/datos/iguales")).isEmpty();
    assertThat(base.getCollection("cotejos").countDocuments()).isZero();
  }

  @Test
  void comparesNothingButPlantVarieties() {
    var id = andante.presentado("DIN-16", "empresa", cuerpo -> {});

    assertThat(andante.actos(id)).doesNotContain("COTEJO_DE_DENOMINACION", "POR_COTEJAR");
    assertThat(CONSULTAS).isEmpty();
  }

  private String variedad(String denominacion) {
    return andante.presentado(
        "DIN-4",
        "empresa",
        cuerpo -> ((ObjectNode) cuerpo.path("materia")).put("denominacion", denominacion));
  }

  private JsonNode acto(String id, String tipo) {
    return andante.actuaciones(id).stream()
        .filter(a -> a.path("tipo").asString().equals(tipo))
        .findFirst()
        .orElseThrow();
  }

  private static HttpServer servidor() {
    try {
      var servidor =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      servidor.createContext(
          "/api/signos/v1/registros",
          intercambio -> {
            var consulta = intercambio.getRequestURI().getRawQuery();
            CONSULTAS.add(URLDecoder.decode(consulta, StandardCharsets.UTF_8));
            var cuerpo = REGISTRO.getBytes(StandardCharsets.UTF_8);
            intercambio.sendResponseHeaders(
                CAIDO.get() ? 503 : 200, CAIDO.get() ? -1 : cuerpo.length);
            if (!CAIDO.get()) {
              intercambio.getResponseBody().write(cuerpo);
            }
            intercambio.close();
          });
      servidor.start();
      return servidor;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
