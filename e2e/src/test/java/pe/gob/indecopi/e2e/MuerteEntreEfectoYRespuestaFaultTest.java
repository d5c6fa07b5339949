package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service of signs dies while requests are in it; each is sent again under its key. */
@Tag("fallas")
@Order(Integer.MAX_VALUE - 3)
@ExtendWith(SuiteViva.class)
class MuerteEntreEfectoYRespuestaFaultTest {
  private static final int CLIENTES = 12;
  private static final int ANTES_DE_MATAR = 30;

  private final Corrida corrida;

  MuerteEntreEfectoYRespuestaFaultTest(Corrida corrida) {
    this.corrida = corrida;
  }

  @AfterEach
  void mend() {
    corrida.reparar();
  }

  @Test
  void givesOneEffectAndTheSameAnswerToWhatIsRepeatedAfterTheKill() {
    var claves = new ConcurrentHashMap<String, String>();
    var primeras = new ConcurrentHashMap<String, String>();
    matarEnVuelo(claves, primeras);
    assertThat(claves).as("requests that the kill cut off").hasSizeGreaterThan(primeras.size());

    corrida.suite().revivir("signos");
    var cliente = new Insistente(List.of(corrida.signos()));
    Map<String, String> ids = new HashMap<>();
    claves.forEach(
        (clave, signo) -> {
          var r = cliente.presentar("empresa", clave, solicitud(signo));
          ids.put(clave, r.texto("/id"));
          if (primeras.containsKey(clave)) {
            assertThat(r.cuerpo().toString()).isEqualTo(primeras.get(clave));
          }
        });

    assertThat(ids.values()).doesNotHaveDuplicates();
    var todos = Numeracion.todos(corrida.portal());
    assertThat(todos).extracting(Numeracion.Numerado::id).containsAll(ids.values());
    assertThat(Numeracion.defectos(todos)).isEmpty();
    assertThat(conEseSigno(claves)).isEqualTo(claves.size());
  }

  /** Files as fast as it can from several clients, and kills the service in the middle of it. */
  private void matarEnVuelo(Map<String, String> claves, Map<String, String> primeras) {
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < CLIENTES; i++) {
        hilos.execute(() -> presentarHastaQueMuera(claves, primeras));
      }
      org.awaitility.Awaitility.await()
          .atMost(java.time.Duration.ofMinutes(1))
          .pollInterval(java.time.Duration.ofMillis(2))
          .until(() -> primeras.size() >= ANTES_DE_MATAR);
      corrida.suite().matar("signos");
    }
  }

  private void presentarHastaQueMuera(Map<String, String> claves, Map<String, String> primeras) {
    try {
      while (true) {
        var clave = UUID.randomUUID().toString();
        var signo = "MUERTE " + clave.substring(0, 8);
        claves.put(clave, signo);
        var r =
            corrida
                .signos()
                .como("empresa")
                .clave(clave)
                .post(Portal.SIGNOS + "/expedientes", solicitud(signo));
        primeras.put(clave, r.exigir(201).cuerpo().toString());
      }
    } catch (UncheckedIOException muerto) {
      // That is what was waited for.
    }
  }

  private static Map<String, Object> solicitud(String signo) {
    return new LinkedHashMap<>(Solicitudes.marca("empresa", signo, 25));
  }

  /** How many files ask one of those signs: as many as there were keys, or one was filed twice. */
  private long conEseSigno(Map<String, String> claves) {
    return Numeracion.todos(corrida.portal()).stream()
        .limit(claves.size() + 50L)
        .map(
            n -> new Tramite(corrida.portal(), n.id()).ver().at("/materia/denominacion").asString())
        .filter(claves.values()::contains)
        .count();
  }
}
