package pe.gob.indecopi.platform.dinero;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Código Tributario, Norma XV: one value by supreme decree for each year. */
class UitTest {

  private final Uit uit = Uit.delPeru();

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

  @Test
  void saysWhatIsNotSettled() {
    assertThat(uit.dudas()).hasSize(2).allMatch(duda -> duda.startsWith("En 199"));
  }

  @Test
  void takesTheLastOneDecreedForAYearThatHasNone() {
    var luego = LocalDate.of(2027, 1, 1);
    assertThat(uit.del(luego)).isEmpty();
    assertThat(uit.vigenteEl(luego).anio()).isEqualTo(2026);
    assertThat(uit.vigenteEl(LocalDate.of(2013, 12, 31)).soles()).isEqualTo(Dinero.soles("3700"));
  }
}
