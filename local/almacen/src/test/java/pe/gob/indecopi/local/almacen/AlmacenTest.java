package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlmacenTest {

  @Test
  void keepsDocumentsAcrossARestart(@TempDir Path datos) {
    try (Almacen almacen = Almacen.abrir(datos, 0);
        MongoClient cliente = MongoClients.create(almacen.uri())) {
      cliente
          .getDatabase("x")
          .getCollection("c")
          .insertOne(new Document("_id", "a").append("n", 1));
    }
    try (Almacen almacen = Almacen.abrir(datos, 0);
        MongoClient cliente = MongoClients.create(almacen.uri())) {
      assertThat(cliente.getDatabase("x").getCollection("c").find().first())
          .isEqualTo(new Document("_id", "a").append("n", 1));
    }
  }

  @Test
  void runsInMemory() {
    try (Almacen almacen = Almacen.enMemoria();
        MongoClient cliente = MongoClients.create(almacen.uri())) {
      cliente.getDatabase("x").getCollection("c").insertOne(new Document("_id", "a"));
      assertThat(cliente.getDatabase("x").getCollection("c").countDocuments()).isOne();
    }
  }
}
