package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever an index answers, a full scan answers too, in the order asked for. */
class IndicesTest {

  private static final int CASOS = 200;

  private final long semilla = Long.getLong("semilla", System.nanoTime());
  private final Random azar = new Random(semilla);
  private Almacen almacen;
  private MongoClient cliente;
  private MongoCollection<Document> conIndices;
  private MongoCollection<Document> sinIndices;

  @BeforeEach
  void abrir() {
    almacen = Almacen.enMemoria();
    cliente = MongoClients.create(almacen.uri());
    conIndices = cliente.getDatabase("x").getCollection("con");
    sinIndices = cliente.getDatabase("x").getCollection("sin");
    conIndices.createIndex(new Document("a", 1));
    conIndices.createIndex(new Document("b", -1), new IndexOptions().sparse(true));
    conIndices.createIndex(new Document("a", 1).append("b", -1).append("s", 1));
    conIndices.createIndex(new Document("s", 1));
    conIndices.createIndex(new Document("l", 1));
    conIndices.createIndex(new Document("p.e", 1).append("p.v", 1));
    conIndices.createIndex(new Document("d.x", -1).append("a", -1));
  }

  @AfterEach
  void cerrar() {
    cliente.close();
    almacen.close();
  }

  @Test
  void anIndexAnswersWhatAScanAnswers() {
    for (int i = 0; i < 300; i++) {
      insertar(documento(i));
    }
    for (int i = 0; i < CASOS; i++) {
      Document consulta = consulta();
      assertThat(ids(conIndices, consulta))
          .as("seed %d, query %s", semilla, consulta)
          .containsExactlyInAnyOrderElementsOf(ids(sinIndices, consulta));
    }
  }

  @Test
  void anIndexGivesTheOrderThatASortGives() {
    for (int i = 0; i < 300; i++) {
      insertar(documento(i).append("u", azar.nextInt()));
    }
    conIndices.createIndex(new Document("a", 1).append("u", -1));
    for (int i = 0; i < CASOS; i++) {
      Document consulta = azar.nextBoolean() ? consulta() : new Document();
      Document orden = new Document("a", sentido()).append("u", sentido()).append("_id", sentido());
      int limite = azar.nextInt(20);
      assertThat(ids(conIndices, consulta, orden, limite))
          .as("seed %d, query %s, sort %s, limit %d", semilla, consulta, orden, limite)
          .containsExactlyElementsOf(ids(sinIndices, consulta, orden, limite));
    }
  }

  @Test
  void tellsAsMongoDbDoesThatAnIndexSparesReading() {
    for (int i = 0; i < 300; i++) {
      insertar(new Document("_id", i).append("a", i).append("s", "x"));
    }
    long antes = leidos();
    assertThat(ids(conIndices, new Document("a", 7))).hasSize(1);
    assertThat(leidos() - antes).isEqualTo(1);
    assertThat(ids(sinIndices, new Document("a", 7))).hasSize(1);
    assertThat(leidos() - antes).isEqualTo(301);
  }

  private long leidos() {
    Document estado = cliente.getDatabase("admin").runCommand(new Document("serverStatus", 1));
    return estado.getEmbedded(List.of("metrics", "queryExecutor", "scannedObjects"), Long.class);
  }

  @Test
  void updatesAndDeletesKeepIndexesInStep() {
    for (int i = 0; i < 200; i++) {
      insertar(documento(i));
    }
    for (int i = 0; i < CASOS; i++) {
      Document cual = new Document("_id", azar.nextInt(200));
      if (azar.nextInt(10) == 0) {
        conIndices.deleteOne(cual);
        sinIndices.deleteOne(cual);
      } else {
        Document cambio = cambio();
        conIndices.updateOne(cual, cambio);
        sinIndices.updateOne(cual, cambio);
      }
      Document consulta = consulta();
      assertThat(ids(conIndices, consulta))
          .as("seed %d, step %d, query %s", semilla, i, consulta)
          .containsExactlyInAnyOrderElementsOf(ids(sinIndices, consulta));
    }
  }

