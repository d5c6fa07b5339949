package pe.gob.indecopi.platform.eventos;

import com.mongodb.client.MongoDatabase;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same tests on MongoDB itself. */
@EnContenedores
class RelevoEnMongoTest extends RelevoTest {
  @Override
  MongoDatabase base() {
    return MongoDeContenedor.base();
  }
}
