package pe.gob.indecopi.platform;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.KafkaDeContenedor;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same whole service on Kafka and MongoDB themselves. */
@EnContenedores
class PlataformaEnKafkaTest extends PlataformaContextTest {
  @Override
  String uri() {
    return MongoDeContenedor.uri();
  }

  @Override
  String servidores() {
    return KafkaDeContenedor.servidores();
  }

  @Override
  void preparar(ConfigurableApplicationContext servicio) {
    ((GenericApplicationContext) servicio)
        .registerBean(
            "escucha",
            MongoClientSettingsBuilderCustomizer.class,
            () -> MongoDeContenedor.escucha());
  }
}
