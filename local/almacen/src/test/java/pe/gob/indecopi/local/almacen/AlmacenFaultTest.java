package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store in a process of its own is killed twenty times under eight writers and eight readers. No
 * reader ever meets a document that is part one version and part another; after each restart every
 * document is wholly one version, every index agrees with the documents and no acknowledged write
 * is missing.
 */
@Tag("fallas")
class AlmacenFaultTest {

  private static final int MUERTES = 20;
  private static final int ESCRITORES = 8;
  private static final int LECTORES = 8;
  private static final int DOCUMENTOS = 100;
  private static final int CAMPOS = 40;
  private static final int ESCRITURAS_POR_VIDA = 60;

  private final AtomicLong siguiente = new AtomicLong(1);
  private final AtomicLongArray confirmadas = new AtomicLongArray(DOCUMENTOS);
  private final AtomicIntegerArray turnos = new AtomicIntegerArray(DOCUMENTOS);
  private final Set<Long> insertadas = java.util.concurrent.ConcurrentHashMap.newKeySet();
  private final Queue<Throwable> fallas = new ConcurrentLinkedQueue<>();

  @Test
  void surviveTwentyKills(@TempDir Path datos) throws Exception {
    long semilla = Long.getLong("semilla", System.nanoTime());
    var azar = new Random(semilla);
    sembrar(datos);
    for (int muerte = 1; muerte <= MUERTES; muerte++) {
      try (var proceso = Proceso.abrir(datos)) {
        revisar(proceso.uri(), "seed " + semilla + ", before kill " + muerte);
        trabajarHastaLaMuerte(proceso, 5 + azar.nextInt(60));
      }
      assertThat(fallas).as("seed %d, kill %d", semilla, muerte).isEmpty();
    }
    try (var proceso = Proceso.abrir(datos)) {
      revisar(proceso.uri(), "seed " + semilla + ", at the end");
    }
    assertThat(siguiente.get()).isGreaterThan((long) MUERTES * ESCRITURAS_POR_VIDA);
  }

  private void sembrar(Path datos) throws Exception {
    try (var proceso = Proceso.abrir(datos);
        var cliente = cliente(proceso.uri())) {
      var documentos = documentos(cliente);
      documentos.createIndex(new Document("c7", 1));
      documentos.createIndex(new Document("par", 1).append("c7", -1));
      for (int id = 0; id < DOCUMENTOS; id++) {
        documentos.insertOne(version(0).append("_id", id));
      }
    }
  }

  private void trabajarHastaLaMuerte(Proceso proceso, int milisegundosDespues) throws Exception {
    long meta = siguiente.get() + ESCRITURAS_POR_VIDA;
    var hilos = new ArrayList<Thread>();
    try (var cliente = cliente(proceso.uri())) {
      for (int i = 0; i < ESCRITORES; i++) {
        int primero = i;
        hilos.add(Thread.startVirtualThread(() -> mientrasViva(() -> escribir(cliente, primero))));
      }
      for (int i = 0; i < LECTORES; i++) {
        hilos.add(Thread.startVirtualThread(() -> mientrasViva(() -> leer(cliente))));
      }
      long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (siguiente.get() < meta && fallas.isEmpty() && System.nanoTime() < limite) {
        Thread.onSpinWait();
        proceso.espera(1);
      }
      proceso.espera(milisegundosDespues);
      proceso.matar();
      for (Thread hilo : hilos) {
        hilo.join();
      }
    }
  }

  private void mientrasViva(Runnable vuelta) {
    try {
      while (fallas.isEmpty()) {
        vuelta.run();
      }
    } catch (MongoException | IllegalStateException e) {
      // The store was killed: this thread's life ends with it.
    } catch (Throwable e) {
      fallas.add(e);
    }
  }

  /** Each writer owns every eighth document, so that the last acknowledged version is known. */
  private void escribir(MongoClient cliente, int primero) {
    int id = primero + ESCRITORES * (turnos.getAndIncrement(primero) % (DOCUMENTOS / ESCRITORES));
    long version = siguiente.getAndIncrement();
    documentos(cliente).updateOne(new Document("_id", id), new Document("$set", version(version)));
    confirmadas.set(id, version);
    insertados(cliente).insertOne(new Document("_id", version));
    insertadas.add(version);
  }

