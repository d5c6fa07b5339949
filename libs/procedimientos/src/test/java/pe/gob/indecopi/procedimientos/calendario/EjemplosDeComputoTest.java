package pe.gob.indecopi.procedimientos.calendario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.yaml.Lectura;

/**
 * Terms of the sources, counted; each expected day was worked out apart from this code, from the
 * list of days alone.
 */
class EjemplosDeComputoTest {
  private static final String PRUEBA = "prueba";

  private final CalendarioHabil calendario = CalendarioHabil.delPeru();
  private final Plazos plazos = new Plazos(calendario);
  private final Oficina lima = calendario.sedeCentral();

  @ParameterizedTest(name = "{3}: {0} + {1} working days = {2}")
  @CsvSource({
    // Ley 27444, art. 207.2: fifteen to reconsider, over Holy Thursday, Good Friday, 1 May not yet.
    "2026-04-01, 15, 2026-04-24, 'Ley 27444, art. 207.2'",
    // Art. 134.1: Holy Week, 1 May (Thursday) and 2 May (D.S. 042-2025-PCM).
    "2025-04-14, 15, 2025-05-09, 'Ley 27444, art. 134.1'",
    // D.Leg. 1075, art. 52: sixty to complete; 29 and 30 June, 27 to 29 July, 30 August of 2023.
    "2023-06-01, 60, 2023-08-31, 'D.Leg. 1075, art. 52'",
    // D.Leg. 1075, art. 24: one hundred and eighty to decide.
    "2026-01-05, 180, 2026-09-25, 'D.Leg. 1075, art. 24'",
    // Ley 27444, art. 125.1: two to correct, over Christmas and 26 December (D.S. 042-2025-PCM).
    "2025-12-24, 2, 2025-12-30, 'Ley 27444, art. 125.1'",
    // TUO Ley 27806, art. 11.b: ten to answer, over four declared days of D.S. 011-2024-PCM.
    "2024-12-19, 10, 2025-01-10, 'TUO Ley 27806, art. 11.b'"
  })
  void countsTermsOfTheLaw(LocalDate desde, int cantidad, LocalDate vence, String norma) {
    assertThat(plazos.vence(desde, Termino.habiles(cantidad, norma), lima)).isEqualTo(vence);
  }

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    // «únicamente en lo que beneficie a los particulares»: DSD, nota general 2; DIN, nota 14.
    "BENEFICIA_AL_PARTICULAR, ENTIDAD, 2010-03-29, 15, 2010-04-13, DSD: Holy Week counts",
    "BENEFICIA_AL_PARTICULAR, ADMINISTRADO, 2010-03-29, 15, 2010-04-21, DSD: never the party's",
    // «el cómputo de los días hábiles incluye el día sábado, domingo y feriados»: CPC, nota 3.
    "SIEMPRE, ENTIDAD, 2010-01-04, 120, 2010-05-05, CPC: 1 May is spared by the decree",
    "SIEMPRE, ADMINISTRADO, 2010-01-04, 120, 2010-05-05, CPC: in every term",
    "NUNCA, ENTIDAD, 2010-01-04, 120, 2010-06-23, no note",
    // Begun while it was in force: it goes on counting so after 2010-12-31.
    "SIEMPRE, ENTIDAD, 2010-12-20, 30, 2011-01-21, begun in time and ended in 2011",
    // Not begun while it was in force.
    "SIEMPRE, ENTIDAD, 2009-10-22, 5, 2009-10-29, the day before it was in force",
    "SIEMPRE, ENTIDAD, 2009-10-23, 5, 2009-10-28, its first day",
    "SIEMPRE, ENTIDAD, 2010-12-31, 3, 2011-01-04, its last day; 1 January is spared",
    "SIEMPRE, ENTIDAD, 2011-01-03, 5, 2011-01-10, after it"
  })
  void takesDu099AsEachOrganPrintsIt(
      ReglaDu099 regla,
      Obligado obligado,
      LocalDate desde,
      int cantidad,
      LocalDate vence,
      String caso) {
    var base = Cuenta.de(desde, Termino.habiles(cantidad, PRUEBA), lima);
    var cuenta =
        new Cuenta(desde, base.termino(), lima, obligado, desde, regla, false, true, 0, List.of());

    assertThat(plazos.calcular(cuenta).vence()).as(caso).isEqualTo(vence);
  }

  @ParameterizedTest(name = "{0} in {1}: {3}")
  @CsvSource({
    "2026-08-26, TACNA, 5, 2026-09-03, 28 August (Ley 23849)",
    "2026-08-26, SEDE_CENTRAL, 5, 2026-09-02, no holiday in Lima",
    "2025-08-13, AREQUIPA, 2, 2025-08-18, 15 August (Ley 24875)",
    "2025-08-13, SEDE_CENTRAL, 2, 2025-08-15, no holiday in Lima",
    "2025-08-13, HUANUCO, 2, 2025-08-18, 15 August (Ley 24704)",
    "2026-05-25, TACNA, 1, 2026-05-27, 26 May (Ley 24681)"
  })
  void leavesOutTheHolidaysOfTheOfficesRegion(
      LocalDate desde, String oficina, int cantidad, LocalDate vence, String caso) {
    var donde = calendario.oficina(oficina).orElseThrow();

    assertThat(plazos.vence(desde, Termino.habiles(cantidad, PRUEBA), donde))
        .as(caso)
        .isEqualTo(vence);
  }

  @ParameterizedTest
  @CsvSource({
    // 24 June 2026 is a Wednesday, 2030 a Monday.
    "2026-06-24, true",
    "2026-06-29, false",
    "2030-06-24, false",
    "2030-07-01, true"
  })
  void keepsANonNationalHolidayOnTheNextMondayWhereItsRowSaysSo(LocalDate dia, boolean habil) {
    // D.Leg. 713, art. 7, since Ley 26331; a holiday that falls on a Monday stays.
    var conLunes =
        CalendarioHabil.de(
            Lectura.delTexto(
                "prueba.yaml",
                """
                primero: 2020
                ultimo: 2045
                decretado: 2026
                regionales:
                  - {dia: 06-24, nombre: Uno, norma: Ley, lugar: LIMA, desde: 2020, traslado: LUNES}
                compensables: SUSPENDEN
                oficinas:
                  - {codigo: SEDE_CENTRAL, nombre: Lima, lugar: LIMA, abre: "08:00", cierra: "16:00"}
                """,
                LectorDeCalendario::leer));

    assertThat(conLunes.esHabil(dia)).isEqualTo(habil);
  }

  @Test
  void countsThirtyToOpposeAroundASuspension() {
    // Decisión 486, art. 146; a suspension of three working days.
    var cuenta =
        Cuenta.de(
                LocalDate.of(2026, 7, 1),
                new Termino(30, Unidad.DIAS_HABILES, Norma.D486, PRUEBA),
                lima)
            .suspendida(
                List.of(
                    new Suspension(
                        LocalDate.of(2026, 7, 8), LocalDate.of(2026, 7, 10), "Resolución 1")));

    var computo = plazos.calcular(cuenta);

    assertThat(computo.vence()).isEqualTo("2026-08-24");
    assertThat(computo.dias())
        .filteredOn(dia -> dia.norma().equals("Resolución 1"))
        .extracting(DiaComputado::fecha)
        .map(LocalDate::toString)
        .containsExactly("2026-07-08", "2026-07-09", "2026-07-10");
  }

  @Test
  void addsTheTermOfDistanceToASearch() {
    // TUPA, DSD, nota 15: three days and the term of distance, here four.
    var cuenta = Cuenta.de(LocalDate.of(2026, 11, 16), Termino.habiles(3, PRUEBA), lima);

    assertThat(plazos.calcular(cuenta.conDistancia(4)).vence()).isEqualTo("2026-11-25");
  }

  @Test
  void stopsATermOf2020ByTheKindOfFile() {
    // D.U. 026-2020 and 029-2020, art. 28, until 2020-06-10.
    var cuenta = Cuenta.de(LocalDate.of(2020, 2, 24), Termino.habiles(30, PRUEBA), lima);

    assertThat(plazos.calcular(cuenta).vence()).isEqualTo("2020-07-03");
    assertThat(plazos.calcular(cuenta).dudas()).anyMatch(d -> d.contains("prórrogas"));
    assertThat(plazos.calcular(cuenta.sinSilencio()).vence()).isEqualTo("2020-06-25");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 180, 2027-08-18, true",
    "2026-11-30, 30, 2027-01-15, true",
    "2026-11-02, 30, 2026-12-16, false"
  })
  void isProvisionalWhereItEndsInAYearNotYetDecreed(
      LocalDate desde, int cantidad, LocalDate vence, boolean provisional) {
    var computo = plazos.calcular(Cuenta.de(desde, Termino.habiles(cantidad, PRUEBA), lima));

    assertThat(computo.vence()).isEqualTo(vence);
    assertThat(computo.provisional()).isEqualTo(provisional);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-06, 'No consta en las fuentes qué días de 2013'",
    "2017-06-29, 'no se pudo comprobar'",
    "2020-12-23, 'no se halló el decreto'",
    "2020-07-24, 'D.U. 081-2020 consta por una fuente secundaria'"
  })
  void saysWhatTheSourcesDoNot(LocalDate desde, String duda) {
    var computo = plazos.calcular(Cuenta.de(desde, Termino.habiles(3, PRUEBA), lima));

    assertThat(computo.dudas()).anyMatch(d -> d.contains(duda));
  }

  @Test
  void countsWithADayDecreedSinceAndExplainsIt() {
    var decretado =
        new DiaDecretado(
            "D.S. 001-2026-PRUEBA",
            "día no laborable",
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 11, 25),
            false,
            List.of("LIMA"));
    var otros = new Plazos(calendario.con(() -> List.of(decretado)));
    var cuenta = Cuenta.de(LocalDate.of(2026, 11, 20), Termino.habiles(2, PRUEBA), lima);

    assertThat(plazos.calcular(cuenta).vence()).isEqualTo("2026-11-24");
    assertThat(otros.calcular(cuenta).vence()).isEqualTo("2026-11-26");
    assertThat(otros.calcular(cuenta).dias())
        .filteredOn(dia -> dia.norma().equals("D.S. 001-2026-PRUEBA"))
        .hasSize(2);
    assertThat(
            otros.vence(
                LocalDate.of(2026, 11, 20),
                Termino.habiles(2, PRUEBA),
                calendario.oficina("TACNA").orElseThrow()))
        .isEqualTo("2026-11-24");
  }

  @Test
  void takesADecreedDayByTheSettingUnlessItIsAHoliday() {
    var dia = LocalDate.of(2026, 11, 24);
    var noLaborable = new DiaDecretado("D.S. 1", "no laborable", dia, dia, false, List.of());
    var feriado = new DiaDecretado("Ley 1", "feriado nuevo", dia, dia, true, List.of());
    var cuentan = calendario.con(Compensables.CUENTAN);

    assertThat(cuentan.con(() -> List.of(noLaborable)).esHabil(dia)).isTrue();
    assertThat(cuentan.con(() -> List.of(feriado)).esHabil(dia)).isFalse();
  }

  @Test
  void stopsAtTheLimitThatWasAsked() {
    var diezAnios =
        Cuenta.de(
            LocalDate.of(2026, 1, 5), new Termino(10, Unidad.ANIOS, Norma.D486, PRUEBA), lima);

    assertThat(plazos.calcular(diezAnios, 3_700).dias()).hasSizeBetween(3_652, 3_700);
    assertThatThrownBy(() -> plazos.calcular(diezAnios, 3_000)).isInstanceOf(ConteoExcesivo.class);
  }

  @Test
  void saysThatALastDayMovedOverASuspension() {
    // Ley 27444, arts. 134.2 and 134.3: Saturday 16 May 2026, and Monday stood still.
    var cuenta =
        Cuenta.de(LocalDate.of(2026, 4, 16), new Termino(1, Unidad.MESES, Norma.LPAG, PRUEBA), lima)
            .suspendida(
                List.of(
                    new Suspension(
                        LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 18), "Resolución 2")));

    assertThat(plazos.calcular(cuenta).dias())
        .filteredOn(dia -> dia.fecha().equals(LocalDate.of(2026, 5, 18)))
        .singleElement()
        .returns("Resolución 2", DiaComputado::norma)
        .returns(false, DiaComputado::contado);
    assertThat(plazos.calcular(cuenta).vence()).isEqualTo("2026-05-19");
  }
}
