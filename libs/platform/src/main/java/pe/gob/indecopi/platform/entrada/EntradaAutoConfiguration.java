package pe.gob.indecopi.platform.entrada;

import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Binds JSON bodies strictly. */
@AutoConfiguration(after = JacksonAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "indecopi.entrada.enabled", matchIfMissing = true)
@EnableConfigurationProperties(EntradaProperties.class)
class EntradaAutoConfiguration {
  private static final Set<String> AJENOS =
      Set.of("yaml", "x-yaml", "cbor", "x-jackson-smile", "xml");

  @Bean
  @ConditionalOnMissingBean
  Entrada entrada(JsonMapper mapper) {
    return new Entrada(mapper);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = Type.SERVLET)
  static class EnLaWeb {

    @Bean
    @ConditionalOnMissingBean(name = "entradaConverterConfigurer")
    WebMvcConfigurer entradaConverterConfigurer(Entrada entrada, EntradaProperties propiedades) {
      return new WebMvcConfigurer() {
        @Override
        public void configureMessageConverters(ServerBuilder converters) {
          converters
              .addCustomConverter(new EntradaConverter(entrada, propiedades.maximo()))
              .configureMessageConvertersList(
                  todos -> todos.removeIf(EntradaAutoConfiguration::esAjeno));
        }
      };
    }
  }

  /**
   * We speak JSON: what only lies on the class path (YAML of the API's description) is not read.
   */
  private static boolean esAjeno(HttpMessageConverter<?> converter) {
    return converter.getSupportedMediaTypes().stream()
        .anyMatch(t -> AJENOS.contains(t.getSubtype()));
  }
}
