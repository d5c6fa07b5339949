package pe.gob.indecopi.procedimientos.constancia;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.procedimientos.documentos.Archivos;

class ConstanciasTest {
  private static final Asunto CARGO =
      new Asunto(
          Asunto.Clase.CARGO,
          "exp_1",
          1,
          "000001-2026/DSD",
          "DSD",
          "DSD-10",
          LocalDate.of(2026, 11, 21));
  private static final Hoja HOJA = Hoja.de("Dirección", "Cargo");

  private final MongoDatabase base = base();
  private final Archivos archivos = new Archivos(base, () -> Instant.parse("2026-11-21T15:00:00Z"));
  private final Constancias constancias =
      new Constancias(
          base,
          archivos,
          codigo -> new Sello(codigo, URI.create("http://localhost/v/" + codigo)),
          () -> Instant.parse("2026-11-21T15:00:00Z"));

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void vouchesForTheVeryBytesItKeeps() throws Exception {
    var emitida = constancias.emitir(CARGO, () -> HOJA);

    var hallada = constancias.buscar(emitida.codigo()).orElseThrow();
    assertThat(hallada).isEqualTo(emitida);
    assertThat(hallada.sha256()).isEqualTo(sha256(hallada));
  }

  @Test
  void issuesThePaperOfAnActOnceWhateverIsPrintedLater() {
    var primera = constancias.emitir(CARGO, () -> HOJA);
    var segunda = constancias.emitir(CARGO, () -> HOJA.parrafo("otra cosa"));

    assertThat(segunda).isEqualTo(primera);
  }

  @Test
  void issuesOnePaperWhenManyAskAtOnce() throws Exception {
    var pedidos =
        IntStream.range(0, 8)
            .<Callable<Constancia>>mapToObj(i -> () -> constancias.emitir(CARGO, () -> HOJA))
            .toList();
    try (var hilos = Executors.newFixedThreadPool(8)) {
      var codigos =
          hilos.invokeAll(pedidos).stream()
              .map(
                  f -> {
                    try {
                      return f.get().codigo();
                    } catch (Exception e) {
                      throw new AssertionError(e);
                    }
                  })
              .distinct()
              .toList();
      assertThat(codigos).hasSize(1);
    }
  }

  @Test
  void holdsItsPdfAgainstTheSweep() {
    var emitida = constancias.emitir(CARGO, () -> HOJA);

    assertThat(constancias.retiene(emitida.documento())).isTrue();
    assertThat(constancias.retiene("doc_otro")).isFalse();
  }

  private String sha256(Constancia constancia) throws Exception {
    try (var flujo = constancias.abrir(constancia)) {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(flujo.readAllBytes()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
