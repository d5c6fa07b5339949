package pe.gob.indecopi.invenciones.cotejo;

import com.mongodb.client.MongoDatabase;
import feign.Feign;
import feign.Request;
import feign.Response;
import feign.Retryer;
import feign.codec.DecodeException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CotejoProperties.class)
class CotejoConfiguration {

  @Bean
  RegistroDeSignos registroDeSignos(CotejoProperties ajustes, JsonMapper json) {
    return new RegistroDeSignos(cliente(ajustes, json), cortacircuito());
  }

  @Bean
  Cotejos cotejos(
      MongoDatabase base,
      Expedientes expedientes,
      Anotaciones anotaciones,
      RegistroDeSignos signos) {
    return new Cotejos(base, expedientes, anotaciones, signos);
  }

  @Bean
  Periodico cotejoPeriodico(Cotejos cotejos, CotejoProperties ajustes) {
    return new Periodico("cotejo", ajustes.barrido(), cotejos::barrer);
  }

  static SignosClient cliente(CotejoProperties ajustes, JsonMapper json) {
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
        .target(SignosClient.class, ajustes.url().toString());
  }

  static CircuitBreaker cortacircuito() {
    return CircuitBreaker.of(
        "signos",
        CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .waitDurationInOpenState(Duration.ofSeconds(10))
            .permittedNumberOfCallsInHalfOpenState(1)
            .ignoreException(RegistroDeSignos::esRespuesta)
            .build());
  }

  private static @Nullable Object leer(JsonMapper json, Response respuesta, Type tipo)
      throws IOException {
    try (var flujo = respuesta.body().asInputStream()) {
      return json.readValue(flujo, json.getTypeFactory().constructType(tipo));
    } catch (JacksonException e) {
      throw new DecodeException(
          respuesta.status(), "unreadable answer of signos", respuesta.request(), e);
    }
  }
}
