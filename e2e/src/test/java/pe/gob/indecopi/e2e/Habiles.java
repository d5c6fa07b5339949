package pe.gob.indecopi.e2e;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * A second count of the working days of 2025 and 2026 in Lima, that shares nothing with the first:
 * national holidays of D.Leg. 713 and later laws, and days not worked by D.S. 042-2025-PCM and D.S.
 * 075-2026-PCM.
 */
final class Habiles {
  private static final Set<MonthDay> FERIADOS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(6, 7),
          MonthDay.of(6, 29),
          MonthDay.of(7, 23),
          MonthDay.of(7, 28),
          MonthDay.of(7, 29),
          MonthDay.of(8, 6),
          MonthDay.of(8, 30),
          MonthDay.of(10, 8),
          MonthDay.of(11, 1),
          MonthDay.of(12, 8),
          MonthDay.of(12, 9),
          MonthDay.of(12, 25));
  private static final Set<LocalDate> SUELTOS =
      Set.of(
          LocalDate.of(2025, 12, 26),
          LocalDate.of(2026, 1, 2),
          LocalDate.of(2026, 4, 2),
          LocalDate.of(2026, 4, 3),
          LocalDate.of(2026, 7, 27),
          LocalDate.of(2027, 3, 25),
          LocalDate.of(2027, 3, 26));

  private Habiles() {}

  /** Working days after the first day, up to the last one. */
  static long entre(LocalDate desde, LocalDate hasta) {
    return desde.plusDays(1).datesUntil(hasta.plusDays(1)).filter(Habiles::esHabil).count();
  }

  static boolean esHabil(LocalDate dia) {
    return dia.getDayOfWeek() != DayOfWeek.SATURDAY
        && dia.getDayOfWeek() != DayOfWeek.SUNDAY
        && !FERIADOS.contains(MonthDay.from(dia))
        && !SUELTOS.contains(dia);
  }
}
