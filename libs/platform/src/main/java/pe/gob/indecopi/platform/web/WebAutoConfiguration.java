package pe.gob.indecopi.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;

/** The JSON of the suite and the parameters of lists. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "indecopi.web.enabled", matchIfMissing = true)
class WebAutoConfiguration {

  /**
   * Absent rather than null, instants in ISO 8601 with their offset, decimals in plain digits.
   * Answers of neighbours are read leniently, so that a newer release may add a field; requests of
   * callers are judged by {@link pe.gob.indecopi.platform.entrada.Entrada}.
   */
  @Bean
  @ConditionalOnMissingBean(name = "indecopiJson")
  JsonMapperBuilderCustomizer indecopiJson() {
    return json ->
        json.changeDefaultPropertyInclusion(
                previa -> previa.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = Type.SERVLET)
  static class Listas {

    @Bean
    @ConditionalOnMissingBean(name = "cursorConfigurer")
    WebMvcConfigurer cursorConfigurer() {
      return new WebMvcConfigurer() {
        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
          resolvers.add(new CursorArgumentResolver());
        }

        @Override
        public void addFormatters(FormatterRegistry registro) {
          registro.addFormatterForFieldType(LocalDate.class, new DiaDeConsulta());
        }
      };
    }
  }
}
