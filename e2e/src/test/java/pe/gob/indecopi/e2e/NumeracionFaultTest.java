package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Five hundred filings over two replicas while processes die. */
@Tag("fallas")
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(SuiteViva.class)
class NumeracionFaultTest {
  private static final int PRESENTACIONES = 500;
  private static final int CLIENTES = 8;
  private static final List<String> VICTIMAS = List.of("signos", "almacen", Corrida.OTRA, "fees");

  private final Corrida corrida;
  private final List<Portal> replicas;

  NumeracionFaultTest(Corrida corrida) {
    this.corrida = corrida;
    corrida.reparar();
    this.replicas = List.of(corrida.signos(), corrida.otraReplica());
  }

  @AfterEach
  void mend() {
    corrida.reparar();
  }

  @Test
  void numbersFiveHundredFilingsWithoutGapOrDoubleAndLosesNoneThatItAcknowledged()
      throws Exception {
    var antes = Numeracion.todos(corrida.portal()).size();
    Map<String, String> respondidas = new ConcurrentHashMap<>();
    var hilos = Executors.newFixedThreadPool(CLIENTES);
    try {
      IntStream.range(0, PRESENTACIONES)
          .forEach(i -> hilos.execute(() -> presentar(i, respondidas)));
      hilos.shutdown();
      matarDeVezEnCuando(respondidas);
      assertThat(hilos.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      hilos.shutdownNow();
    }
    corrida.reparar();

    assertThat(respondidas).hasSize(PRESENTACIONES);
    assertThat(respondidas.values()).doesNotHaveDuplicates();
    var todos = Numeracion.todos(corrida.portal());
    assertThat(todos).extracting(Numeracion.Numerado::id).containsAll(respondidas.values());
    assertThat(todos).hasSize(antes + PRESENTACIONES);
    assertThat(Numeracion.defectos(todos)).isEmpty();
  }

  private void presentar(int i, Map<String, String> respondidas) {
    var clave = UUID.randomUUID().toString();
    var puertas = i % 2 == 0 ? replicas : replicas.reversed();
    var solicitud = Solicitudes.marca("empresa", "NÚMERO " + i, 25);
    var r = new Insistente(puertas).presentar("empresa", clave, solicitud);
    respondidas.put(clave, r.texto("/id"));
  }

  /** Each victim once, at random moments of the run, and up again. */
  private void matarDeVezEnCuando(Map<String, String> respondidas) {
    var semilla = System.nanoTime();
    var azar = new Random(semilla);
    System.out.println("seed of the kills: " + semilla);
    var tramo = PRESENTACIONES / (VICTIMAS.size() + 1);
    for (var i = 0; i < VICTIMAS.size(); i++) {
      var cuantas = tramo * i + azar.nextInt(tramo);
      Awaitility.await("filing " + cuantas)
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofMillis(5))
          .until(() -> respondidas.size() >= cuantas);
      corrida.suite().matar(VICTIMAS.get(i));
      corrida.suite().revivir(VICTIMAS.get(i));
    }
  }
}
