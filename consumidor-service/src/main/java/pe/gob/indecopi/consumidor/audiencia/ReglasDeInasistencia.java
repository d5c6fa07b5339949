package pe.gob.indecopi.consumidor.audiencia;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;

/**
 * What follows where a side does not come to a hearing. What the sources print says nothing of it:
 * there the terms are settings and nothing is fined. Ley 29571, art. 147-A (Ley 31467), fixes both.
 *
 * @param justificar how long after the hour of the hearing an absence may be justified
 * @param pedirSegunda how long after that hour a second hearing may be asked for
 * @param segundaEnHabiles working days within which the second hearing is held
 * @param multaUit fine of a provider who stays away without reason, in UIT; absent where there is
 *     none
 * @param desistimiento whether a consumer who stays away without reason, or twice, withdraws
 * @param fundamento what says so
 */
record ReglasDeInasistencia(
    Duration justificar,
    Duration pedirSegunda,
    int segundaEnHabiles,
    @Nullable BigDecimal multaUit,
    boolean desistimiento,
    String fundamento) {

  /** Ley 31467 was published on 2022-05-06 and governs from the next day (Constitución, 109). */
  static final LocalDate LEY_31467 = LocalDate.of(2022, 5, 7);

  private static final ReglasDeInasistencia DE_LEY =
      new ReglasDeInasistencia(
          Duration.ofHours(24),
          Duration.ofHours(48),
          5,
          new BigDecimal("0.30"),
          true,
          "Ley 29571, art. 147-A (Ley 31467)");

  /** Those of a hearing that was summoned that day. */
  static ReglasDeInasistencia de(
      Regimen regimen, LocalDate citada, ReglasDeInasistencia porAjuste) {
    return regimen == Regimen.VIGENTE && !citada.isBefore(LEY_31467) ? DE_LEY : porAjuste;
  }

  /** Terms that no norm fixes, and nothing that follows. */
  static ReglasDeInasistencia porAjuste(
      Duration justificar, Duration pedirSegunda, int segundaEnHabiles) {
    return new ReglasDeInasistencia(
        justificar,
        pedirSegunda,
        segundaEnHabiles,
        null,
        false,
        "Ajuste del servicio: ninguna norma lo fija");
  }
}
