package pe.gob.indecopi.invenciones.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.invenciones.cotejo.SignosClient.Clase;
import pe.gob.indecopi.invenciones.cotejo.SignosClient.Pagina;
import pe.gob.indecopi.invenciones.cotejo.SignosClient.Signo;
import pe.gob.indecopi.platform.vecino.Vecino;

class RegistroDeSignosTest {
  private static final Vecino VECINO =
      new Vecino(
          "signos", URI.create("http://localhost:1"), Duration.ofSeconds(1), Duration.ofSeconds(1));
  private static final Signo SIGNO =
      new Signo("M-00000001", "MARCA", "El Sol", List.of(new Clase(31)), "VIGENTE");

  @Test
  void readsEveryPage() {
    var registro =
        new RegistroDeSignos(
            de(new Pagina(List.of(SIGNO), "mas"), new Pagina(List.of(SIGNO), null)),
            VECINO.cortacircuito());

    assertThat(registro.iguales("EL SOL")).hasSize(2);
  }

  @Test
  void asksNothingForADenominationWithoutWords() {
    var registro = new RegistroDeSignos(mudo(new AtomicInteger()), VECINO.cortacircuito());

    assertThat(registro.iguales("…")).isEmpty();
  }

  @Test
  void stopsCallingANeighbourThatDoesNotAnswer() {
    var llamadas = new AtomicInteger();
    var registro = new RegistroDeSignos(mudo(llamadas), VECINO.cortacircuito());

    for (var vez = 0; vez < 5; vez++) {
      assertThatThrownBy(() -> registro.iguales("sol")).isInstanceOf(IllegalStateException.class);
    }

    assertThatThrownBy(() -> registro.iguales("sol")).isInstanceOf(CallNotPermittedException.class);
    assertThat(llamadas).hasValue(5);
  }

  private static SignosClient de(Pagina primera, Pagina segunda) {
    return new SignosClient() {
      @Override
      public Pagina buscar(String texto) {
        return primera;
      }

      @Override
      public Pagina seguir(String texto, String despues) {
        assertThat(despues).isEqualTo(primera.siguiente());
        return segunda;
      }
    };
  }

  private static SignosClient mudo(AtomicInteger llamadas) {
    return new SignosClient() {
      @Override
      public Pagina buscar(String texto) {
        llamadas.incrementAndGet();
        throw new IllegalStateException("signos is down");
      }

      @Override
      public Pagina seguir(String texto, String despues) {
        throw new IllegalStateException("signos is down");
      }
    };
  }
}
