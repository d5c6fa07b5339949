package pe.gob.indecopi.local.almacen;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Measures a store: loads a million files, then prints operations a second and the 50th and 99th
 * percentile of an indexed find, an indexed range, an insert and an update. Every figure names the
 * store that it ran on.
 *
 * <p>{@code java -jar target/almacen.jar --banco [--uri=mongodb://…] [--documentos=1000000]
 * [--segundos=5] [--clientes=4]}; without a uri it opens an embedded store in a temporary
 * directory, in this JVM.
 */
public final class BancoAlmacen {

  private static final int POR_LOTE = 1_000;
  private static final int POR_DIA = 400;

  private final MongoCollection<Document> expedientes;
  private final int documentos;
  private final Duration cuanto;
  private final int clientes;
  private final String almacen;

  private BancoAlmacen(MongoClient cliente, String almacen, String[] args) {
    this.expedientes =
        cliente
            .getDatabase("banco")
            .getCollection("expedientes")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.almacen = almacen;
    this.documentos = Integer.parseInt(Programa.argumento(args, "documentos", "1000000"));
    this.cuanto = Duration.ofSeconds(Long.parseLong(Programa.argumento(args, "segundos", "5")));
    this.clientes = Integer.parseInt(Programa.argumento(args, "clientes", "4"));
  }

  /** Runs the measurements and prints one row for each. */
  public static void main(String[] args) {
    Programa.callar();
    String uri = Programa.argumento(args, "uri", "");
    if (!uri.isEmpty()) {
      medir(uri, "the store at " + uri, args);
      return;
    }
    Path datos = temporal();
    try (Almacen almacen = Almacen.abrir(datos, 0)) {
      medir(almacen.uri(), "the embedded store, on disk", args);
    } finally {
      borrar(datos);
    }
  }

  private static void medir(String uri, String nombre, String[] args) {
    var ajustes =
        MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri)).build();
    try (MongoClient cliente = MongoClients.create(ajustes)) {
      new BancoAlmacen(cliente, nombre, args).medir();
    }
  }

  private void medir() {
    System.out.printf("Store: %s; %,d documents, %d clients%n", almacen, documentos, clientes);
    expedientes.drop();
    expedientes.createIndex(
        new Document("organo", 1).append("anio", 1).append("n", 1),
        new IndexOptions().unique(true));
    expedientes.createIndex(new Document("proximoVence", 1), new IndexOptions().sparse(true));
    cargar();
    fila("indexed find, one document", azar -> exigir(buscar(azar)));
    fila("indexed range, 50 in order", azar -> exigir(rango(azar)));
    fila("find by id", azar -> exigir(porId(azar)));
    fila("insert, on disk", azar -> expedientes.insertOne(documento(-1 - azar.nextLong(1L << 60))));
    fila("update, on disk", this::actualizar);
    expedientes.drop();
  }

  private void cargar() {
    long inicio = System.nanoTime();
    LongStream.rangeClosed(0, (documentos - 1) / POR_LOTE).parallel().forEach(this::cargarLote);
    double segundos = (System.nanoTime() - inicio) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-28s %,10.0f a second, %.0f s%n",
        "load in batches of " + POR_LOTE,
        documentos / segundos,
        segundos);
  }

  private void cargarLote(long lote) {
    long desde = lote * POR_LOTE;
    long hasta = Math.min(desde + POR_LOTE, documentos);
    expedientes.insertMany(
        LongStream.range(desde, hasta).mapToObj(BancoAlmacen::documento).toList());
  }

  /** Spread like the ids of the product, which nobody can guess. */
  private static String id(long n) {
    return "exp_" + Long.toUnsignedString(n * 0x9E3779B97F4A7C15L, 36);
  }

  private static Document documento(long n) {
    return new Document("_id", id(n))
        .append("version", 1L)
        .append("organo", "DSD")
        .append("anio", 2026)
        .append("n", n)
        .append("estado", "EN_TRAMITE")
        .append("proximoVence", "2026-%08d".formatted(Math.abs(n) / POR_DIA))
        .append("denominacion", "KUSKA " + n)
        .append("plazos", List.of(new Document("tipo", "OPOSICION").append("estado", "ABIERTO")));
  }

  private boolean buscar(Random azar) {
    var filtro = new Document("organo", "DSD").append("anio", 2026);
    return expedientes.find(filtro.append("n", (long) azar.nextInt(documentos))).first() != null;
  }

  private boolean rango(Random azar) {
    String desde = "2026-%08d".formatted(azar.nextInt(Math.max(1, documentos / POR_DIA)));
    var filtro = new Document("proximoVence", new Document("$gte", desde));
    var orden = new Document("proximoVence", 1);
    return !expedientes.find(filtro).sort(orden).limit(50).into(new ArrayList<>()).isEmpty();
  }

  private boolean porId(Random azar) {
    return expedientes.find(new Document("_id", id(azar))).first() != null;
  }

  private void actualizar(Random azar) {
    var cambio = new Document("$inc", new Document("version", 1L));
    exigir(expedientes.updateOne(new Document("_id", id(azar)), cambio).getMatchedCount() == 1);
  }

  private String id(Random azar) {
    return id(azar.nextInt(documentos));
  }

  private static void exigir(boolean encontrado) {
    if (!encontrado) {
      throw new IllegalStateException("the store did not find what was loaded");
    }
  }

  private void fila(String nombre, Consumer<Random> operacion) {
    repetir(operacion, cuanto.dividedBy(5));
    long inicio = System.nanoTime();
    long[] tiempos = repetir(operacion, cuanto);
    double segundos = (System.nanoTime() - inicio) / 1e9;
    Arrays.sort(tiempos);
    System.out.printf(
        Locale.ROOT,
        "%-28s %,10.0f a second, p50 %6.2f ms, p99 %6.2f ms%n",
        nombre,
        tiempos.length / segundos,
        tiempos[tiempos.length / 2] / 1e6,
        tiempos[tiempos.length * 99 / 100] / 1e6);
  }

  private long[] repetir(Consumer<Random> operacion, Duration hasta) {
    long fin = System.nanoTime() + hasta.toNanos();
    return Stream.generate(Object::new)
        .limit(clientes)
        .map(c -> new Cliente(operacion, fin))
        .toList()
        .stream()
        .flatMapToLong(Cliente::tiempos)
        .toArray();
  }

  /** One client that repeats an operation and keeps the time of each. */
  private static final class Cliente {

    private final List<Long> tiempos = new ArrayList<>();
    private final Thread hilo;

    Cliente(Consumer<Random> operacion, long fin) {
      hilo =
          Thread.ofPlatform()
              .start(
                  () -> {
                    var azar = new Random();
                    for (long t = System.nanoTime(); t < fin; ) {
                      operacion.accept(azar);
                      long ahora = System.nanoTime();
                      tiempos.add(ahora - t);
                      t = ahora;
                    }
                  });
    }

    LongStream tiempos() {
      try {
        hilo.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return tiempos.stream().mapToLong(Long::longValue);
    }
  }

  private static Path temporal() {
    try {
      return Files.createTempDirectory("banco-almacen");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void borrar(Path datos) {
    try (Stream<Path> dentro = Files.walk(datos)) {
      for (Path uno : dentro.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(uno);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
