package pe.gob.indecopi.platform.reloj;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The two clocks and the sweep of what falls due. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "indecopi.reloj.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RelojProperties.class)
public final class RelojAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  InstantSource instantSource() {
    return InstantSource.system();
  }

  @Bean
  Barrido barrido(
      ObjectProvider<TareaLegal> tareas,
      RelojLegal reloj,
      RelojProperties ajustes,
      ObjectProvider<MeterRegistry> medidas) {
    return new Barrido(
        tareas::orderedStream,
        reloj,
        ajustes.cierre(),
        medidas.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  Periodico barridoPeriodico(Barrido barrido, RelojProperties ajustes) {
    return new Periodico("barrido", ajustes.barrido(), barrido::periodico);
  }

  @Configuration(proxyBeanMethods = false)
  @Profile("!local & !sandbox")
  static class Produccion {
    @Bean
    @ConditionalOnMissingBean
    RelojLegal relojLegal(InstantSource sistema) {
      return new RelojDelSistema(sistema);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Profile("local | sandbox")
  static class Sandbox {
    @Bean
    @ConditionalOnMissingBean(RelojLegal.class)
    RelojMovible relojLegal(MongoDatabase base, InstantSource sistema, RelojProperties ajustes) {
      return new RelojMovible(
          base.getCollection("reloj"), sistema, ajustes.inicio(), ajustes.relectura());
    }

    @Bean
    @ConditionalOnAvailableEndpoint
    RelojEndpoint relojEndpoint(
        RelojMovible reloj, Barrido barrido, ObjectProvider<Pendientes> pendientes) {
      var avance = new Avance(reloj, barrido, pendientes::orderedStream);
      return new RelojEndpoint(reloj, barrido, avance, pendientes::orderedStream);
    }
  }
}
