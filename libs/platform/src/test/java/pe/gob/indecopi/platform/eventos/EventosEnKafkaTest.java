package pe.gob.indecopi.platform.eventos;

import com.mongodb.client.MongoDatabase;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.KafkaDeContenedor;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same tests on Kafka and MongoDB themselves. */
@EnContenedores
class EventosEnKafkaTest extends EventosContextTest {
  @Override
  MongoDatabase base() {
    return MongoDeContenedor.base();
  }

  @Override
  String servidores() {
    return KafkaDeContenedor.servidores();
  }
}
