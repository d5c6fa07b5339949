package pe.gob.indecopi.gateway.portada;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import pe.gob.indecopi.gateway.Doble;
import pe.gob.indecopi.gateway.PuertaDePrueba;

class PortadaContextTest extends PuertaDePrueba {

  private static final String OPENAPI =
      """
      {"openapi":"3.1.0","info":{"title":"Tarifas <script>alert(1)</script>","version":"1.0.0",
       "description":"Uno.\\n\\nDos."},
       "security":[{"bearer":[]}],
       "components":{"parameters":{"Limite":{"name":"limite","in":"query","description":"Cuántos"}}},
       "paths":{
        "/tarifario":{"get":{"tags":["Tarifas"],"summary":"Todo el tarifario","security":[],
          "parameters":[{"$ref":"#/components/parameters/Limite"}],
          "responses":{"200":{"description":"El tarifario"}}}},
        "/ordenes":{"post":{"tags":["Órdenes"],"summary":"Crea una orden",
          "responses":{"201":{"description":"La orden"}}}}}}
      """;

  @TestConfiguration
  static class Reloj {
    @Bean
    @Primary
    MiReloj miReloj() {
      return new MiReloj();
    }
  }

  static final class MiReloj implements LongSupplier {
    final AtomicLong ahora = new AtomicLong();

    @Override
    public long getAsLong() {
      return ahora.get();
    }
  }

  @Autowired private MiReloj reloj;

  @BeforeEach
  void documentos() {
    reloj.ahora.addAndGet(3_600_000_000_000L); // every test finds the kept documents stale
    FEES.en("/api/fees/v1/openapi.json", OPENAPI);
    SIGNOS.en(
        "/api/signos/v1/openapi.json", pedido -> Doble.json(pedido, 503, "{\"codigo\":\"x\"}"));
  }

  @Test
  void listsTheApisInOneReadablePage() {
    var html = pagina("/", "es");

    assertThat(html)
        .contains("<html lang=\"es\">")
        .contains("href=\"/api/fees/v1/openapi.json\"")
        .contains("href=\"/api/signos/v1/openapi.json\"")
        .contains("/api/fees/v1/tarifario")
        .contains("Todo el tarifario")
        .contains("<code>limite</code>")
        .contains("No pide token.")
        .contains("Pide un token.")
        .contains("No responde en este momento.");
  }

  @Test
  void escapesWhatTheDocumentsSay() {
    assertThat(pagina("/", "es")).contains("&lt;script&gt;").doesNotContain("<script");
  }

  @Test
  void speaksEnglishByHeaderAndByLink() {
    assertThat(pagina("/", "en")).contains("<html lang=\"en\">").contains("Asks for a token.");
    assertThat(pagina("/?lang=en", "es")).contains("<html lang=\"en\">");
    assertThat(pagina("/?lang=es", "en")).contains("<html lang=\"es\">");
  }

  @Test
  void allowsNothingButItsOwnStyleSheet() {
    puerta
        .get()
        .uri("/")
        .accept(MediaType.TEXT_HTML)
        .exchange()
        .expectHeader()
        .value(
            "Content-Security-Policy",
            csp -> assertThat(csp).startsWith("default-src 'none'; style-src 'self';"));
    puerta
        .get()
        .uri("/portada.css")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.valueOf("text/css"));
  }

  @Test
  void givesProgramsTheSameListAsJson() {
    puerta
        .get()
        .uri("/")
        .accept(MediaType.APPLICATION_JSON)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.servicios[0].servicio")
        .isEqualTo("fees")
        .jsonPath("$.servicios[0].openapi")
        .isEqualTo("/api/fees/v1/openapi.json")
        .jsonPath("$.servicios[0].disponible")
        .isEqualTo(true)
        .jsonPath("$.servicios[1].servicio")
        .isEqualTo("signos")
        .jsonPath("$.servicios[1].disponible")
        .isEqualTo(false);
  }

  @Test
  void asksAServiceAgainOnlyWhenItsDocumentIsStale() {
    FEES.en(
        "/api/fees/v1/openapi.json",
        pedido -> {
          FEES.leer(pedido);
          Doble.json(pedido, 200, OPENAPI);
        });

    pagina("/", "es");
    pagina("/", "es");
    assertThat(FEES.recibidos()).hasSize(1);

    reloj.ahora.addAndGet(61_000_000_000L);
    pagina("/", "es");
    assertThat(FEES.recibidos()).hasSize(2);
  }

  private String pagina(String uri, String idioma) {
    return puerta
        .get()
        .uri(uri)
        .accept(MediaType.TEXT_HTML)
        .header("Accept-Language", idioma)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.TEXT_HTML)
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }
}
