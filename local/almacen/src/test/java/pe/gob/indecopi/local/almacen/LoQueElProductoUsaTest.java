package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoQueElProductoUsaTest {

  private Almacen almacen;
  private MongoClient cliente;
  private MongoDatabase base;
  private MongoCollection<Document> c;

  @BeforeEach
  void abrir() {
    almacen = Almacen.enMemoria();
    cliente =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(almacen.uri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .build());
    base = cliente.getDatabase("x");
    c = base.getCollection("c");
  }

  @AfterEach
  void cerrar() {
    cliente.close();
    almacen.close();
  }

  @Test
  void keepsEveryTypeThatTheProductStores() {
    var documento =
        new Document("_id", new ObjectId())
            .append("decimal", Decimal128.parse("534.99"))
            .append("largo", Long.MAX_VALUE)
            .append("logico", true)
            .append("nulo", null)
            .append("bytes", new Binary(new byte[] {1, 2, 3}))
            .append("lista", List.of(1, "dos", new Document("tres", 3)));
    c.insertOne(documento);
    assertThat(c.find().first()).isEqualTo(documento);
  }

  @Test
  void changesOnlyWhatAnUpdateNames() {
    c.insertOne(
        Document.parse(
            """
            {_id: 1, version: 4, plazos: [{e: "a"}, {e: "b"}], actuaciones: [{f: 1}],
             porPublicar: [{s: 1}, {s: 2}], n: 1, max: 5, sobra: true}
            """));
    var cambio =
        Document.parse(
            """
            {$set: {"plazos.1.e": "c", "actuaciones.1": {f: 2}, version: 5},
             $unset: {sobra: ""},
             $push: {porPublicar: {$each: [{s: 3}, {s: 4}]}}, $inc: {n: 2}, $max: {max: 9}}
            """);
    var filtro = new Document("_id", 1).append("version", 4);
    assertThat(c.updateOne(filtro, cambio).getModifiedCount()).isOne();
    assertThat(c.updateOne(filtro, cambio).getMatchedCount()).isZero();
    c.updateOne(
        new Document("_id", 1), Document.parse("{$pull: {porPublicar: {s: {$in: [1, 2]}}}}"));
    assertThat(c.find().first())
        .isEqualTo(
            Document.parse(
                """
                {_id: 1, version: 5, plazos: [{e: "a"}, {e: "c"}],
                 actuaciones: [{f: 1}, {f: 2}], porPublicar: [{s: 3}, {s: 4}], n: 3, max: 9}
                """));
  }

  @Test
  void keepsTheLastOfWhatIsPushed() {
    c.insertOne(Document.parse("{_id: 1, vistos: [1, 2, 3]}"));
    c.updateOne(
        new Document("_id", 1), Document.parse("{$push: {vistos: {$each: [4, 5], $slice: -3}}}"));
    assertThat(c.find().first()).isEqualTo(Document.parse("{_id: 1, vistos: [3, 4, 5]}"));
  }

  @Test
  void findsAndUpdatesInOneStep() {
    c.insertMany(
        List.of(new Document("_id", 1).append("p", 2), new Document("_id", 2).append("p", 1)));
    var opciones =
        new FindOneAndUpdateOptions()
            .sort(new Document("p", 1))
            .returnDocument(ReturnDocument.AFTER)
            .projection(new Document("relevo", 1));
    assertThat(
            c.findOneAndUpdate(
                new Document(), Document.parse("{$set: {relevo: {q: 'a'}}}"), opciones))
        .isEqualTo(Document.parse("{_id: 2, relevo: {q: 'a'}}"));
    assertThat(
            c.findOneAndUpdate(
                new Document("_id", 9),
                Document.parse("{$setOnInsert: {n: 1}}"),
                new FindOneAndUpdateOptions().upsert(true)))
        .isNull();
    assertThat(c.countDocuments(new Document("n", 1))).isOne();
  }

  @Test
  void insertsWhatAnUpsertDoesNotFind() {
    var insertar = new UpdateOptions().upsert(true);
    var cambio = Document.parse("{$inc: {n: 1}}");
    c.updateOne(new Document("_id", "r"), cambio, insertar);
    c.updateOne(new Document("_id", "r"), cambio, insertar);
    assertThat(c.find().first()).isEqualTo(Document.parse("{_id: 'r', n: 2}"));
  }

  @Test
  void countsGroupsAndDeletes() {
    for (int i = 0; i < 10; i++) {
      c.insertOne(new Document("_id", i).append("par", i % 2 == 0).append("n", i));
    }
    c.createIndex(new Document("par", 1));
    assertThat(
            c.aggregate(
                    List.of(
                        Document.parse("{$match: {par: true}}"),
                        Document.parse("{$group: {_id: '$par', suma: {$sum: '$n'}}}")))
                .first())
        .isEqualTo(Document.parse("{_id: true, suma: 20}"));
    assertThat(c.countDocuments(new Document("par", false))).isEqualTo(5);
    assertThat(c.deleteMany(new Document("par", true)).getDeletedCount()).isEqualTo(5);
    assertThat(c.estimatedDocumentCount()).isEqualTo(5);
    assertThat(c.find(new Document("par", true)).first()).isNull();
  }

  @Test
  void pagesWithSmallBatches() {
    for (int i = 0; i < 250; i++) {
      c.insertOne(new Document("_id", i));
    }
    assertThat(c.find().batchSize(7).into(new ArrayList<>())).hasSize(250);
    assertThat(
            c.find(new Document("_id", new Document("$gt", 99)))
                .sort(new Document("_id", 1))
                .limit(3)
                .map(d -> d.get("_id"))
                .into(new ArrayList<>()))
        .isEqualTo(List.of(100, 101, 102));
  }

  @Test
  void streamsFilesThroughGridFs() {
    byte[] contenido = new byte[3_000_000];
    new Random(1).nextBytes(contenido);
    var archivos = GridFSBuckets.create(base);
    ObjectId id = archivos.uploadFromStream("logo.png", new ByteArrayInputStream(contenido));
    var leido = new ByteArrayOutputStream();
    archivos.downloadToStream(id, leido);
    assertThat(leido.toByteArray()).isEqualTo(contenido);
    archivos.delete(id);
    assertThat(base.getCollection("fs.chunks").countDocuments()).isZero();
  }

  @Test
  void refusesAloudWhatItLacks() {
    assertThatThrownBy(
            () ->
                c.createIndex(
                    new Document("t", 1), new IndexOptions().expireAfter(1L, TimeUnit.DAYS)))
        .isInstanceOf(MongoCommandException.class)
        .hasMessageContaining("expireAfterSeconds");
    assertThatThrownBy(
            () ->
                c.createIndex(
                    new Document("t", 1),
                    new IndexOptions().partialFilterExpression(new Document("t", 1))))
        .hasMessageContaining("partialFilterExpression");
    assertThatThrownBy(() -> c.createIndex(new Document("t", "text"))).hasMessageContaining("115");
    assertThatThrownBy(() -> c.watch().iterator()).hasMessageContaining("change stream");
  }

  @Test
  void dropsAndMakesAgain() {
    c.createIndex(new Document("n", 1));
    c.insertOne(new Document("_id", 1).append("n", 1));
    c.drop();
    c.createIndex(new Document("n", 1));
    assertThat(c.find(new Document("n", 1)).first()).isNull();
    c.insertOne(new Document("_id", 1).append("n", 1));
    assertThat(c.find(new Document("n", 1)).first()).isNotNull();
    base.drop();
    assertThat(cliente.getDatabase("x").listCollectionNames().into(new ArrayList<>())).isEmpty();
  }

  @Test
  void anotherCollectionsIndexOfTheSameNameOutlivesADrop() {
    var d = base.getCollection("d");
    c.createIndex(new Document("n", 1));
    d.createIndex(new Document("n", 1));
    c.dropIndex("n_1");
    assertThat(d.listIndexes().map(i -> i.getString("name")).into(new ArrayList<>()))
        .contains("n_1");
    assertThat(c.listIndexes().map(i -> i.getString("name")).into(new ArrayList<>()))
        .doesNotContain("n_1");
  }

  @Test
  void greetsBothWays() {
    assertThat(base.runCommand(new Document("hello", 1))).containsEntry("isWritablePrimary", true);
    assertThat(base.runCommand(new Document("ping", 1))).containsEntry("ok", 1.0);
  }
}
