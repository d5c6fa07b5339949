package pe.gob.indecopi.procedimientos.casilla;

import com.mongodb.client.MongoDatabase;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same tests on MongoDB itself. */
@EnContenedores
class CasillaEnMongoTest extends CasillaTest {
  @Override
  MongoDatabase base() {
    return MongoDeContenedor.base();
  }
}
