package pe.gob.indecopi.platform.vecino;

import feign.Feign;
import feign.FeignException;
import feign.Request;
import feign.RequestInterceptor;
import feign.Response;
import feign.Retryer;
import feign.codec.DecodeException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another service, called over HTTP with JSON: each call has its deadlines, and who does not answer
 * is left alone for a while. It may say more than we know; what cannot be read is a fault without
 * cause, for the cause would quote what it said, which may be of a person.
 *
 * @param nombre what it is called in faults and breakers
 * @param url its address
 * @param conectar longest wait for a connection
 * @param responder longest wait for an answer
 */
public record Vecino(String nombre, URI url, Duration conectar, Duration responder) {

  /**
   * Its client, which asks once and follows no redirect.
   *
   * @param operaciones what it is asked, as an interface with the annotations of Feign
   * @param antes what every request is given before it goes: a token
   */
  public <T> T cliente(Class<T> operaciones, JsonMapper json, RequestInterceptor... antes) {
    var lector = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    return Feign.builder()
        .encoder(
            (dicho, _, pedido) ->
                pedido.body(json.writeValueAsBytes(dicho), StandardCharsets.UTF_8))
        .decoder((respuesta, tipo) -> leer(lector, respuesta, tipo))
        .requestInterceptors(Arrays.asList(antes))
        .retryer(Retryer.NEVER_RETRY)
        .options(
            new Request.Options(
                conectar.toMillis(),
                TimeUnit.MILLISECONDS,
                responder.toMillis(),
                TimeUnit.MILLISECONDS,
                false))
        .target(operaciones, url.toString());
  }

  /** Opens when half of its last ten calls failed, and lets two pass ten seconds later. */
  public CircuitBreaker cortacircuito() {
    return CircuitBreaker.of(
        nombre,
        CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .waitDurationInOpenState(Duration.ofSeconds(10))
            // By itself: who asks whether it is worth a call would else never let one pass.
            .automaticTransitionFromOpenToHalfOpenEnabled(true)
            .permittedNumberOfCallsInHalfOpenState(2)
            .ignoreException(Vecino::esRespuesta)
            .build());
  }

  /**
   * Calls again, a moment later, where the failure may pass.
   *
   * @param intentos calls at most, the first included
   */
  public Retry reintento(int intentos) {
    return Retry.of(
        nombre,
        RetryConfig.custom()
            .maxAttempts(intentos)
            .intervalFunction(IntervalFunction.ofRandomized(Duration.ofMillis(100)))
            .retryOnException(e -> !esRespuesta(e) && !(e instanceof CallNotPermittedException))
            .build());
  }

  /** A refusal is an answer: only silence and failures count against it. */
  private static boolean esRespuesta(Throwable e) {
    return e instanceof FeignException f && f.status() >= 400 && f.status() < 500;
  }

  private @Nullable Object leer(JsonMapper json, Response respuesta, Type tipo) throws IOException {
    try (var flujo = respuesta.body().asInputStream()) {
      return json.readValue(flujo, json.getTypeFactory().constructType(tipo));
    } catch (JacksonException e) {
      throw new DecodeException(
          respuesta.status(), "unreadable answer of " + nombre, respuesta.request());
    }
  }
}
