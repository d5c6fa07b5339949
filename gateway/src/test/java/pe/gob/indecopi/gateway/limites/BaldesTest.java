package pe.gob.indecopi.gateway.limites;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class BaldesTest {

  private final AtomicLong nanos = new AtomicLong(-5);
  private final Baldes baldes = new Baldes("cliente", 60, Duration.ofMinutes(1), 100, nanos::get);

  @Test
  void givesWhatTheBucketHoldsAndNoMore() {
    for (var i = 0; i < 60; i++) {
      assertThat(baldes.tomar("a").pasa()).isTrue();
    }
    assertThat(baldes.tomar("a").pasa()).isFalse();
    assertThat(baldes.tomar("b").pasa()).isTrue();
  }

  @Test
  void refillsEvenlyOverTheWindow() {
    vaciar("a");

    nanos.addAndGet(Duration.ofMillis(999).toNanos());
    assertThat(baldes.tomar("a").pasa()).isFalse();
    nanos.addAndGet(Duration.ofMillis(2).toNanos());
    assertThat(baldes.tomar("a").pasa()).isTrue();
    assertThat(baldes.tomar("a").pasa()).isFalse();
  }

  @Test
  void neverHoldsMoreThanItsCapacity() {
    vaciar("a");
    nanos.addAndGet(Duration.ofDays(400).toNanos());

    assertThat(vaciar("a")).isEqualTo(60);
  }

  @Test
  void saysWhenTheNextTokenComes() {
    vaciar("a");

    var toma = baldes.tomar("a");

    assertThat(Duration.ofNanos(toma.nanosHastaUna()))
        .isBetween(Duration.ofMillis(990), Duration.ofMillis(1010));
  }

  @Test
  void writesTheStateAsTheDraftSays() {
    var cabeceras = new HttpHeaders();

    baldes.anotar(baldes.tomar("a"), cabeceras);

    assertThat(cabeceras.getFirst("RateLimit-Policy")).isEqualTo("\"cliente\";q=60;w=60");
    assertThat(cabeceras.getFirst("RateLimit")).isEqualTo("\"cliente\";r=59;t=1");
  }

  @Test
  void aFloodOfAddressesNeitherFillsTheMemoryNorTakesTheBucketOfAnother() {
    vaciar("conocido");
    for (var i = 0; i < 100_000; i++) {
      baldes.tomar("inventado-" + i);
    }

    assertThat(baldes.cuantos()).isEqualTo(100);
    assertThat(baldes.tomar("conocido").pasa()).isFalse();
    assertThat(baldes.tomar("otro-nuevo").pasa()).isFalse();
  }

  @Test
  void forgetsBucketsThatAreFullAgain() {
    for (var i = 0; i < 100; i++) {
      baldes.tomar("antiguo-" + i);
    }
    vaciar("comun"); // every place is taken: this one drinks from the shared bucket
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());

    assertThat(vaciar("nuevo")).isEqualTo(60);
    assertThat(baldes.cuantos()).isEqualTo(1);
  }

  private int vaciar(String clave) {
    var tomadas = 0;
    while (baldes.tomar(clave).pasa()) {
      tomadas++;
    }
    return tomadas;
  }
}
