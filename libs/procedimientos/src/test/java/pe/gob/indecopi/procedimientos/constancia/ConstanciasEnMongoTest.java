package pe.gob.indecopi.procedimientos.constancia;

import com.mongodb.client.MongoDatabase;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same tests on MongoDB itself. */
@EnContenedores
class ConstanciasEnMongoTest extends ConstanciasTest {
  @Override
  MongoDatabase base() {
    return MongoDeContenedor.base();
  }
}
