package pe.gob.indecopi.local.almacen.pruebas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.local.almacen.Almacen;
import pe.gob.indecopi.local.almacen.Inventario;

class InventarioDeMandosTest {

  private final InventarioDeMandos inventario = new InventarioDeMandos();

  @Test
  void writesDownCommandsOperatorsAndIndexOptionsButNoData() {
    conversar();
    assertThat(inventario.entradas())
        .contains(
            "createIndexes unique",
            "find filter $gte",
            "find sort",
            "find limit",
            "insert",
            "update q $elemMatch",
            "update u $set",
            "update u $push $each",
            "aggregate pipeline $match",
            "aggregate pipeline $group",
            "aggregate pipeline $sum")
        .noneMatch(entrada -> entrada.contains("secreto") || entrada.contains("$ajeno"));
  }

  @Test
  void namesWhatIsNotInTheList() {
    conversar();
    assertThatCode(inventario::compararConLaLista).doesNotThrowAnyException();
    var sinRango = new HashSet<>(Inventario.permitido());
    sinRango.remove("find filter $gte");
    assertThatThrownBy(() -> inventario.compararCon(sinRango))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("find filter $gte");
  }

  @Test
  void theStoreOfTestsRefusesWhatIsNotInTheList() {
    try (Almacen almacen = Almacen.enMemoria();
        MongoClient cliente = MongoClients.create(almacen.uri())) {
      var c = cliente.getDatabase("x").getCollection("c");
      assertThatThrownBy(() -> c.find(Document.parse("{a: {$mod: [2, 0]}}")).first())
          .hasMessageContaining("'find filter $mod'");
      assertThatThrownBy(() -> c.updateOne(new Document(), Document.parse("{$mul: {a: 2}}")))
          .hasMessageContaining("'update u $mul'");
    }
  }

  private void conversar() {
    try (Almacen almacen = Almacen.enMemoria();
        MongoClient cliente =
            MongoClients.create(
                MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(almacen.uri()))
                    .addCommandListener(inventario)
                    .build())) {
      var c = cliente.getDatabase("x").getCollection("c");
      c.createIndex(new Document("a", -1), new IndexOptions().unique(true));
      c.insertOne(new Document("secreto", new Document("x", 1)));
      c.find(Document.parse("{a: {$gte: 1}}")).sort(new Document("a", 1)).limit(1).first();
      c.updateOne(
          Document.parse("{p: {$elemMatch: {e: 1}}}"),
          Document.parse("{$set: {secreto: {$ajeno: 1}}, $push: {p: {$each: [1]}}}"));
      c.aggregate(
              List.of(
                  Document.parse("{$match: {a: 1}}"),
                  Document.parse("{$group: {_id: '$a', n: {$sum: 1}}}")))
          .first();
    }
  }
}
