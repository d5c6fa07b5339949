package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilidadTest {

  @Test
  void whatWasAcknowledgedIsInTheFile(@TempDir Path datos) throws IOException {
    try (Almacen almacen = Almacen.abrir(datos, 0)) {
      insertar(almacen.uri());
      assertThat(enUnaCopia(datos)).isEqualTo(1);
    }
  }

  /** When this fails, the library no longer answers before its file holds the write. */
  @Test
  void theLibraryAsItIsAcknowledgesBefore(@TempDir Path datos) throws IOException {
    Path archivo = datos.resolve("almacen.mv");
    try (MVStore store = MVStore.open(archivo.toString())) {
      var servidor = new MongoServer(new H2Backend(store));
      insertar(servidor.bindAndGetConnectionString());
      Path copia = Files.copy(archivo, datos.resolve("copia.mv"));
      try (MVStore loQueQueda = MVStore.open(copia.toString())) {
        assertThat(loQueQueda.getMapNames()).doesNotContain("databases.x.c");
      }
      servidor.shutdownNow();
    }
  }

  @Test
  void theReplyOfAWriteWaitsForItsCommitAndNothingElseDoes() throws Exception {
    MVStore store = MVStore.open(null);
    try (var compromiso = new Compromiso(store, e -> {});
        var servidor = new Servidor(new Motor(store, compromiso, null), compromiso, 0);
        MongoClient cliente = cliente(servidor)) {
      var coleccion = cliente.getDatabase("x").getCollection("c");
      coleccion.insertOne(new Document("_id", "antes"));
      try (var freno = new Freno(compromiso)) {
        var escritura =
            CompletableFuture.runAsync(() -> coleccion.insertOne(new Document("_id", "nuevo")));
        await().atMost(Duration.ofMinutes(1)).until(() -> coleccion.estimatedDocumentCount() == 2);
        var lecturaDeLoNuevo = CompletableFuture.supplyAsync(() -> leer(coleccion, "nuevo"));
        assertThat(leer(coleccion, "antes")).isNotNull();
        assertThat(cliente.getDatabase("x").runCommand(new Document("ping", 1)))
            .containsEntry("ok", 1.0);
        assertThat(escritura).isNotDone();
        assertThat(lecturaDeLoNuevo).isNotDone();
        freno.close();
        escritura.get(1, TimeUnit.MINUTES);
        assertThat(lecturaDeLoNuevo.get(1, TimeUnit.MINUTES)).isNotNull();
      }
    }
  }

  @Test
  void whatHappensDuringACommitSharesTheNext() throws Exception {
    MVStore store = MVStore.open(null);
    try (var compromiso = new Compromiso(store, e -> {})) {
      var avisos = new CountDownLatch(20);
      long antes = compromiso.turno();
      for (int i = 0; i < 20; i++) {
        assertThat(compromiso.cambiar(compromiso::turno)).isEqualTo(antes);
      }
      for (int i = 0; i < 20; i++) {
        compromiso.cuandoDure(antes, avisos::countDown, e -> {});
      }
      assertThat(avisos.await(1, TimeUnit.MINUTES)).isTrue();
      assertThat(compromiso.enDisco(antes)).isTrue();
      assertThat(compromiso.enDisco(antes + 1)).isFalse();
    }
  }

  @Test
  void aStoreThatCannotCommitAcknowledgesNothingAndSaysSo(@TempDir Path datos) throws Exception {
    var roto = new CompletableFuture<Throwable>();
    MVStore store = MVStore.open(datos.resolve("a.mv").toString());
    try (var compromiso = new Compromiso(store, roto::complete)) {
      long turno = compromiso.cambiar(compromiso::turno);
      store.closeImmediately();
      var respuesta = new CompletableFuture<Boolean>();
      compromiso.cuandoDure(
          turno, () -> respuesta.complete(true), respuesta::completeExceptionally);
      assertThatThrownBy(() -> respuesta.get(1, TimeUnit.MINUTES))
          .isInstanceOf(ExecutionException.class);
      assertThat(roto.get(1, TimeUnit.MINUTES)).isNotNull();
      var despues = new CompletableFuture<Boolean>();
      compromiso.cuandoDure(turno, () -> despues.complete(true), e -> despues.complete(false));
      assertThat(despues).isCompletedWithValue(false);
    }
  }

  private static Document leer(MongoCollection<Document> coleccion, String id) {
    return coleccion.find(new Document("_id", id)).first();
  }

  private static MongoClient cliente(Servidor servidor) {
    return MongoClients.create("mongodb://127.0.0.1:" + servidor.puerto());
  }

  private static void insertar(String uri) {
    try (MongoClient cliente = MongoClients.create(uri)) {
      cliente.getDatabase("x").getCollection("c").insertOne(new Document("_id", 1));
    }
  }

  /** The documents of a store opened on a copy of the file: what a kill would leave. */
  private static long enUnaCopia(Path datos) throws IOException {
    Path copia = Files.createDirectory(datos.resolve("copia"));
    Files.copy(datos.resolve("almacen.mv"), copia.resolve("almacen.mv"));
    try (Almacen almacen = Almacen.abrir(copia, 0);
        MongoClient cliente = MongoClients.create(almacen.uri())) {
      return cliente.getDatabase("x").getCollection("c").countDocuments();
    }
  }

  /** Keeps the committer from its exclusive side of the lock, as a long command would. */
  private static final class Freno implements AutoCloseable {

    private final CountDownLatch soltar = new CountDownLatch(1);
    private final Thread hilo;

    Freno(Compromiso compromiso) throws InterruptedException {
      var puesto = new CountDownLatch(1);
      hilo = Thread.ofPlatform().start(() -> compromiso.cambiar(() -> frenar(puesto)));
      puesto.await();
    }

    private boolean frenar(CountDownLatch puesto) {
      puesto.countDown();
      try {
        soltar.await();
        return true;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws InterruptedException {
      soltar.countDown();
      hilo.join();
    }
  }
}
