package pe.gob.indecopi.procedimientos.fees;

import feign.Feign;
import feign.FeignException;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.Retryer;
import feign.codec.DecodeException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;
import tools.jackson.databind.json.JsonMapper;

/**
 * The client of fees-service: a deadline for each call, one more attempt where the failure may
 * pass, a breaker and a bulkhead. Off with {@code indecopi.fees.enabled}; a bean of {@link
 * Tesoreria} takes its place.
 */
@AutoConfiguration(afterName = "pe.gob.indecopi.platform.reloj.RelojAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.fees.enabled", matchIfMissing = true)
@EnableConfigurationProperties({FeesProperties.class, ClienteProperties.class})
class FeesAutoConfiguration {
  private static final String NOMBRE = "fees";

  @Bean
  @ConditionalOnMissingBean
  Tesoreria tesoreria(
      FeesProperties fees,
      ClienteProperties cliente,
      JsonMapper json,
      Environment entorno,
      InstantSource reloj) {
    String propio = cliente.id();
    String id =
        propio == null ? entorno.getProperty("spring.application.name", "indecopi") : propio;
    var token = new TokenDeServicio(cliente, id, json, reloj);
    return new TesoreriaRemota(
        cliente(fees, token, json), token, json, cortacircuito(), mamparo(fees), reintento(fees));
  }

  static FeesClient cliente(FeesProperties fees, TokenDeServicio token, JsonMapper json) {
    return Feign.builder()
        .encoder((cuerpo, tipo, plantilla) -> escribir(json, cuerpo, plantilla))
        .decoder((respuesta, tipo) -> leer(json, respuesta, tipo))
        .requestInterceptor(p -> p.header("Authorization", "Bearer " + token.valor()))
        .retryer(Retryer.NEVER_RETRY)
        .options(
            new Request.Options(
                fees.conectar().toMillis(),
                TimeUnit.MILLISECONDS,
                fees.responder().toMillis(),
                TimeUnit.MILLISECONDS,
                false))
        .target(FeesClient.class, fees.url().toString());
  }

  static CircuitBreaker cortacircuito() {
    return CircuitBreaker.of(
        NOMBRE,
        CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .waitDurationInOpenState(Duration.ofSeconds(10))
            .permittedNumberOfCallsInHalfOpenState(2)
            // A refusal is an answer: only silence and failures count.
            .ignoreException(FeesAutoConfiguration::esRespuesta)
            .build());
  }

  private static Bulkhead mamparo(FeesProperties fees) {
    return Bulkhead.of(
        NOMBRE,
        BulkheadConfig.custom()
            .maxConcurrentCalls(fees.simultaneas())
            .maxWaitDuration(Duration.ZERO)
            .build());
  }

  private static Retry reintento(FeesProperties fees) {
    return Retry.of(
        NOMBRE,
        RetryConfig.custom()
            .maxAttempts(fees.intentos())
            .intervalFunction(IntervalFunction.ofRandomized(Duration.ofMillis(100)))
            .retryOnException(e -> !esRespuesta(e) && !(e instanceof CallNotPermittedException))
            .build());
  }

  private static boolean esRespuesta(Throwable e) {
    return e instanceof FeignException f && f.status() >= 400 && f.status() < 500;
  }

  private static void escribir(JsonMapper json, Object cuerpo, RequestTemplate plantilla) {
    plantilla.body(json.writeValueAsBytes(cuerpo), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static @Nullable Object leer(JsonMapper json, Response respuesta, Type tipo)
      throws IOException {
    try (var flujo = respuesta.body().asInputStream()) {
      return json.readValue(flujo, json.getTypeFactory().constructType(tipo));
    } catch (tools.jackson.core.JacksonException e) {
      throw new DecodeException(
          respuesta.status(), "unreadable answer of fees", respuesta.request(), e);
    }
  }
}
