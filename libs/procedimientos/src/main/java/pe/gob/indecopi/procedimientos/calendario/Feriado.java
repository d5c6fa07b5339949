package pe.gob.indecopi.procedimientos.calendario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A holiday of every year from the first in which it was observed.
 *
 * @param dia its day, absent where it hangs from Easter
 * @param pascua days from Easter Sunday, used where {@code dia} is absent
 * @param lugar the region that keeps it, absent for a national one
 * @param alLunes whether it is kept on the Monday that follows (D.Leg. 713, art. 7)
 * @param duda what is not sure about it
 */
record Feriado(
    String nombre,
    String norma,
    @Nullable MonthDay dia,
    int pascua,
    @Nullable String lugar,
    int desde,
    int hasta,
    boolean alLunes,
    @Nullable String duda) {

  boolean rigeEn(String donde) {
    return lugar == null || lugar.equals(donde);
  }

  /** Whether it is observed in that year. */
  boolean seGuarda(int anio) {
    return anio >= desde && anio <= hasta;
  }

  /** The day on which it is kept in that year. */
  LocalDate guardado(int anio) {
    if (dia == null) {
      return Pascua.domingo(anio).plusDays(pascua);
    }
    LocalDate propia = dia.atYear(anio);
    return alLunes ? propia.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : propia;
  }
}
