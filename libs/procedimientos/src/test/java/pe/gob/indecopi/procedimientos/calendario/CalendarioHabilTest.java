package pe.gob.indecopi.procedimientos.calendario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.procedimientos.calendario.Dia.Clase;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;

class CalendarioHabilTest {
  private final CalendarioHabil calendario = CalendarioHabil.delPeru();

  @ParameterizedTest
  @CsvSource({
    "2001-04-15",
    "2008-03-23",
    "2011-04-24",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2035-03-25",
    "2038-04-25",
    "2045-04-09"
  })
  void easterFallsOnTheKnownSundays(LocalDate domingo) {
    assertThat(Pascua.domingo(domingo.getYear())).isEqualTo(domingo);
  }

  @ParameterizedTest
  @CsvSource({
    // D.Leg. 713, art. 6
    "2026-01-01, Año Nuevo, 'D.Leg. 713, art. 6'",
    "2026-04-02, Jueves Santo, 'D.Leg. 713, art. 6'",
    "2026-04-03, Viernes Santo, 'D.Leg. 713, art. 6'",
    "2026-05-01, Día del Trabajo, 'D.Leg. 713, art. 6'",
    "2026-06-29, San Pedro y San Pablo, 'D.Leg. 713, art. 6'",
    "2026-07-28, Fiestas Patrias, 'D.Leg. 713, art. 6'",
    "2026-07-29, Fiestas Patrias, 'D.Leg. 713, art. 6'",
    "2026-08-30, Santa Rosa de Lima, 'D.Leg. 713, art. 6'",
    "2026-10-08, Combate de Angamos, 'D.Leg. 713, art. 6'",
    "2026-11-01, Todos los Santos, 'D.Leg. 713, art. 6'",
    "2026-12-08, Inmaculada Concepción, 'D.Leg. 713, art. 6'",
    "2026-12-25, Navidad, 'D.Leg. 713, art. 6'",
    "2022-12-09, Batalla de Ayacucho, Ley 31381",
    "2022-08-06, Batalla de Junín, Ley 31530",
    "2023-07-23, Día de la Fuerza Aérea del Perú, Ley 31822",
    "2024-06-07, Batalla de Arica y Día de la Bandera, Ley 31788"
  })
  void namesTheHolidayAndItsNorm(LocalDate fecha, String nombre, String norma) {
    Dia dia = calendario.dia(fecha);

    assertThat(dia.habil()).isFalse();
    assertThat(dia.motivo()).isEqualTo(nombre);
    assertThat(dia.norma()).isEqualTo(norma);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-12-09", "2021-08-06", "2021-07-23", "2023-06-07"})
  void worksOnAHolidayBeforeTheFirstYearOfItsLaw(LocalDate fecha) {
    assertThat(calendario.esHabil(fecha)).isTrue();
  }

  @Test
  void hasSixteenNationalHolidaysSince2024() {
    assertThat(
            LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .filter(dia -> calendario.dia(dia).clase() == Clase.FERIADO))
        .hasSize(16);
  }

  @Test
  void workedTheTwentyNinthOfJulyOf2020() {
    assertThat(calendario.dia(LocalDate.of(2020, 7, 29)))
        .returns(true, Dia::habil)
        .returns("D.U. 081-2020", Dia::norma);
    assertThat(calendario.esHabil(LocalDate.of(2021, 7, 29))).isFalse();
  }

  @Test
  void leavesOutSaturdaysAndSundaysByArticle134() {
    assertThat(calendario.dia(LocalDate.of(2026, 11, 21)))
        .returns("sábado", Dia::motivo)
        .returns("Ley 27444, art. 134.1", Dia::norma);
    assertThat(calendario.dia(LocalDate.of(2026, 11, 22)).motivo()).isEqualTo("domingo");
  }

  @Test
  void leavesOutDeclaredNonWorkingDaysUnlessTheSettingSaysTheyCount() {
    LocalDate fecha = LocalDate.of(2026, 7, 27);

    assertThat(calendario.dia(fecha))
        .returns(Clase.NO_LABORABLE, Dia::clase)
        .returns("D.S. 075-2026-PCM", Dia::norma);
    assertThat(calendario.con(Compensables.CUENTAN).esHabil(fecha)).isTrue();
  }

  @Test
  void keepsTheDayThatADecreeTookBack() {
    assertThat(calendario.esHabil(LocalDate.of(2020, 7, 27))).isTrue();
  }

  @Test
  void keepsADeclaredDayOnlyInThePlacesOfItsDecree() {
    LocalDate apec = LocalDate.of(2024, 11, 14);

    assertThat(calendario.esHabil(apec, calendario.sedeCentral())).isFalse();
    assertThat(calendario.esHabil(apec, calendario.oficina("CAJAMARCA").orElseThrow())).isTrue();
  }

  @Test
  void letsNoTermEndOnADayThatClosedEarly() {
    Dia mediodia = calendario.dia(LocalDate.of(2019, 7, 26));

    assertThat(mediodia.habil()).isTrue();
    assertThat(mediodia.cierra()).isFalse();
  }

  @Test
  void answersAYearNotYetDecreedAsProvisional() {
    assertThat(calendario.dia(LocalDate.of(2026, 12, 31)).provisional()).isFalse();
    assertThat(calendario.dia(LocalDate.of(2027, 1, 1)).provisional()).isTrue();
    assertThat(calendario.dia(LocalDate.of(2045, 12, 31)).provisional()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-12-31", "2046-01-01"})
  void refusesADayWithoutCalendar(LocalDate fecha) {
    assertThatThrownBy(() -> calendario.dia(fecha))
        .isInstanceOf(FueraDeCalendario.class)
        .hasMessageContaining(fecha.toString());
  }

  @Test
  void keepsARegionalHolidayOnlyInItsRegion() {
    CalendarioHabil conRegional =
        CalendarioHabil.de(
            Lectura.delTexto(
                "prueba.yaml",
                """
                primero: 2020
                ultimo: 2030
                decretado: 2026
                regionales:
                  - {dia: 02-11, nombre: Aniversario, norma: Ley regional, lugar: CAJAMARCA, desde: 2022}
                compensables: SUSPENDEN
                oficinas:
                  - {codigo: SEDE_CENTRAL, nombre: Lima, lugar: LIMA, abre: "08:00", cierra: "16:00"}
                  - {codigo: CAJAMARCA, nombre: Cajamarca, lugar: CAJAMARCA, abre: "10:00", cierra: "13:00"}
                """,
                LectorDeCalendario::leer));
    Oficina cajamarca = conRegional.oficina("CAJAMARCA").orElseThrow();

    assertThat(conRegional.esHabil(LocalDate.of(2022, 2, 11), cajamarca)).isFalse();
    assertThat(conRegional.esHabil(LocalDate.of(2022, 2, 11))).isTrue();
    assertThat(conRegional.esHabil(LocalDate.of(2021, 2, 11), cajamarca)).isTrue();
  }

  @Test
  void refusesADataFileWithEveryFaultAndItsLine() {
    String texto =
        """
        primero: dos mil
        ultimo: 2045
        decretado: 2026
        feriados:
          - {dia: 13-01, nombre: Imposible, norma: Ninguna, desde: 2001}
          - {nombre: Sin día, norma: Ninguna, desde: 2001, color: rojo}
        compensables: QUIZAS
        suspensiones:
          - {desde: 2020-06-10, hasta: 2020-03-16, alcance: CON_SILENCIO, norma: Ninguna}
        """;

    assertThatThrownBy(() -> Lectura.delTexto("malo.yaml", texto, LectorDeCalendario::leer))
        .isInstanceOfSatisfying(
            RecursoInvalido.class,
            e ->
                assertThat(e.fallos())
                    .extracting(Object::toString)
                    .containsExactly(
                        "malo.yaml:1: «dos mil» debe ser un número entero",
                        "malo.yaml:1: falta la oficina SEDE_CENTRAL",
                        "malo.yaml:5: «13-01» debe ser un día (mm-dd)",
                        "malo.yaml:6: falta «dia» o «pascua»",
                        "malo.yaml:6: clave desconocida «color»",
                        "malo.yaml:7: «QUIZAS» debe ser uno de [SUSPENDEN, CUENTAN]",
                        "malo.yaml:9: «hasta» es anterior a «desde»"));
  }
}
