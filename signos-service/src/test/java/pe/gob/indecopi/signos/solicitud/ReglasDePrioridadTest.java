package pe.gob.indecopi.signos.solicitud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Prioridad;

/** Six months to apply and nine to prove, from the first application. */
class ReglasDePrioridadTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);

  private final ReglasDePrioridad reglas =
      new ReglasDePrioridad(new Plazos(CalendarioHabil.delPeru()));

  /** Decisión 486, art. 9; art. 5: the 1st of March of 2026 is a Sunday. */
  @ParameterizedTest
  @CsvSource({
    "2025-09-02, 2026-03-02, true",
    "2025-09-02, 2026-03-03, false",
    "2025-09-01, 2026-03-02, true",
    "2025-09-01, 2026-03-03, false",
    "2026-03-02, 2026-03-02, true"
  })
  void isClaimedWithinSixMonths(LocalDate primera, LocalDate presentada, boolean vale) {
    var faltas = new Faltas();
    reglas.reivindicada(primera, presentada, "/fecha", faltas);
    assertThat(faltas.lista()).hasSize(vale ? 0 : 1);
  }

  @Test
  void isNotClaimedFromAnApplicationThatCameLater() {
    var faltas = new Faltas();
    reglas.reivindicada(LUNES.plusDays(1), LUNES, "/fecha", faltas);
    assertThat(faltas.lista()).hasSize(1);
  }

  /** Decisión 486, art. 10; art. 5: the 14th of June of 2026 is a Sunday. */
  @ParameterizedTest
  @CsvSource({
    "2025-09-15, 2026-06-15, true",
    "2025-09-15, 2026-06-16, false",
    "2025-09-14, 2026-06-15, true",
    "2025-09-14, 2026-06-16, false"
  })
  void isProvedWithinNineMonths(LocalDate primera, LocalDate hoy, boolean vale) {
    assertThat(punteros(primera, hoy, List.of())).hasSize(vale ? 0 : 1);
  }

  @Test
  void isProvedOnce() {
    var fecha = LocalDate.of(2025, 12, 1);
    assertThat(punteros(fecha, LUNES, List.of(new Prioridad("CO", "1", fecha, null)))).isEmpty();
    assertThat(punteros(fecha, LUNES, List.of(new Prioridad("CO", "1", fecha, "doc_1"))))
        .containsExactly("/datos/documento");
    assertThat(punteros(fecha, LUNES, List.of(new Prioridad("CO", "2", fecha, "doc_1")))).isEmpty();
  }

  @Test
  void isOneOfTenAtMost() {
    var fecha = LocalDate.of(2025, 12, 1);
    var diez = Collections.nCopies(10, new Prioridad("EC", "9", fecha, null));
    assertThat(punteros(fecha, LUNES, diez)).containsExactly("/datos");
    assertThat(punteros(fecha, LUNES, diez.subList(1, 10))).isEmpty();
  }

  private List<String> punteros(LocalDate primera, LocalDate hoy, List<Prioridad> ya) {
    var faltas = new Faltas();
    reglas.acreditada(new PrioridadAcreditada("CO", "1", primera, "doc_2"), ya, LUNES, hoy, faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }
}
