package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The library as it is. Not used by the build: run a test of a mend against it with {@code
 * -Dalmacen.principal=…AlmacenSinMendar} to see that the test can fail.
 */
final class AlmacenSinMendar {

  private AlmacenSinMendar() {}

  public static void main(String[] args) throws Exception {
    ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT"))
        .setLevel(ch.qos.logback.classic.Level.WARN);
    Path datos = Path.of(Programa.argumento(args, "datos", ""));
    Files.createDirectories(datos);
    var servidor = new MongoServer(new H2Backend(datos.resolve("almacen.mv").toString()));
    System.out.println("almacen ready on " + servidor.bindAndGetConnectionString());
  }
}
