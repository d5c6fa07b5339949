package pe.gob.indecopi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.ClassUtils;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Problemas;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Fichas;
import tools.jackson.databind.json.JsonMapper;

/** One test per decision of the web pieces: present, off, backing off, configured. */
class AutoConfiguracionesTest {

  private static final String SECRETO = "0123456789abcdef0123456789abcdef";

  private final WebApplicationContextRunner programa =
      new WebApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  nuestras("entrada", "idempotencia", "openapi", "problema", "seguridad", "web")))
          .withConfiguration(
              AutoConfigurations.of(
                  JacksonAutoConfiguration.class,
                  WebMvcAutoConfiguration.class,
                  ServletWebSecurityAutoConfiguration.class))
          .withUserConfiguration(Fichas.Decodificador.class);

  private static Class<?>[] nuestras(String... piezas) {
    var todas =
        ImportCandidates.load(
                org.springframework.boot.autoconfigure.AutoConfiguration.class,
                AutoConfiguracionesTest.class.getClassLoader())
            .getCandidates();
    return List.of(piezas).stream()
        .map(
            pieza ->
                todas.stream()
                    .filter(una -> una.startsWith("pe.gob.indecopi.platform." + pieza + "."))
                    .findFirst()
                    .orElseThrow())
        .map(una -> ClassUtils.resolveClassName(una, null))
        .toArray(Class<?>[]::new);
  }

  @Test
  void everyPieceIsThereByDefault() {
    programa.run(
        contexto ->
            assertThat(contexto)
                .hasNotFailed()
                .hasSingleBean(Entrada.class)
                .hasSingleBean(Problemas.class)
                .hasSingleBean(OpenAPI.class)
                .hasBean("cadenaDeServicio")
                .hasBean("cadenaDeGestion")
                .hasBean("indecopiJson")
                .hasBean("usuarioConfigurer")
                .hasBean("cursorConfigurer")
                .doesNotHaveBean(Idempotencia.class));
  }

  @Test
  void eachPieceHasItsSwitch() {
    apagada("entrada", "entrada");
    apagada("openapi", "comunDeOpenApi");
    apagada("seguridad", "cadenaDeServicio");
    apagada("web", "indecopiJson");
    programa
        .withPropertyValues("indecopi.problema.enabled=false", "indecopi.seguridad.enabled=false")
        .run(contexto -> assertThat(contexto).hasNotFailed().doesNotHaveBean(Problemas.class));
    conAlmacen()
        .withPropertyValues(
            "indecopi.idempotencia.secreto=" + SECRETO, "indecopi.idempotencia.enabled=false")
        .run(contexto -> assertThat(contexto).doesNotHaveBean(Idempotencia.class));
  }

  private void apagada(String pieza, String bean) {
    programa
        .withPropertyValues("indecopi." + pieza + ".enabled=false")
        .run(contexto -> assertThat(contexto).hasNotFailed().doesNotHaveBean(bean));
  }

  @Test
  void aBeanOfTheServiceWins() {
    var suya = new Entrada(JsonMapper.shared());
    programa
        .withBean("suya", Entrada.class, () -> suya)
        .run(contexto -> assertThat(contexto.getBean(Entrada.class)).isSameAs(suya));
    programa
        .withBean("cadenaDeServicio", SecurityFilterChain.class, () -> org.mockito.Mockito.mock())
        .run(contexto -> assertThat(contexto.getBeansOfType(SecurityFilterChain.class)).hasSize(2));
  }

  @Test
  void theJsonOfTheSuiteIsAbsentRatherThanNull() {
    programa.run(
        contexto ->
            assertThat(
                    contexto
                        .getBean(JsonMapper.class)
                        .writeValueAsString(
                            new Ejemplo(
                                null, java.time.Instant.EPOCH, new java.math.BigDecimal("1E+3"))))
                .isEqualTo("{\"en\":\"1970-01-01T00:00:00Z\",\"n\":1000}"));
  }

  record Ejemplo(String nada, java.time.Instant en, java.math.BigDecimal n) {}

  @Test
  void answersAreKeptWhereThereIsAStoreAndASecret() {
    conAlmacen()
        .withPropertyValues("indecopi.idempotencia.secreto=" + SECRETO)
        .run(contexto -> assertThat(contexto).hasNotFailed().hasSingleBean(Idempotencia.class));
  }

  @Test
  void aMissingOrShortSecretStopsTheStartOutsideLocal() {
    conAlmacen()
        .run(
            contexto ->
                assertThat(contexto)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("indecopi.idempotencia.secreto"));
    conAlmacen()
        .withPropertyValues("indecopi.idempotencia.secreto=corto")
        .run(contexto -> assertThat(contexto).hasFailed());
    conAlmacen()
        .withPropertyValues("spring.profiles.active=sandbox")
        .run(contexto -> assertThat(contexto).hasFailed());
    conAlmacen()
        .withPropertyValues("spring.profiles.active=local")
        .run(contexto -> assertThat(contexto).hasNotFailed());
  }

  @Test
  void answersAreNotKeptForLessThanSevenDays() {
    conAlmacen()
        .withPropertyValues(
            "indecopi.idempotencia.secreto=" + SECRETO, "indecopi.idempotencia.conservar=6d")
        .run(contexto -> assertThat(contexto).hasFailed());
  }

  private WebApplicationContextRunner conAlmacen() {
    return programa.withBean(MongoDatabase.class, AlmacenDePrueba::base);
  }
}
