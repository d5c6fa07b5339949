package pe.gob.indecopi.platform.idempotencia;

import com.mongodb.client.MongoDatabase;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same tests on MongoDB itself. */
@EnContenedores
class IdempotenciaEnMongoTest extends IdempotenciaTest {
  @Override
  MongoDatabase base() {
    return MongoDeContenedor.base();
  }
}
