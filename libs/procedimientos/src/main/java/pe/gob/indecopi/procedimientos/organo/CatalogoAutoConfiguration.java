package pe.gob.indecopi.procedimientos.organo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;

/**
 * Reads the catalogues that a service names. A service with earlier editions, under which files
 * were born, makes its {@link Catalogo} itself. Before all others, which ask whether there is one.
 * Off with {@code indecopi.tupa.enabled}.
 */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty(name = "indecopi.tupa.enabled", matchIfMissing = true)
@ConditionalOnProperty("indecopi.tupa.catalogos[0]")
@EnableConfigurationProperties(CatalogoProperties.class)
class CatalogoAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Catalogo catalogo(CatalogoProperties propiedades) {
    return Catalogo.juntos(
        propiedades.catalogos().stream().map(c -> Catalogo.cargar(c)).toArray(Catalogo[]::new));
  }
}
