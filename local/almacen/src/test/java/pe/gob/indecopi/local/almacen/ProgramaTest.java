package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store as a process says plainly why it cannot start, and ends cleanly when told to. */
class ProgramaTest {

  @TempDir Path datos;

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (var otro = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var fin = terminar(datos, otro.getLocalPort());
      assertThat(fin.codigo()).isEqualTo(1);
      assertThat(fin.salida())
          .containsExactly(
              "almacen: port "
                  + otro.getLocalPort()
                  + " is taken by another process; choose one with --puerto=");
    }
  }

  @Test
  void saysThatAnotherStoreUsesTheData() throws Exception {
    try (Almacen almacen = Almacen.abrir(datos, 0)) {
      var fin = terminar(datos, 0);
      assertThat(fin.codigo()).isEqualTo(1);
      assertThat(fin.salida())
          .containsExactly("almacen: the data in " + datos + " is in use by another store");
    }
  }

  @Test
  void saysThatTheDirectoryCannotBeUsed() throws Exception {
    Path archivo = Files.createFile(datos.resolve("archivo"));
    var fin = terminar(archivo, 0);
    assertThat(fin.codigo()).isEqualTo(1);
    assertThat(fin.salida()).hasSize(1);
    assertThat(fin.salida().getFirst())
        .startsWith("almacen: the data directory " + archivo + " cannot be used");
  }

  @Test
  void endsCleanlyOnSigtermAndKeepsTheData() throws Exception {
    Process proceso = arrancar(datos, 0);
    String listo = proceso.inputReader().readLine();
    assertThat(listo).startsWith("almacen ready on mongodb://127.0.0.1:");
    try (MongoClient cliente = MongoClients.create(listo.split("[ ,]")[3])) {
      cliente.getDatabase("x").getCollection("c").insertOne(new Document("_id", 1));
      proceso.destroy();
      assertThat(proceso.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
    try (Almacen almacen = Almacen.abrir(datos, 0);
        MongoClient cliente = MongoClients.create(almacen.uri())) {
      assertThat(cliente.getDatabase("x").getCollection("c").countDocuments()).isOne();
    }
  }

  private record Fin(int codigo, List<String> salida) {}

  private static Fin terminar(Path datos, int puerto) throws Exception {
    Process proceso = arrancar(datos, puerto);
    List<String> salida = proceso.inputReader().lines().toList();
    return new Fin(proceso.waitFor(), salida);
  }

  private static Process arrancar(Path datos, int puerto) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Almacen.class.getName(),
            "--puerto=" + puerto,
            "--datos=" + datos)
        .redirectErrorStream(true)
        .start();
  }
}