  @Test
  void aUniqueCompoundIndexRefusesTheSecond() {
    var numeros = cliente.getDatabase("x").getCollection("numeros");
    numeros.createIndex(
        new Document("organo", 1).append("anio", 1).append("n", 1),
        new IndexOptions().unique(true));
    numeros.insertOne(new Document("organo", "DSD").append("anio", 2026).append("n", 1));
    numeros.insertOne(new Document("organo", "DSD").append("anio", 2026).append("n", 2L));
    assertThatThrownBy(
            () ->
                numeros.insertOne(
                    new Document("organo", "DSD").append("anio", 2026).append("n", 2)))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    assertThat(numeros.countDocuments()).isEqualTo(2);
    assertThat(
            numeros
                .find(new Document("organo", "DSD").append("anio", 2026))
                .sort(new Document("n", -1))
                .limit(1)
                .first())
        .containsEntry("n", 2L);
  }

  @Test
  void aSparseUniqueIndexLetsManyLackTheField() {
    var claves = cliente.getDatabase("x").getCollection("claves");
    claves.createIndex(new Document("clave", 1), new IndexOptions().unique(true).sparse(true));
    claves.insertOne(new Document("_id", 1));
    claves.insertOne(new Document("_id", 2));
    claves.insertOne(new Document("_id", 3).append("clave", "k"));
    assertThatThrownBy(() -> claves.updateOne(id(2), set("clave", "k")))
        .isInstanceOf(MongoWriteException.class);
    assertThat(claves.find(new Document("clave", null)).into(new ArrayList<>())).hasSize(2);
    claves.updateOne(id(3), new Document("$unset", new Document("clave", "")));
    claves.updateOne(id(2), set("clave", "k"));
    assertThat(claves.find(new Document("clave", "k")).first()).containsEntry("_id", 2);
  }

  @Test
  void aUniqueIndexOfAnArrayKeepsEachElementForOneDocument() {
    var ordenes = cliente.getDatabase("x").getCollection("ordenes");
    ordenes.createIndex(
        new Document("comprobantes", 1), new IndexOptions().unique(true).sparse(true));
    ordenes.insertOne(new Document("_id", 1).append("comprobantes", List.of("A:1", "A:2")));
    ordenes.insertOne(new Document("_id", 2));
    ordenes.insertOne(new Document("_id", 3));
    var otra = new Document("$push", new Document("comprobantes", "A:2"));
    assertThatThrownBy(() -> ordenes.updateOne(id(2), otra)).hasMessageContaining("E11000");
    ordenes.updateOne(id(1), new Document("$pull", new Document("comprobantes", "A:2")));
    ordenes.updateOne(id(2), otra);
    assertThat(ordenes.find(new Document("comprobantes", "A:2")).first()).containsEntry("_id", 2);
    assertThat(ordenes.find(new Document("comprobantes", "A:1")).first()).containsEntry("_id", 1);
  }

  @Test
  void anIndexThatCannotBeBuiltLeavesNothingBehind() {
    var coleccion = cliente.getDatabase("x").getCollection("repetidos");
    coleccion.insertOne(new Document("_id", 1).append("k", 1));
    coleccion.insertOne(new Document("_id", 2).append("k", 1));
    var unico = new IndexOptions().unique(true);
    assertThatThrownBy(() -> coleccion.createIndex(new Document("k", 1), unico))
        .hasMessageContaining("E11000");
    coleccion.updateOne(id(2), set("k", 2));
    coleccion.createIndex(new Document("k", 1), unico);
    assertThat(coleccion.find(new Document("k", 1)).into(new ArrayList<>())).hasSize(1);
  }

  private void insertar(Document documento) {
    conIndices.insertOne(documento);
    sinIndices.insertOne(documento);
  }

