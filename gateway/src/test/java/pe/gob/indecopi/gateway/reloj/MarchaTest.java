package pe.gob.indecopi.gateway.reloj;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarchaTest {

  private static final LocalDate HOY = LocalDate.of(2026, 11, 22);

  @Test
  void stopsAtTheEarliestDayOfAnyService() {
    assertThat(marcha(reloj(0, 9), reloj(0, 4)).siguiente(HOY.plusDays(30)))
        .isEqualTo(HOY.plusDays(4));
  }

  @Test
  void neverGoesPastTheTarget() {
    assertThat(marcha(reloj(0, 9), reloj(0, null)).siguiente(HOY.plusDays(5)))
        .isEqualTo(HOY.plusDays(5));
  }

  @Test
  void letsThoseThatLagCatchUpFirst() {
    var marcha = marcha(reloj(3, 4), reloj(0, 1));

    assertThat(marcha.hoy()).isEqualTo(HOY.plusDays(3));
    assertThat(marcha.siguiente(HOY.plusDays(30))).isEqualTo(HOY.plusDays(3));
  }

  @Test
  void goesOnTomorrowWhereADutyOfThePastIsStuck() {
    assertThat(marcha(reloj(0, -2), reloj(0, null)).siguiente(HOY.plusDays(30)))
        .isEqualTo(HOY.plusDays(1));
  }

  private static Marcha marcha(Marcha.Reloj uno, Marcha.Reloj otro) {
    return new Marcha(Map.of("uno", uno, "otro", otro), List.of());
  }

  private static Marcha.Reloj reloj(int dia, Integer proximo) {
    return new Marcha.Reloj(HOY.plusDays(dia), proximo == null ? null : HOY.plusDays(proximo), 0);
  }
}
