package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day declared non-working for the public sector.
 *
 * @param lugares the regions, none for the whole country
 * @param desdeLas hour from which it is not worked, absent for the whole day
 * @param duda what is not sure about it
 */
record NoLaborable(
    String norma, List<String> lugares, @Nullable LocalTime desdeLas, @Nullable String duda) {
  boolean rigeEn(String lugar) {
    return lugares.isEmpty() || lugares.contains(lugar);
  }
}
