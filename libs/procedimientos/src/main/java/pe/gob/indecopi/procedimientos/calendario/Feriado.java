package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A holiday of every year from the first in which it was observed.
 *
 * @param dia its day, absent where it hangs from Easter
 * @param pascua days from Easter Sunday, used where {@code dia} is absent
 * @param lugar the region that keeps it, absent for a national one
 */
record Feriado(
    String nombre,
    String norma,
    @Nullable MonthDay dia,
    int pascua,
    @Nullable String lugar,
    int desde,
    int hasta) {

  boolean cae(LocalDate fecha, String donde) {
    int anio = fecha.getYear();
    return anio >= desde
        && anio <= hasta
        && (lugar == null || lugar.equals(donde))
        && (dia == null
            ? Pascua.domingo(anio).plusDays(pascua).equals(fecha)
            : dia.equals(MonthDay.from(fecha)));
  }
}
