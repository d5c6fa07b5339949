package pe.gob.indecopi.platform.almacen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Bandeja;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;

class NumeradorTest {
  private static final int CUANTOS = 300;

  private final MongoDatabase base = base();
  private final Agregados<Tramite> tramites = replica();
  private final Numerador<Tramite> numerador = new Numerador<>(tramites);

  private Agregados<Tramite> replica() {
    return new FabricaDeAgregados(base, "/prueba", Bandeja.NINGUNA, InstantSource.system())
        .de("tramites", new Tramite.EnMongo());
  }

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void numbersFromOne() {
    assertThat(insertar(numerador, "exp_a").n()).isEqualTo(1);
    assertThat(insertar(numerador, "exp_b").n()).isEqualTo(2);
  }

  @Test
  void twoReplicasAtOnceWithAbortedRequestsLeaveNoGapAndNoDouble() throws Exception {
    var replicas = List.of(numerador, new Numerador<>(replica()));
    var pedidos = new ArrayList<Future<?>>();
    var abortados = 0;
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < CUANTOS; i++) {
        var id = "exp_" + i;
        var replica = replicas.get(i % 2);
        pedidos.add(hilos.submit(() -> insertar(replica, id)));
        if (i % 10 == 0) {
          abortados++;
          pedidos.add(hilos.submit(() -> abortar(replica)));
        }
      }
    }
    var fallidos = pedidos.stream().filter(p -> p.state() == Future.State.FAILED).count();
    assertThat(fallidos).isEqualTo(abortados);
    assertThat(numeros())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, CUANTOS).boxed().toList());
  }

  @Test
  void theSameIdTwiceAtOnceIsOneDocumentAndOneNumber() throws Exception {
    var pedidos = new ArrayList<Future<Boolean>>();
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 40; i++) {
        var id = "exp_" + i / 2;
        pedidos.add(hilos.submit(() -> pedir(numerador, id)));
      }
    }
    var insertados = 0;
    for (var pedido : pedidos) {
      insertados += pedido.get() ? 1 : 0;
    }
    assertThat(insertados).isEqualTo(20);
    assertThat(numeros()).containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void aRestartGoesOnAfterTheGreatest() {
    insertar(numerador, "exp_a");
    insertar(numerador, "exp_b");
    assertThat(insertar(new Numerador<>(replica()), "exp_c").n()).isEqualTo(3);
  }

  @Test
  void everyYearBeginsAtOne() {
    insertar(numerador, "exp_a");
    var otro =
        numerador.insertar(
            "DSD", 2027, n -> Cambio.de(new Tramite("exp_b", 0, "DSD", 2027, n, List.of())));
    assertThat(otro.orElseThrow().n()).isEqualTo(1);
  }

  @Test
  void aTranslatorThatForgetsTheNumberIsCaught() {
    assertThatThrownBy(
            () -> numerador.insertar("DSD", 2026, n -> Cambio.de(Tramite.numerado("exp_a", 99))))
        .hasMessageContaining("organo, anio and n");
  }

  private static Tramite insertar(Numerador<Tramite> numerador, String id) {
    return numerador.insertar("DSD", 2026, n -> Cambio.de(Tramite.numerado(id, n))).orElseThrow();
  }

  private static boolean pedir(Numerador<Tramite> numerador, String id) {
    return numerador.insertar("DSD", 2026, n -> Cambio.de(Tramite.numerado(id, n))).isPresent();
  }

  private static Tramite abortar(Numerador<Tramite> numerador) {
    return numerador
        .insertar(
            "DSD",
            2026,
            n -> {
              throw new IllegalStateException("refused");
            })
        .orElseThrow();
  }

  private List<Integer> numeros() {
    var numeros = new ArrayList<Integer>();
    tramites.coleccion().find().forEach(d -> numeros.add(d.getInteger("n")));
    return numeros.stream().sorted().toList();
  }
}
