package pe.gob.indecopi.e2e;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** The legal clock of the whole suite, moved as an operator moves it. Journeys never wait. */
final class Reloj {
  /** The first Monday under the rule of D.S. 098-2025-PCM. */
  private static final LocalDate CON_LA_REGLA_NUEVA = LocalDate.of(2025, 8, 4);

  private final Portal portal;
  private final Portal gestion;

  /**
   * @param gestion management port of a service
   */
  Reloj(Portal portal, Portal gestion) {
    this.portal = portal;
    this.gestion = gestion;
  }

  LocalDate hoy() {
    return LocalDate.parse(gestion.anonimo().get("/actuator/reloj").exigir(200).texto("/hoy"));
  }

  /** Goes on so many days. */
  LocalDate avanzar(int dias) {
    return mover(Map.of("avanzar", "P" + dias + "D"));
  }

  /** Goes to that day, unless it is past. */
  LocalDate hasta(LocalDate dia) {
    var hoy = hoy();
    return dia.isAfter(hoy) ? mover(Map.of("hasta", dia.toString())) : hoy;
  }

  /** Goes to the next Monday; journeys begin on one. */
  LocalDate lunes() {
    var hoy = hoy();
    var lunes = hoy.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return hasta(lunes.isBefore(CON_LA_REGLA_NUEVA) ? CON_LA_REGLA_NUEVA : lunes);
  }

  private LocalDate mover(Map<String, String> cuanto) {
    return LocalDate.parse(
        portal.como("operador").post("/sandbox/reloj", cuanto).exigir(200).texto("/hoy"));
  }
}
