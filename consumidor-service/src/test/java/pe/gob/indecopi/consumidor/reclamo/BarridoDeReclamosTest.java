package pe.gob.indecopi.consumidor.reclamo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.consumidor.reclamo.ReclamoDePrueba.TERMINOS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.consumidor.reclamo.PlazoDeEtapa.Estado;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;

/** Every term on both sides of its last day. Easter of 2026 takes Thursday 2 and Friday 3 April. */
class BarridoDeReclamosTest {
  private final BarridoDeReclamos barrido =
      new BarridoDeReclamos(null, TERMINOS, (r, _, _) -> r, new RelojDePrueba());

  @ParameterizedTest
  @CsvSource({
    "PRESENTADO,      2026-03-04, PRESENTADO",
    "EN_TRASLADO,     2026-03-09, EN_CONCILIACION",
    "EN_MEDIACION,    2026-03-16, EN_CONCILIACION",
    "EN_CONCILIACION, 2026-03-23, EN_CONCILIACION",
  })
  void movesWhatFellDueOnTheDayAfterAndNotBefore(Etapa en, LocalDate vence, Etapa sigue) {
    var r =
        en == Etapa.PRESENTADO
            ? ReclamoDePrueba.presentado()
            : ReclamoDePrueba.en(Etapa.EN_TRASLADO, en);

    assertThat(r.situacion().plazo().orElseThrow().vence()).isEqualTo(vence);
    assertThat(barrido.vencido(r, vence)).isSameAs(r);
    var vencido = barrido.vencido(r, vence.plusDays(1));

    assertThat(vencido.etapa()).isEqualTo(sigue);
    assertThat(vencido.situacion().plazos())
        .filteredOn(p -> p.etapa() == en)
        .last()
        .extracting(PlazoDeEtapa::estado)
        .isEqualTo(Estado.VENCIDO);
    assertThat(barrido.vencido(vencido, vence.plusDays(1))).isSameAs(vencido);
  }

  @Test
  void countsTheNextTermFromTheDayOnWhichTheLastOneEndedHoweverLateItComes() {
    var r = ReclamoDePrueba.en(Etapa.EN_TRASLADO);

    var tarde = barrido.vencido(r, LocalDate.of(2026, 7, 1));

    var plazo = tarde.situacion().plazo().orElseThrow();
    assertThat(plazo.desde()).isEqualTo("2026-03-10");
    assertThat(plazo.vence()).isEqualTo("2026-03-31");
    assertThat(tarde.situacion().sinRespuesta()).isTrue();
    assertThat(barrido.vencido(tarde, LocalDate.of(2026, 7, 1)).situacion().atrasado()).isTrue();
  }

  @Test
  void skipsTheHolidaysOfTheCalendar() {
    var r =
        ReclamoDePrueba.en(
            ReclamoDePrueba.presentado(), LocalDate.of(2026, 3, 30), Etapa.EN_TRASLADO);

    assertThat(r.situacion().plazo().orElseThrow().vence()).isEqualTo("2026-04-08");
  }
}
