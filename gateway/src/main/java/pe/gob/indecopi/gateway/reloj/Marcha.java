package pe.gob.indecopi.gateway.reloj;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the clocks of all services stand on their way.
 *
 * @param servicios the clock of each service
 * @param sucesos what happened until here, in order
 */
record Marcha(Map<String, Reloj> servicios, List<Suceso> sucesos) {

  /**
   * The clock of one service.
   *
   * @param hoy its legal day
   * @param proximo the first day that finds something to do, if any
   * @param pendientes events not yet delivered or not yet taken
   */
  record Reloj(LocalDate hoy, @Nullable LocalDate proximo, int pendientes) {}

  /** The day that the suite has reached: that of the service furthest ahead. */
  LocalDate hoy() {
    return servicios.values().stream().map(Reloj::hoy).max(LocalDate::compareTo).orElseThrow();
  }

  /** Whether every service stands on the target, or beyond it. */
  boolean llego(LocalDate meta) {
    return servicios.values().stream().noneMatch(reloj -> reloj.hoy().isBefore(meta));
  }

  /**
   * The next day to stop at: first those that lag catch up; then the earliest day with something
   * due, and at least tomorrow; never past the target.
   */
  LocalDate siguiente(LocalDate meta) {
    var hoy = hoy();
    if (!llego(hoy)) {
      return hoy;
    }
    return servicios.values().stream()
        .map(Reloj::proximo)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .map(proximo -> proximo.isAfter(hoy) ? proximo : hoy.plusDays(1))
        .filter(dia -> dia.isBefore(meta))
        .orElse(meta);
  }

  Marcha con(Map<String, Reloj> ahora, Collection<Suceso> nuevos) {
    var todos = Stream.concat(sucesos.stream(), nuevos.stream().sorted(Suceso.EN_ORDEN)).toList();
    return new Marcha(ahora, todos);
  }
}
