package pe.gob.indecopi.procedimientos.documentos;

import com.mongodb.client.MongoDatabase;
import pe.gob.indecopi.platform.prueba.EnContenedores;
import pe.gob.indecopi.platform.prueba.MongoDeContenedor;

/** The same tests on MongoDB itself. */
@EnContenedores
class ArchivosEnMongoTest extends ArchivosTest {
  @Override
  MongoDatabase base() {
    return MongoDeContenedor.base();
  }
}
