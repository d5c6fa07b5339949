package pe.gob.indecopi.procedimientos.fees;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;
import java.time.InstantSource;
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
  @Bean
  @ConditionalOnMissingBean
  Tesoreria tesoreria(
      FeesProperties fees,
      ClienteProperties propia,
      JsonMapper json,
      Environment entorno,
      InstantSource reloj) {
    String propio = propia.id();
    String id =
        propio == null ? entorno.getProperty("spring.application.name", "indecopi") : propio;
    var token = new TokenDeServicio(propia, id, json, reloj);
    var vecino = fees.vecino();
    var cliente =
        vecino.cliente(
            FeesClient.class, json, p -> p.header("Authorization", "Bearer " + token.valor()));
    return new TesoreriaRemota(
        cliente,
        token,
        json,
        vecino.cortacircuito(),
        mamparo(fees),
        vecino.reintento(fees.intentos()));
  }

  private static Bulkhead mamparo(FeesProperties fees) {
    return Bulkhead.of(
        "fees",
        BulkheadConfig.custom()
            .maxConcurrentCalls(fees.simultaneas())
            .maxWaitDuration(Duration.ZERO)
            .build());
  }
}
