package pe.gob.indecopi.procedimientos.calendario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.gob.indecopi.procedimientos.Propiedad.paraTodo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlazosTest {
  private static final String PRUEBA = "prueba";

  private final CalendarioHabil calendario = CalendarioHabil.delPeru();
  private final Plazos plazos = new Plazos(calendario);
  private final Oficina lima = calendario.sedeCentral();

  @ParameterizedTest(name = "{0} + {1} {2} ({3}) = {4}: {5}")
  @CsvSource({
    // Ley 27444, arts. 133.1 and 134.1: from the day after, Saturdays and Sundays left out.
    "2026-11-16, 2, DIAS_HABILES, LPAG, 2026-11-18, plain days",
    "2026-11-20, 1, DIAS_HABILES, LPAG, 2026-11-23, over a week-end",
    // Art. 134.1 and D.Leg. 713: 8 and 9 December are holidays.
    "2026-12-04, 2, DIAS_HABILES, LPAG, 2026-12-10, over two holidays",
    // D.Leg. 1075, art. 133 / Ley 27444, art. 207.2: fifteen working days to appeal.
    "2026-06-26, 15, DIAS_HABILES, LPAG, 2026-07-20, to appeal, over 29 June",
    // Notice on a Saturday: the count begins on Monday.
    "2026-11-21, 1, DIAS_HABILES, LPAG, 2026-11-23, from a Saturday",
    // Decisión 486, art. 146: thirty working days to oppose, over 23, 27, 28, 29 July and 6 August.
    "2026-07-01, 30, DIAS_HABILES, D486, 2026-08-19, to oppose",
    // Ley 27444, art. 134.3, first sentence: months from date to date.
    "2026-03-16, 2, MESES, LPAG, 2026-05-18, months; Saturday 16 May moves (134.2)",
    "2026-03-16, 1, MESES, D486, 2026-04-16, months, D486",
    // No equal day: LPAG first working day of the next month, Decisión 486 art. 5 the last day.
    "2026-01-30, 1, MESES, LPAG, 2026-03-02, no 30 February; 1 March is Sunday",
    "2026-03-31, 3, MESES, LPAG, 2026-07-01, no 31 June",
    "2026-03-31, 3, MESES, D486, 2026-06-30, no 31 June, D486",
    "2026-01-30, 1, MESES, D486, 2026-03-02, 28 February is Saturday and moves",
    "2024-02-29, 1, ANIOS, LPAG, 2025-03-03, no 29 February; 1 March is Saturday",
    "2024-02-29, 1, ANIOS, D486, 2025-02-28, no 29 February, D486",
    // Decisión 486, art. 152: ten years from the grant.
    "2016-11-22, 10, ANIOS, D486, 2026-11-23, ten years; 22 November 2026 is Sunday",
    // Ley 27444, arts. 134.2 and 139: calendar days, the last one moves.
    "2026-11-20, 30, DIAS_CALENDARIO, LPAG, 2026-12-21, the thirtieth is Sunday 20 December"
  })
  void countsTheWorkedExamples(
      LocalDate desde, int cantidad, Unidad unidad, Norma norma, LocalDate vence, String caso) {
    assertThat(plazos.vence(desde, new Termino(cantidad, unidad, norma, PRUEBA), lima))
        .as(caso)
        .isEqualTo(vence);
  }

  @Test
  void saysOfEveryDayWhetherItCountsAndByWhichNorm() {
    Computo computo =
        plazos.calcular(Cuenta.de(LocalDate.of(2026, 7, 23), Termino.habiles(2, PRUEBA), lima));

    assertThat(computo.vence()).isEqualTo("2026-07-30");
    assertThat(computo.dias())
        .extracting(dia -> dia.fecha() + " " + dia.contado() + " " + dia.motivo())
        .containsExactly(
            "2026-07-24 true día hábil",
            "2026-07-25 false sábado",
            "2026-07-26 false domingo",
            "2026-07-27 false día no laborable del sector público",
            "2026-07-28 false Fiestas Patrias",
            "2026-07-29 false Fiestas Patrias",
            "2026-07-30 true día hábil");
    assertThat(computo.dudas())
        .satisfiesExactlyInAnyOrder(
            duda -> assertThat(duda).contains("134.1"),
            duda -> assertThat(duda).contains("D.S. 075-2026-PCM", "fuente secundaria"));
  }

  @Test
  void movesALastDayThatClosedEarlyToTheNextWorkingDay() {
    // Ley 27444, art. 134.2; D.S. 124-2019-PCM: Lima closed at noon on 2019-07-26.
    Computo computo =
        plazos.calcular(Cuenta.de(LocalDate.of(2019, 7, 25), Termino.habiles(1, PRUEBA), lima));

    assertThat(computo.vence()).isEqualTo("2019-07-31");
    assertThat(computo.dias().getLast().contado()).isFalse();
  }

  @Test
  void stopsTheTermsOf2020ByTheKindOfFile() {
    Cuenta conSilencio = Cuenta.de(LocalDate.of(2020, 3, 13), Termino.habiles(3, PRUEBA), lima);

    // D.U. 026-2020: from 16 March; the count goes on on 11 June.
    assertThat(plazos.calcular(conSilencio).vence()).isEqualTo("2020-06-15");
    // D.U. 029-2020, art. 28: the others still counted 16 to 20 March.
    assertThat(plazos.calcular(conSilencio.sinSilencio()).vence()).isEqualTo("2020-03-18");
  }

  @Test
  void doesNotStopTheLifeOfARightIn2020() {
    // Decisión 486, art. 152: ten years; the urgent decrees stopped the terms of proceedings.
    Cuenta vida =
        Cuenta.de(
            LocalDate.of(2015, 3, 2), new Termino(10, Unidad.ANIOS, Norma.D486, PRUEBA), lima);

    assertThat(plazos.calcular(vida).vence()).isEqualTo("2025-03-03");
  }

  @Test
  void movesTheEndOfMonthsByTheDaysThatStoodStill() {
    Cuenta cuenta =
        Cuenta.de(LocalDate.of(2026, 3, 2), new Termino(1, Unidad.MESES, Norma.LPAG, PRUEBA), lima)
            .suspendida(
                List.of(
                    new Suspension(
                        LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13), "Resolución 1")));

    assertThat(plazos.calcular(cuenta).vence()).isEqualTo("2026-04-07");
    assertThat(plazos.calcular(cuenta).dudas()).hasSize(1);
  }

  @Test
  void addsTheTermOfDistance() {
    // Ley 27444, art. 135; note 15 of the TUPA.
    Cuenta cuenta = Cuenta.de(LocalDate.of(2026, 11, 16), Termino.habiles(1, PRUEBA), lima);

    assertThat(plazos.calcular(cuenta.conDistancia(3)).vence()).isEqualTo("2026-11-20");
  }

  @Test
  void shortensTheEntitysTermByDu099AndNeverTheParty() {
    // D.U. 099-2009: files begun from 2009-10-23 to 2010-12-31.
    LocalDate inicio = LocalDate.of(2010, 9, 1);
    Cuenta dePartes = Cuenta.de(inicio, Termino.habiles(5, PRUEBA), lima);
    Cuenta deEntidad = dePartes.deLaEntidad(inicio, ReglaDu099.BENEFICIA_AL_PARTICULAR);

    assertThat(plazos.calcular(dePartes).vence()).isEqualTo("2010-09-08");
    assertThat(plazos.calcular(deEntidad).vence()).isEqualTo("2010-09-06");
    assertThat(plazos.calcular(dePartes.deLaEntidad(inicio, ReglaDu099.NUNCA)).vence())
        .isEqualTo("2010-09-08");
    assertThat(
            plazos
                .calcular(
                    dePartes.deLaEntidad(
                        LocalDate.of(2011, 1, 3), ReglaDu099.BENEFICIA_AL_PARTICULAR))
                .vence())
        .isEqualTo("2010-09-08");
  }

  @Test
  void neverCountsTheFiveDaysThatDu099Spares() {
    LocalDate inicio = LocalDate.of(2010, 7, 27);
    Cuenta cuenta =
        Cuenta.de(inicio, Termino.habiles(1, PRUEBA), lima).deLaEntidad(inicio, ReglaDu099.SIEMPRE);

    assertThat(plazos.calcular(cuenta).vence()).isEqualTo("2010-07-30");
  }

  @Test
  void sparesTheTermToDecideARemedyFromDu099() {
    LocalDate inicio = LocalDate.of(2010, 9, 1);
    Cuenta cuenta =
        Cuenta.de(inicio, Termino.habiles(5, PRUEBA), lima)
            .deLaEntidad(inicio, ReglaDu099.SIEMPRE)
            .deRecurso();

    assertThat(plazos.calcular(cuenta).vence()).isEqualTo("2010-09-08");
  }

  @Test
  void saysWhenACountReachesAYearNotYetDecreed() {
    Computo computo =
        plazos.calcular(Cuenta.de(LocalDate.of(2026, 11, 22), Termino.habiles(180, PRUEBA), lima));

    assertThat(computo.provisional()).isTrue();
  }

  @Test
  void refusesACountThatLeavesTheCalendar() {
    assertThatThrownBy(
            () ->
                plazos.vence(
                    LocalDate.of(2040, 1, 2),
                    new Termino(10, Unidad.ANIOS, Norma.D486, PRUEBA),
                    lima))
        .isInstanceOf(FueraDeCalendario.class);
    assertThatThrownBy(
            () -> plazos.vence(LocalDate.of(1999, 1, 4), Termino.habiles(1, PRUEBA), lima))
        .isInstanceOf(FueraDeCalendario.class);
  }

  @Test
  void tellsTheWorkingDaysLeft() {
    LocalDate vence = LocalDate.of(2026, 12, 10);

    assertThat(plazos.quedan(LocalDate.of(2026, 12, 4), vence, lima)).isEqualTo(2);
    assertThat(plazos.quedan(vence, vence, lima)).isZero();
    assertThat(plazos.quedan(vence.plusDays(3), vence, lima)).isZero();
  }

  @Test
  void alwaysEndsOnAWorkingDayAndCountsAsManyDaysAsAsked() {
    paraTodo(
        azar -> {
          int cantidad = 1 + azar.nextInt(250);
          Computo computo =
              plazos.calcular(Cuenta.de(algunDia(azar), Termino.habiles(cantidad, PRUEBA), lima));

          assertThat(calendario.dia(computo.vence()).cierra()).isTrue();
          assertThat(computo.dias().stream().filter(DiaComputado::contado)).hasSize(cantidad);
          assertThat(computo.dias()).allMatch(dia -> !dia.norma().isBlank());
        });
  }

  @Test
  void listsEveryDayFromTheNextOneToTheLastWithoutGaps() {
    paraTodo(
        azar -> {
          LocalDate desde = algunDia(azar);
          Unidad unidad = Unidad.values()[azar.nextInt(3)];
          int cantidad = unidad == Unidad.MESES ? 1 + azar.nextInt(18) : 1 + azar.nextInt(200);
          Norma norma = Norma.values()[azar.nextInt(2)];
          Computo computo =
              plazos.calcular(
                  Cuenta.de(desde, new Termino(cantidad, unidad, norma, PRUEBA), lima)
                      .conDistancia(azar.nextInt(4)));

          assertThat(computo.dias())
              .extracting(DiaComputado::fecha)
              .containsExactlyElementsOf(
                  desde.plusDays(1).datesUntil(computo.vence().plusDays(1)).toList());
        });
  }

  @Test
  void neverEndsEarlierForALaterStartOrALongerTerm() {
    paraTodo(
        azar -> {
          LocalDate desde = algunDia(azar);
          Unidad unidad = Unidad.values()[azar.nextInt(3)];
          Norma norma = Norma.values()[azar.nextInt(2)];
          int cantidad = 1 + azar.nextInt(20);
          LocalDate vence = plazos.vence(desde, new Termino(cantidad, unidad, norma, PRUEBA), lima);

          assertThat(vence).isAfter(desde);
          assertThat(
                  plazos.vence(
                      desde.plusDays(1), new Termino(cantidad, unidad, norma, PRUEBA), lima))
              .isAfterOrEqualTo(vence);
          assertThat(plazos.vence(desde, new Termino(cantidad + 1, unidad, norma, PRUEBA), lima))
              .isAfterOrEqualTo(vence);
        });
  }

  private static LocalDate algunDia(Random azar) {
    return LocalDate.of(2001, 1, 1).plusDays(azar.nextInt(40 * 365));
  }
}
