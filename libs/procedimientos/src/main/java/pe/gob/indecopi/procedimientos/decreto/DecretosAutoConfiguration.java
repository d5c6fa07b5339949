package pe.gob.indecopi.procedimientos.decreto;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;

/**
 * The calendar with the days decreed since the release. Off with {@code indecopi.decretos.enabled}:
 * then the calendar is the one that was shipped.
 */
@AutoConfiguration(
    afterName = "pe.gob.indecopi.platform.almacen.AlmacenAutoConfiguration",
    beforeName = "pe.gob.indecopi.procedimientos.tramite.TramiteAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.decretos.enabled", matchIfMissing = true)
@ConditionalOnBean(Catalogo.class)
@EnableConfigurationProperties(DecretosProperties.class)
class DecretosAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Decretos decretos(MongoDatabase base) {
    return new Decretos(base);
  }

  @Bean
  @ConditionalOnMissingBean
  CalendarioHabil calendarioHabil(Decretos decretos) {
    return CalendarioHabil.delPeru().con(decretos::vigentes);
  }

  @Bean
  Periodico relecturaDeDecretos(Decretos decretos, DecretosProperties ajustes) {
    return new Periodico("decretos", ajustes.relectura(), decretos::releer);
  }
}
