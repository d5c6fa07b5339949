package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class AislamientoTest {

  private static final int CAMPOS = 40;

  @Test
  void whoeverReadsADocumentGetsACopy() {
    MVStore store = MVStore.open(null);
    try (var compromiso = new Compromiso(store, e -> {})) {
      assertThat(quedaIntacto(new Motor(store, compromiso, null))).isTrue();
    }
  }

  /** When this fails, the library no longer changes what it stores in place. */
  @Test
  void theLibraryAsItIsHandsOutWhatItStores() {
    assertThat(quedaIntacto(H2Backend.inMemory())).isFalse();
  }

  @Test
  void readersMeetWholeVersionsWhileWritersWork() throws Exception {
    try (Almacen almacen = Almacen.enMemoria();
        MongoClient cliente = MongoClients.create(almacen.uri())) {
      var coleccion = cliente.getDatabase("x").getCollection("c");
      coleccion.insertOne(version(0).append("_id", 1));
      var escritor =
          CompletableFuture.runAsync(
              () -> {
                for (int v = 1; v <= 500; v++) {
                  coleccion.updateOne(
                      new org.bson.Document("_id", 1), new org.bson.Document("$set", version(v)));
                }
              });
      while (!escritor.isDone()) {
        var leido = coleccion.find().first();
        assertThat(leido).isNotNull();
        leido.remove("_id");
        assertThat(leido.values().stream().distinct()).as("%s", leido).hasSize(1);
      }
      escritor.get(1, TimeUnit.MINUTES);
    }
  }

  @Test
  void aCommitWaitsForTheCommandsUnderWay() throws Exception {
    MVStore store = MVStore.open(null);
    try (var compromiso = new Compromiso(store, e -> {})) {
      var aMedias = new CountDownLatch(1);
      var seguir = new CountDownLatch(1);
      var hecho = new CompletableFuture<Boolean>();
      var mando =
          CompletableFuture.supplyAsync(
              () -> compromiso.cambiar(() -> detenerse(compromiso, aMedias, seguir)));
      aMedias.await();
      long turno = compromiso.turno();
      compromiso.cuandoDure(turno, () -> hecho.complete(true), hecho::completeExceptionally);
      assertThat(compromiso.enDisco(turno)).isFalse();
      assertThat(hecho).isNotDone();
      seguir.countDown();
      assertThat(mando.get(1, TimeUnit.MINUTES)).isEqualTo(turno);
      assertThat(hecho.get(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  private static long detenerse(
      Compromiso compromiso, CountDownLatch aMedias, CountDownLatch seguir) {
    aMedias.countDown();
    try {
      seguir.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return compromiso.turno();
  }

  private static boolean quedaIntacto(MongoBackend motor) {
    MongoCollection<?> coleccion =
        motor
            .resolveDatabase("x")
            .createCollectionOrThrowIfExists(
                "c", de.bwaldvogel.mongo.backend.CollectionOptions.withDefaults());
    var documento = new Document("_id", 1).append("l", new java.util.ArrayList<>(List.of(1)));
    coleccion.addDocument(documento);
    for (Document leido : coleccion.queryAll()) {
      leido.put("ajeno", true);
      ((List<Object>) leido.get("l")).add(2);
    }
    Document guardado = coleccion.queryAll().iterator().next();
    return !guardado.containsKey("ajeno") && guardado.get("l").equals(List.of(1));
  }

  private static org.bson.Document version(int version) {
    var campos = new org.bson.Document();
    IntStream.range(0, CAMPOS).forEach(i -> campos.append("c" + i, version));
    return campos;
  }
}
