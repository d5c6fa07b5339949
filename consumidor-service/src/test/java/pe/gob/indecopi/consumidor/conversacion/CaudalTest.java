package pe.gob.indecopi.consumidor.conversacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Rechazo;

class CaudalTest {
  private static final Instant AHORA = Instant.parse("2026-03-02T14:00:00Z");

  private final AtomicReference<Instant> reloj = new AtomicReference<>(AHORA);
  private final Caudal caudal = new Caudal(3, Duration.ofSeconds(4), reloj::get);
  private final Hilo hilo = Hilo.dePartes("rec_1");

  @Test
  void letsSoManyThroughAtOnceAndThenSaysWhenToGoOn() {
    escribirTres();

    assertThatThrownBy(() -> caudal.gastar(hilo, Voz.CONSUMIDOR))
        .isInstanceOfSatisfying(
            Rechazo.class,
            r -> {
              assertThat(r.codigo().estado()).isEqualTo(429);
              assertThat(r.extension()).containsEntry("reintentarEn", 4L);
            });
  }

  @Test
  void letsOneThroughEachSoOften() {
    escribirTres();

    reloj.set(AHORA.plusMillis(3_999));
    assertThatThrownBy(() -> caudal.gastar(hilo, Voz.CONSUMIDOR)).isInstanceOf(Rechazo.class);
    reloj.set(AHORA.plusMillis(4_000));
    assertThatCode(() -> caudal.gastar(hilo, Voz.CONSUMIDOR)).doesNotThrowAnyException();
    assertThatThrownBy(() -> caudal.gastar(hilo, Voz.CONSUMIDOR)).isInstanceOf(Rechazo.class);
  }

  @Test
  void countsEachSideAndEachConversationApart() {
    escribirTres();

    assertThatCode(() -> caudal.gastar(hilo, Voz.PROVEEDOR)).doesNotThrowAnyException();
    assertThatCode(() -> caudal.gastar(Hilo.dePartes("rec_2"), Voz.CONSUMIDOR))
        .doesNotThrowAnyException();
  }

  private void escribirTres() {
    for (var i = 0; i < 3; i++) {
      caudal.gastar(hilo, Voz.CONSUMIDOR);
    }
  }
}
