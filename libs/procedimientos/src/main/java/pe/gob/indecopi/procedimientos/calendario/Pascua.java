package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, from which Holy Thursday and Good Friday hang. */
final class Pascua {
  private Pascua() {}

  /** The anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
  static LocalDate domingo(int anio) {
    int a = anio % 19;
    int b = anio / 100;
    int c = anio % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(anio, f / 31, f % 31 + 1);
  }
}
