package pe.gob.indecopi.procedimientos.casilla;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** The electronic box and its routes. Off with {@code indecopi.casilla.enabled}. */
@AutoConfiguration(afterName = "pe.gob.indecopi.platform.almacen.AlmacenAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.casilla.enabled", matchIfMissing = true)
class CasillaAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Casilla casilla(MongoDatabase base) {
    return new Casilla(base);
  }

  @Bean
  @ConditionalOnMissingBean
  CasillaController casillaController(
      Casilla casilla, Idempotencia idempotencia, RelojLegal reloj, AlLeer expedientes) {
    return new CasillaController(casilla, idempotencia, reloj, expedientes);
  }
}
