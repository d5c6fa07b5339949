package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries of the product reach their documents through an index, not by reading all. */
class PlanificadorTest {

  private final MVStore store = MVStore.open(null);
  private final List<Index<Clave>> indices = new ArrayList<>();

  PlanificadorTest() {
    indices.add(
        new IndiceDeId(
            "_id_",
            List.of(new IndexKey("_id", true)),
            store.openMap(
                "datos",
                new MVMap.Builder<Clave, byte[]>()
                    .keyType(TipoClave.TIPO)
                    .valueType(ByteArrayDataType.INSTANCE))));
    indice("numero", false, true, "organo", "anio", "n");
    indice("vence", true, false, "proximoVence");
    indice("partes", false, false, "partes.documento", "recibido");
    indice("estado", false, false, "estado", "recibido");
  }

  @Test
  void theGreatestNumberIsReadBackwards() {
    var plan = plan("organo", "DSD", "anio", 2026).orden("n", -1).limite();
    assertThat(nombre(plan)).isEqualTo("numero");
    assertThat(plan.inversa()).isTrue();
    assertThat(plan.ordena()).isTrue();
    assertThat(plan.intervalos()).hasSize(1);
  }

  @Test
  void aSweepWalksARangeInOrder() {
    var plan =
        plan("proximoVence", new Document("$lt", "2026-11-22")).orden("proximoVence", 1).limite();
    assertThat(nombre(plan)).isEqualTo("vence");
    assertThat(plan.ordena()).isTrue();
    assertThat(plan.inversa()).isFalse();
  }

  @Test
  void anIdBeatsEveryOtherIndex() {
    assertThat(nombre(plan("_id", "exp_1", "version", 4L).sinOrden())).isEqualTo("_id_");
  }

  @Test
  void oneOfSomeValuesIsSomeIntervals() {
    var en = new Document("$in", List.of("b", "a", "a"));
    var plan = plan("estado", en).sinOrden();
    assertThat(nombre(plan)).isEqualTo("estado");
    assertThat(plan.intervalos()).hasSize(2);
  }

  @Test
  void someValuesDoNotGiveTheOrderOfTheNextField() {
    var en = new Document("$in", List.of("b", "a"));
    assertThat(plan("estado", en).orden("recibido", 1).limite().ordena()).isFalse();
    assertThat(plan("estado", "a").orden("recibido", 1).limite().ordena()).isTrue();
  }

  @Test
  void anIndexOfArraysFindsButDoesNotOrder() {
    var documento =
        new Document("_id", 1).append("partes", List.of(new Document("documento", "RUC:1")));
    indices.get(3).add(documento, Clave.de(1), null);
    var plan = plan("partes.documento", "RUC:1").orden("recibido", 1).limite();
    assertThat(nombre(plan)).isEqualTo("partes");
    assertThat(plan.ordena()).isFalse();
    assertThat(plan.repite()).isTrue();
  }

  @Test
  void aSparseIndexIsNotAskedForWhatItLeavesOut() {
    assertThat(plan("proximoVence", null).sinOrden().indice()).isNull();
    assertThat(plan().orden("proximoVence", 1).limite().indice()).isNull();
    var presente = new Document("$exists", true);
    assertThat(nombre(plan("proximoVence", presente).orden("proximoVence", 1).limite()))
        .isEqualTo("vence");
  }

  @Test
  void whatNoIndexKnowsIsReadFromTheDocuments() {
    assertThat(plan("denominacion", "KUSKA").sinOrden()).isEqualTo(Plan.TODO);
    assertThat(plan("estado", Pattern.compile("x")).sinOrden()).isEqualTo(Plan.TODO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "^KUSKA;KUSKA",
        "^KUS.*;KUS",
        "^\\QA.B\\E;A.B",
        "^A\\.B;A.B",
        "^AB?;''",
        "^(a|b);''",
        "^a|b;''",
        "KUSKA;''",
        "^AB*C;''",
        "^AB+;AB",
        "^[ab];''",
        "^ab$;ab",
        "^\\d;''"
      })
  void onlyAnAnchoredTextIsAPrefix(String patron, String prefijo) {
    assertThat(Condiciones.prefijo(patron)).isEqualTo(prefijo);
  }

  /** When this fails, the library no longer ignores indexes that are not unique. */
  @Test
  void theLibraryAsItIsKeepsNoEntries() {
    var servidor = new MongoServer(H2Backend.inMemory());
    try (var cliente =
        com.mongodb.client.MongoClients.create(servidor.bindAndGetConnectionString())) {
      assertThat(entradas(cliente)).isEqualTo(0L);
    } finally {
      servidor.shutdownNow();
    }
  }

  @Test
  void everyDocumentHasItsEntry() {
    try (Almacen almacen = Almacen.enMemoria();
        var cliente = com.mongodb.client.MongoClients.create(almacen.uri())) {
      assertThat(entradas(cliente)).isEqualTo(1L);
    }
  }

  private static Object entradas(com.mongodb.client.MongoClient cliente) {
    var base = cliente.getDatabase("x");
    base.getCollection("c").createIndex(new org.bson.Document("a", 1));
    base.getCollection("c").insertOne(new org.bson.Document("a", 1));
    return base.runCommand(new org.bson.Document("validate", "c"))
        .get("keysPerIndex", org.bson.Document.class)
        .get("a_1");
  }

  private void indice(String nombre, boolean presentes, boolean unico, String... campos) {
    var entradas =
        store.openMap(
            nombre,
            new MVMap.Builder<Clave, Clave>().keyType(TipoClave.TIPO).valueType(TipoClave.TIPO));
    var rasgos =
        store.openMap(
            "rasgos",
            new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE)
                .valueType(StringDataType.INSTANCE));
    var claves = List.of(campos).stream().map(campo -> new IndexKey(campo, true)).toList();
    indices.add(new IndiceOrdenado(nombre, claves, presentes, unico, entradas, rasgos));
  }

  private static String nombre(Plan plan) {
    return plan.indice().getName();
  }

  private Pedido plan(Object... consulta) {
    var documento = new Document();
    for (int i = 0; i < consulta.length; i += 2) {
      documento.append((String) consulta[i], valor(consulta[i + 1]));
    }
    return new Pedido(documento, new Document());
  }

  private static Object valor(Object valor) {
    return valor instanceof Pattern patron
        ? new de.bwaldvogel.mongo.bson.BsonRegularExpression(patron.pattern(), "")
        : valor;
  }

  private final class Pedido {
    private final Document consulta;
    private final Document orden;

    Pedido(Document consulta, Document orden) {
      this.consulta = consulta;
      this.orden = orden;
    }

    Pedido orden(String campo, int sentido) {
      orden.append(campo, sentido);
      return this;
    }

    Plan limite() {
      return new Planificador(consulta, orden, true).elegir(indices);
    }

    Plan sinOrden() {
      return new Planificador(consulta, null, false).elegir(indices);
    }
  }
}
