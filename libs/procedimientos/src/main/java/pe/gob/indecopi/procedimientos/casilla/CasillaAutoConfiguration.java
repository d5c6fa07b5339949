package pe.gob.indecopi.procedimientos.casilla;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The electronic box. Off with {@code indecopi.casilla.enabled}. */
@AutoConfiguration(afterName = "pe.gob.indecopi.platform.almacen.AlmacenAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.casilla.enabled", matchIfMissing = true)
class CasillaAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Casilla casilla(MongoDatabase base) {
    return new Casilla(base);
  }
}