  private void leer(MongoClient cliente) {
    documentos(cliente).find().forEach(AlmacenFaultTest::exigirEntero);
    for (Document documento :
        documentos(cliente).find(new Document("c7", new Document("$gt", 0)))) {
      exigirEntero(documento);
    }
  }

  private void revisar(String uri, String cuando) {
    try (var cliente = cliente(uri)) {
      var todos = documentos(cliente).find().into(new ArrayList<>());
      assertThat(todos).as(cuando).hasSize(DOCUMENTOS);
      for (Document documento : todos) {
        exigirEntero(documento);
        int id = documento.getInteger("_id");
        assertThat(documento.getLong("c7"))
            .as("%s, document %d", cuando, id)
            .isGreaterThanOrEqualTo(confirmadas.get(id));
        porIndice(cliente, documento, cuando);
      }
      assertThat(documentos(cliente).find(new Document("c7", new Document("$gte", 0L))))
          .as(cuando)
          .containsExactlyInAnyOrderElementsOf(todos);
      assertThat(entradasPorIndice(cliente)).as(cuando).isEqualTo(Set.of((long) DOCUMENTOS));
      Set<Object> guardadas = new HashSet<>();
      insertados(cliente).find().forEach(d -> guardadas.add(d.get("_id")));
      assertThat(guardadas).as(cuando).containsAll(insertadas);
    }
  }

  private static Set<Object> entradasPorIndice(MongoClient cliente) {
    return new HashSet<>(
        cliente
            .getDatabase("fallas")
            .runCommand(new Document("validate", "documentos"))
            .get("keysPerIndex", Document.class)
            .values());
  }

  private void porIndice(MongoClient cliente, Document documento, String cuando) {
    long version = documento.getLong("c7");
    assertThat(documentos(cliente).find(new Document("c7", version)))
        .as("%s, index of version %d", cuando, version)
        .contains(documento)
        .allSatisfy(d -> assertThat(d.getLong("c7")).isEqualTo(version));
    assertThat(
            documentos(cliente).find(new Document("par", version % 2 == 0).append("c7", version)))
        .as("%s, compound index of version %d", cuando, version)
        .contains(documento);
  }

  private static void exigirEntero(Document documento) {
    Set<Object> versiones = new HashSet<>();
    for (int i = 0; i < CAMPOS; i++) {
      versiones.add(documento.get("c" + i));
    }
    if (versiones.size() != 1) {
      throw new AssertionError("half a document: " + documento);
    }
  }

  private static Document version(long version) {
    var campos = new Document("par", version % 2 == 0);
    for (int i = 0; i < CAMPOS; i++) {
      campos.append("c" + i, version);
    }
    return campos;
  }

  private static MongoCollection<Document> documentos(MongoClient cliente) {
    return cliente.getDatabase("fallas").getCollection("documentos");
  }

  private static MongoCollection<Document> insertados(MongoClient cliente) {
    return cliente.getDatabase("fallas").getCollection("insertados");
  }

  private static MongoClient cliente(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToClusterSettings(c -> c.serverSelectionTimeout(2, TimeUnit.SECONDS))
            .retryReads(false)
            .build());
  }

  /** A store in a JVM of its own. */
  private record Proceso(Process proceso, String uri) implements AutoCloseable {

    private static final String LISTO = "almacen ready on ";

    static Proceso abrir(Path datos) throws IOException {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var proceso =
          new ProcessBuilder(
                  List.of(
                      java,
                      "-XX:+UseSerialGC",
                      "-XX:TieredStopAtLevel=1",
                      "-Xmx128m",
                      "--enable-native-access=ALL-UNNAMED",
                      "-cp",
                      System.getProperty("java.class.path"),
                      System.getProperty("almacen.principal", Almacen.class.getName()),
                      "--puerto=0",
                      "--datos=" + datos))
              .redirectErrorStream(true)
              .start();
      var salida = proceso.inputReader();
      for (String linea = salida.readLine(); linea != null; linea = salida.readLine()) {
        if (linea.startsWith(LISTO)) {
          return new Proceso(proceso, linea.substring(LISTO.length()).split(",")[0]);
        }
        System.err.println("store: " + linea);
      }
      throw new IllegalStateException("the store did not start");
    }

    void espera(int milisegundos) throws InterruptedException {
      proceso.waitFor(milisegundos, TimeUnit.MILLISECONDS);
    }

    void matar() throws InterruptedException {
      proceso.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
      matar();
    }
  }
}
