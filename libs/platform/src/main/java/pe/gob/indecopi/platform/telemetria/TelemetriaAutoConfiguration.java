package pe.gob.indecopi.platform.telemetria;

import feign.RequestInterceptor;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Hands traces on; the rest of telemetry is Boot's own, set by {@link PorDefecto}. */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration")
@ConditionalOnClass({RequestInterceptor.class, Tracer.class})
@ConditionalOnBooleanProperty(name = "indecopi.telemetria.enabled", matchIfMissing = true)
class TelemetriaAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnBean({Tracer.class, Propagator.class})
  TrazaDeSalida trazaDeSalida(Tracer trazador, Propagator propagador) {
    return new TrazaDeSalida(trazador, propagador);
  }
}
