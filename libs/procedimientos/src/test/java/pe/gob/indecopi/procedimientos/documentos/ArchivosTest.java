package pe.gob.indecopi.procedimientos.documentos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.seguridad.Usuario;

class ArchivosTest {
  private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
  private static final Duration MES = Duration.ofDays(30);

  private Instant ahora = Instant.parse("2026-11-21T15:00:00Z");
  private final MongoDatabase base = base();
  private final Archivos archivos = new Archivos(base, () -> ahora);

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void givesBackTheBytesItWasGiven() throws IOException {
    var bytes = new byte[700_000];
    new Random(7).nextBytes(bytes);

    var archivo = archivos.guardar("doc_a", "RUC:20999999990", "a.bin", de(bytes));

    assertThat(archivo.bytes()).isEqualTo(bytes.length);
    assertThat(leido("doc_a")).isEqualTo(bytes);
  }

  @Test
  void keepsOneDocumentWhenTheSameUploadRunsManyTimesAtOnce() throws Exception {
    List<Callable<Archivo>> subidas =
        IntStream.range(0, 8)
            .<Callable<Archivo>>mapToObj(i -> () -> archivos.guardar("doc_a", "D", "a", de(PDF)))
            .toList();
    try (var hilos = Executors.newFixedThreadPool(8)) {
      for (var subida : hilos.invokeAll(subidas)) {
        try {
          assertThat(subida.get().id()).isEqualTo("doc_a");
        } catch (ExecutionException e) {
          // Taken over by another of the same key: that one answers.
          assertThat(e).hasCauseInstanceOf(IOException.class);
        }
      }
    }

    assertThat(archivos.buscar("doc_a")).isPresent();
    assertThat(leido("doc_a")).isEqualTo(PDF);
    assertThat(cuantos("archivos.files")).isEqualTo(1);
    assertThat(cuantos("archivos.chunks")).isEqualTo(1);
  }

  @Test
  void showsNothingOfAnUploadCutInTheMiddleAndTakesItUpAgain() throws IOException {
    cortar("doc_a");

    assertThat(archivos.buscar("doc_a")).isEmpty();
    assertThatThrownBy(() -> archivos.abrir("doc_a")).isInstanceOf(IOException.class);
    archivos.guardar("doc_a", "D", "a", de(PDF));
    assertThat(leido("doc_a")).isEqualTo(PDF);
    assertThat(cuantos("archivos.chunks")).isEqualTo(1);
  }

  @Test
  void sweepsOnlyOldDocumentsThatNoFileHolds() throws IOException {
    for (String id : List.of("doc_huerfano", "doc_retenido", "doc_anotado", "doc_apartado")) {
      archivos.guardar(id, "D", id, de(PDF));
    }
    archivos.retener(List.of("doc_anotado"));
    ahora = ahora.plus(Duration.ofDays(31));
    archivos.apartar(List.of("doc_apartado"));
    archivos.guardar("doc_nuevo", "D", "n", de(PDF));
    var limpieza = new Limpieza(archivos, List.of(retiene("doc_retenido")), MES, () -> ahora);

    assertThat(limpieza.pasar()).isEqualTo(1);

    assertThat(archivos.buscar("doc_huerfano")).isEmpty();
    assertThat(archivos.buscar(List.of("doc_retenido", "doc_anotado", "doc_apartado", "doc_nuevo")))
        .hasSize(4);
    assertThat(cuantos("archivos.files")).isEqualTo(4);
    assertThat(archivos.huerfanos(ahora.plusSeconds(1), 10))
        .containsExactlyInAnyOrder("doc_apartado", "doc_nuevo");
  }

  @Test
  void sweepsWhatACrashLeftOfAnUpload() {
    cortar("doc_a");
    ahora = ahora.plus(Duration.ofDays(31));

    assertThat(new Limpieza(archivos, List.of(), MES, () -> ahora).pasar()).isEqualTo(1);

    assertThat(cuantos("documentos")).isZero();
    assertThat(cuantos("archivos.chunks")).isZero();
  }

  private void cortar(String id) {
    var examen = new Examen("application/pdf", PDF.length, "0".repeat(64));
    assertThatThrownBy(() -> archivos.guardar(id, "D", "a", examen, () -> cortado(600_000)))
        .isInstanceOf(Exception.class);
  }

  private byte[] leido(String id) throws IOException {
    try (var flujo = archivos.abrir(id)) {
      return flujo.readAllBytes();
    }
  }

  private long cuantos(String coleccion) {
    return base.getCollection(coleccion).countDocuments();
  }

  private static Contenido de(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  private static InputStream cortado(int hasta) {
    return new InputStream() {
      private int n;

      @Override
      public int read() throws IOException {
        if (n == hasta) {
          throw new IOException("cut");
        }
        n++;
        return n & 0xff;
      }
    };
  }

  private static Custodia retiene(String documento) {
    return new Custodia() {
      @Override
      public boolean puedeVer(Usuario usuario, String id) {
        return false;
      }

      @Override
      public boolean retiene(String id) {
        return id.equals(documento);
      }
    };
  }
}
