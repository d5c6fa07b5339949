package pe.gob.indecopi.fees.uit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.dinero.Dinero;

/** Código Tributario, Norma XV: one value by supreme decree for each year. */
class UitTest {

  private final Uit uit =
      Uit.leer(
          "uit.yaml",
          new InputStreamReader(
              UitTest.class.getResourceAsStream("/uit.yaml"), StandardCharsets.UTF_8));

  @Test
  void knowsEveryYearFrom1992To2026() {
    assertThat(uit.valores().stream().map(Uit.Valor::anio).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1992, 2026).boxed().toList());
  }

  @Test
  void knowsTheUitThatTheTariffWasPrintedFor() {
    assertThat(uit.valores())
        .contains(new Uit.Valor(2013, Dinero.soles("3700"), "D.S. 264-2012-EF", null));
  }

  @Test
  void neverFallsFromOneYearToTheNext() {
    var soles = uit.valores().stream().map(Uit.Valor::soles).toList();
    assertThat(soles).isSorted();
  }
}
