package pe.gob.indecopi.procedimientos.identidad;

import feign.Feign;
import feign.Request;
import feign.Response;
import feign.Retryer;
import feign.codec.DecodeException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.procedimientos.tramite.Identificador;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The client of the PIDE, where {@code indecopi.pide.url} says where it is. Off with {@code
 * indecopi.pide.enabled}; a bean of {@link Identificador} takes its place.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "indecopi.pide.enabled", matchIfMissing = true)
@ConditionalOnExpression("!'${indecopi.pide.url:}'.isBlank()")
@EnableConfigurationProperties(PideProperties.class)
class IdentidadAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Identificador identificador(PideProperties ajustes, JsonMapper json) {
    return new IdentificadorPide(cliente(ajustes, json), ajustes);
  }

  static PideClient cliente(PideProperties ajustes, JsonMapper json) {
    var lector = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    return Feign.builder()
        .decoder((respuesta, tipo) -> leer(lector, respuesta, tipo))
        .retryer(Retryer.NEVER_RETRY)
        .options(
            new Request.Options(
                ajustes.conectar().toMillis(),
                TimeUnit.MILLISECONDS,
                ajustes.responder().toMillis(),
                TimeUnit.MILLISECONDS,
                false))
        .target(PideClient.class, ajustes.url().toString());
  }

  private static @Nullable Object leer(JsonMapper json, Response respuesta, Type tipo)
      throws IOException {
    try (var flujo = respuesta.body().asInputStream()) {
      return json.readValue(flujo, json.getTypeFactory().constructType(tipo));
    } catch (JacksonException e) {
      throw new DecodeException(respuesta.status(), "unreadable answer", respuesta.request());
    }
  }
}
