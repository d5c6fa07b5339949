package pe.gob.indecopi.procedimientos.calendario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.calendario.EfectoNotificacion.Efecto;

class EfectoNotificacionTest {
  private final CalendarioHabil calendario = CalendarioHabil.delPeru();
  private final EfectoNotificacion efectos = new EfectoNotificacion(calendario);

  @ParameterizedTest(name = "deposited {0}, opened {1}: {2}, {4}")
  @CsvSource({
    // Ley 27444, art. 25: the day received.
    "2020-10-12T20:00, , 2020-10-12, true, before the single box",
    // D.S. 029-2021-PCM, art. 59.6: the working day after the deposit, opened or not.
    "2021-02-19T10:00, , 2021-02-22, true, Friday",
    "2021-02-20T10:00, , 2021-02-22, true, Saturday",
    // D.S. 075-2023-PCM, art. 59.6: the working day after it was received (opened).
    "2023-06-20T10:00, 2023-06-21T23:00, 2023-06-22, true, opened the next day",
    "2023-06-20T10:00, 2023-06-24T11:00, 2023-06-26, true, opened on a Saturday",
    // Arts. 59.8 and 59.9: unopened in five working days, the first one after them.
    "2023-06-20T10:00, , 2023-06-28, false, never opened",
    "2023-06-20T10:00, 2023-07-10T10:00, 2023-06-28, true, opened too late",
    // Ley 31736, art. 5, from 2023-08-03: outside office hours it is made on the next working day.
    "2023-08-03T18:00, 2023-08-03T19:00, 2023-08-07, true, made on Friday 4 August",
    "2026-11-21T10:00, , 2026-12-01, false, Saturday counts as Monday",
    "2026-11-23T10:00, 2026-11-23T10:05, 2026-11-24, true, opened at once"
  })
  void takesEffectByTheRuleOfTheDayOfDeposit(
      LocalDateTime depositada,
      LocalDateTime leida,
      LocalDate efecto,
      boolean definitivo,
      String caso) {
    Efecto casilla =
        efectos.casilla(
            lima(depositada), leida == null ? null : lima(leida), calendario.sedeCentral());

    assertThat(casilla.surteEfecto()).as(caso).isEqualTo(efecto);
    assertThat(casilla.definitivo()).isEqualTo(definitivo);
    assertThat(casilla.norma()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"2023-08-02T10:00, false", "2023-08-03T10:00, true"})
  void citesLey31736FromTheDayOnWhichItHadToBeKept(LocalDateTime depositada, boolean cita) {
    Efecto casilla = efectos.casilla(lima(depositada), null, calendario.sedeCentral());

    assertThat(casilla.norma().contains("Ley 31736")).isEqualTo(cita);
    assertThat(casilla.dudas()).isNotEmpty();
  }

  @Test
  void takesEffectOnTheDayOfThePublicationOrOfTheHandingOver() {
    LocalDate dia = LocalDate.of(2026, 11, 23);

    assertThat(efectos.publicacion(dia).surteEfecto()).isEqualTo(dia);
    assertThat(efectos.personal(dia).norma()).contains("art. 25");
  }

  private static Instant lima(LocalDateTime hora) {
    return hora.atZone(ZoneId.of("America/Lima")).toInstant();
  }
}
