package pe.gob.indecopi.local.lanzador.reclamos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.local.lanzador.Fallo;

class TrabajoTest {

  @Test
  void everyOneIsDoneOnce() {
    var veces = new ConcurrentHashMap<Integer, Integer>();
    var tiempos = new Trabajo(8).hacer(500, n -> veces.merge(n, 1, Integer::sum));
    assertThat(veces).hasSize(500).containsValue(1).doesNotContainValue(2);
    assertThat(tiempos.cada()).hasSize(500);
  }

  @Test
  void aFaultIsToldAndNotTakenForAFigure() {
    var trabajo = new Trabajo(4);
    assertThatThrownBy(
            () ->
                trabajo.hacer(
                    100,
                    n -> {
                      if (n == 50) {
                        throw new Fallo("refused");
                      }
                    }))
        .hasMessageContaining("refused");
  }

  @Test
  void theSlowestOfAHundredIsTheNinetyNinthPercentile() {
    var nanos = new long[100];
    for (var i = 0; i < 100; i++) {
      nanos[i] = (100 - i) * 1_000_000L;
    }
    assertThat(Trabajo.percentil(nanos, 50)).isEqualTo(51.0);
    assertThat(Trabajo.percentil(nanos, 99)).isEqualTo(100.0);
  }
}