  private Document documento(int id) {
    var documento = new Document("_id", id);
    if (azar.nextInt(5) > 0) {
      documento.append("a", valor());
    }
    if (azar.nextInt(3) > 0) {
      documento.append("b", azar.nextInt(10));
    }
    documento.append("s", texto());
    documento.append("l", lista());
    documento.append("d", new Document("x", valor()));
    var partes = new ArrayList<Document>();
    for (int i = azar.nextInt(4); i > 0; i--) {
      partes.add(new Document("e", texto()).append("v", azar.nextInt(10)));
    }
    return documento.append("p", partes);
  }

  private Document consulta() {
    var consulta = new Document();
    for (int i = 1 + azar.nextInt(2); i > 0; i--) {
      switch (azar.nextInt(14)) {
        case 0 -> consulta.append("a", valor());
        case 1 -> consulta.append("a", new Document("$gte", 2).append("$lt", 7));
        case 2 -> consulta.append("a", new Document("$in", List.of(valor(), valor(), 3.0)));
        case 3 -> consulta.append("b", new Document("$gt", azar.nextInt(10)));
        case 4 -> consulta.append("b", azar.nextBoolean() ? null : azar.nextInt(10));
        case 5 -> consulta.append("b", new Document("$exists", azar.nextBoolean()));
        case 6 -> consulta.append("s", Pattern.compile("^" + Pattern.quote(texto())));
        case 7 -> consulta.append("s", new Document("$regex", "^a.*"));
        case 8 -> consulta.append("l", azar.nextInt(10));
        case 9 -> consulta.append("l", new Document("$gt", 2).append("$lt", 5));
        case 10 -> consulta.append("p.e", texto()).append("p.v", azar.nextInt(10));
        case 11 -> consulta.append("p", elemento());
        case 12 -> consulta.append("d.x", new Document("$lte", valor()));
        default -> consulta.append("$and", List.of(new Document("a", valor()), elegido()));
      }
    }
    return consulta;
  }

  private Document elemento() {
    return new Document(
        "$elemMatch", new Document("e", texto()).append("v", new Document("$gte", 3)));
  }

  private Document elegido() {
    return new Document("b", new Document("$ne", azar.nextBoolean() ? null : 3));
  }

  private Document cambio() {
    return switch (azar.nextInt(8)) {
      case 0 -> set("a", valor());
      case 1 -> set("b", azar.nextInt(10));
      case 2 -> new Document("$unset", new Document("b", ""));
      case 3 -> new Document("$push", new Document("l", azar.nextInt(10)));
      case 4 -> new Document("$pull", new Document("l", azar.nextInt(10)));
      case 5 -> set("d.x", valor());
      case 6 -> set("p", documento(0).get("p"));
      default -> new Document("$inc", new Document("b", 1));
    };
  }

  private Object valor() {
    return switch (azar.nextInt(8)) {
      case 0 -> texto();
      case 1 -> (double) azar.nextInt(10);
      case 2 -> (long) azar.nextInt(10);
      case 3 -> azar.nextDouble() * 10 - 5;
      case 4 -> azar.nextBoolean();
      case 5 -> Date.from(Instant.ofEpochSecond(azar.nextInt(5)));
      default -> azar.nextInt(10);
    };
  }

  private String texto() {
    return List.of("", "a", "ab", "abc", "b", "ñ", "a.b", "Ñandú", "(x)").get(azar.nextInt(9));
  }

  private List<Integer> lista() {
    return azar.ints(azar.nextInt(4), 0, 10).boxed().toList();
  }

  private int sentido() {
    return azar.nextBoolean() ? 1 : -1;
  }

  private static Document id(int id) {
    return new Document("_id", id);
  }

  private static Document set(String campo, Object valor) {
    return new Document("$set", new Document(campo, valor));
  }

  private static List<Object> ids(MongoCollection<Document> coleccion, Document consulta) {
    return ids(coleccion, consulta, new Document(), 0);
  }

  private static List<Object> ids(
      MongoCollection<Document> coleccion, Document consulta, Document orden, int limite) {
    return coleccion
        .find(consulta)
        .sort(orden)
        .limit(limite)
        .map(d -> d.get("_id"))
        .into(new ArrayList<>());
  }
}
