package pe.gob.indecopi.platform.entrada;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Binds JSON bodies strictly. */
@AutoConfiguration(after = JacksonAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "indecopi.entrada.enabled", matchIfMissing = true)
@EnableConfigurationProperties(EntradaProperties.class)
class EntradaAutoConfiguration {

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
          converters.addCustomConverter(new EntradaConverter(entrada, propiedades.maximo()));
        }
      };
    }
  }
}
