package pe.gob.indecopi.platform.almacen;

import com.mongodb.client.MongoDatabase;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same tests on MongoDB itself. */
@EnContenedores
class AgregadosEnMongoTest extends AgregadosTest {
  @Override
  MongoDatabase base() {
    return MongoDeContenedor.base();
  }
}
