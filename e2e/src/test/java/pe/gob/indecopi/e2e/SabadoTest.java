package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is filed on a Saturday, on both sides of 2025-07-31, when D.S. 098-2025-PCM changed art.
 * 46.2 of D.S. 029-2021-PCM. It runs first: the clock of the suite starts on the first of the two.
 */
@Order(1)
@ExtendWith(SuiteViva.class)
class SabadoTest {
  private static final LocalDate ANTES = LocalDate.of(2025, 7, 26);
  private static final LocalDate DESPUES = LocalDate.of(2025, 8, 2);

  private final Corrida corrida;

  SabadoTest(Corrida corrida) {
    this.corrida = corrida;
  }

  @Test
  void countsASaturdayAsTheNextWorkingDayBeforeTheChangeAndAsItselfAfterIt() {
    assertThat(corrida.reloj().hoy()).isEqualTo(ANTES);
    var antes = Tramite.pagado(corrida, "empresa", "SÁBADO UNO", 25);
    // Monday 28 and Tuesday 29 of July are holidays.
    assertThat(antes.presentado()).isEqualTo("2025-07-30");
    assertThat(antes.ver().path("recibido").asString()).startsWith("2025-07-26T");

    corrida.reloj().hasta(DESPUES);
    var despues = Tramite.pagado(corrida, "empresa", "SÁBADO DOS", 25);
    assertThat(despues.presentado()).isEqualTo("2025-08-02");
    assertThat(antes.presentado()).isEqualTo("2025-07-30");
  }
}
