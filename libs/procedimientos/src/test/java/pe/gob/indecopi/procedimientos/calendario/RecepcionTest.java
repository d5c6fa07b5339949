package pe.gob.indecopi.procedimientos.calendario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.calendario.Recepcion.Canal;
import pe.gob.indecopi.procedimientos.calendario.Recepcion.Presentacion;

class RecepcionTest {
  private final CalendarioHabil calendario = CalendarioHabil.delPeru();
  private final Recepcion recepcion = new Recepcion(calendario);

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource({
    // Before D.S. 029-2021-PCM: the entity's hours (Ley 27444, art. 138).
    "2021-02-18T17:00, 2021-02-19, 2021-02-22, 'Ley 27444, art. 138', after hours",
    // (1) D.S. 029-2021-PCM, art. 46.3, from 2021-02-19.
    "2021-02-19T06:00, 2021-02-19, 2021-02-22, 'D.S. 029-2021-PCM, art. 46.3', before opening",
    "2021-02-19T16:30, 2021-02-22, 2021-02-23, 'D.S. 029-2021-PCM, art. 46.3', at closing time",
    "2021-02-20T10:00, 2021-02-22, 2021-02-23, 'D.S. 029-2021-PCM, art. 46.3', Saturday",
    // (2) D.S. 075-2023-PCM, from 2023-06-20.
    "2023-06-20T16:29, 2023-06-20, 2023-06-21, 'D.S. 029-2021-PCM, art. 46, modificado por el D.S. 075-2023-PCM', in hours",
    "2024-08-01T20:00, 2024-08-02, 2024-08-05, 'D.S. 029-2021-PCM, art. 46, modificado por el D.S. 075-2023-PCM', last evening of rule 2",
    // (3) Res. 0518-2024/SEL-INDECOPI, published 2024-08-02.
    "2024-08-02T20:00, 2024-08-02, 2024-08-05, 'D.S. 075-2023-PCM y Res. 0518-2024/SEL-INDECOPI', first evening of rule 3",
    "2025-07-26T10:00, 2025-07-30, 2025-07-31, 'D.S. 075-2023-PCM y Res. 0518-2024/SEL-INDECOPI', 'Saturday; 28 and 29 July are holidays'",
    "2025-07-30T23:59, 2025-07-30, 2025-07-31, 'D.S. 075-2023-PCM y Res. 0518-2024/SEL-INDECOPI', last minute of rule 3",
    // (4) D.S. 098-2025-PCM, from 2025-07-31: any day, any hour.
    "2025-07-31T00:00, 2025-07-31, 2025-08-01, 'D.S. 029-2021-PCM, art. 46.2, modificado por el D.S. 098-2025-PCM', first minute of rule 4",
    "2025-08-02T10:00, 2025-08-02, 2025-08-04, 'D.S. 029-2021-PCM, art. 46.2, modificado por el D.S. 098-2025-PCM', Saturday",
    "2026-07-28T23:59, 2026-07-28, 2026-07-30, 'D.S. 029-2021-PCM, art. 46.2, modificado por el D.S. 098-2025-PCM', holiday"
  })
  void datesADigitalFilingByTheRuleOfItsDay(
      LocalDateTime recibido,
      LocalDate presentado,
      LocalDate plazoDesde,
      String norma,
      String caso) {
    Presentacion presentacion = presentar(recibido, Canal.DIGITAL, "SEDE_CENTRAL");

    assertThat(presentacion.presentado()).as(caso).isEqualTo(presentado);
    assertThat(presentacion.plazoDesde()).isEqualTo(plazoDesde);
    assertThat(presentacion.norma()).isEqualTo(norma);
    assertThat(presentacion.dudas()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T12:59, CAJAMARCA, 2026-11-20",
    "2026-11-20T13:00, CAJAMARCA, 2026-11-23",
    "2026-11-20T13:00, SEDE_CENTRAL, 2026-11-20",
    "2026-11-21T11:00, SEDE_CENTRAL, 2026-11-23"
  })
  void datesACounterFilingByTheHoursOfItsOffice(
      LocalDateTime recibido, String oficina, LocalDate presentado) {
    assertThat(presentar(recibido, Canal.VENTANILLA, oficina).presentado()).isEqualTo(presentado);
  }

  @Test
  void saysThatTheClosingHourOfTheCentralOfficeIsNotInTheSources() {
    assertThat(presentar(LocalDateTime.of(2021, 3, 1, 9, 0), Canal.DIGITAL, "SEDE_CENTRAL").dudas())
        .anyMatch(duda -> duda.contains("horario de la Sede Central"));
  }

  private Presentacion presentar(LocalDateTime recibido, Canal canal, String oficina) {
    return recepcion.presentado(
        recibido.atZone(ZoneId.of("America/Lima")).toInstant(),
        canal,
        calendario.oficina(oficina).orElseThrow());
  }
}
