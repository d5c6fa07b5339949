package pe.gob.indecopi.platform.reloj;

import com.mongodb.client.MongoDatabase;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same tests on MongoDB itself. */
@EnContenedores
class RelojMovibleEnMongoTest extends RelojMovibleTest {
  @Override
  MongoDatabase base() {
    return MongoDeContenedor.base();
  }
}
