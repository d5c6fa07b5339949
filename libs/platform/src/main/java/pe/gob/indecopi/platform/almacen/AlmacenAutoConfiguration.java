package pe.gob.indecopi.platform.almacen;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.eventos.Bandeja;

/** The store: its guarantees, its database and the factory of aggregates. */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "indecopi.almacen.enabled", matchIfMissing = true)
@EnableConfigurationProperties(MongoProperties.class)
final class AlmacenAutoConfiguration {

  @Bean
  GarantiasMongo garantiasMongo() {
    return new GarantiasMongo();
  }

  @Bean
  @ConditionalOnMissingBean
  MongoDatabase mongoDatabase(MongoClient cliente, MongoProperties ajustes) {
    return cliente.getDatabase(ajustes.getMongoClientDatabase());
  }

  @Bean
  @ConditionalOnMissingBean
  FabricaDeAgregados fabricaDeAgregados(
      MongoDatabase base,
      ObjectProvider<Bandeja> bandeja,
      InstantSource reloj,
      Environment entorno) {
    var nombre = entorno.getProperty("spring.application.name", "indecopi");
    var fuente = entorno.getProperty("indecopi.eventos.fuente", "/" + nombre);
    return new FabricaDeAgregados(
        base, fuente, bandeja.getIfAvailable(() -> Bandeja.NINGUNA), reloj);
  }

  @Bean
  AlmacenHealthIndicator almacenHealthIndicator(MongoDatabase base) {
    return new AlmacenHealthIndicator(base);
  }

  @Bean
  TraduccionDeAgregados traduccionDeAgregados() {
    return new TraduccionDeAgregados();
  }
}
