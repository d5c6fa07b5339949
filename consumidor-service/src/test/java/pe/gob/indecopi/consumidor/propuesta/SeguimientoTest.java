package pe.gob.indecopi.consumidor.propuesta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.gob.indecopi.consumidor.reclamo.Lado.CONSUMIDOR;
import static pe.gob.indecopi.consumidor.reclamo.Lado.FUNCIONARIO;
import static pe.gob.indecopi.consumidor.reclamo.Lado.PROVEEDOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.propuesta.Acuerdo.Cumplimiento;
import pe.gob.indecopi.consumidor.propuesta.Compromiso.Estado;
import pe.gob.indecopi.consumidor.reclamo.Etapa;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.PlazoDeEtapa;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.problema.Rechazo;

class SeguimientoTest {
  /** Five working days after Monday 2 March 2026. */
  private static final LocalDate DEVOLUCION = LocalDate.of(2026, 3, 9);

  /** Ten days of the calendar after it. */
  private static final LocalDate ENTREGA = LocalDate.of(2026, 3, 12);

  private final Mesa mesa = new Mesa();

  @BeforeEach
  void conAcuerdo() {
    mesa.ofrecer("a", PROVEEDOR, null);
    mesa.aceptar("a", CONSUMIDOR);
  }

  @Test
  void countsEachObligationByItsOwnCalendar() {
    assertThat(mesa.acuerdo().compromisos())
        .extracting(Compromiso::vence)
        .containsExactly(DEVOLUCION, ENTREGA);
    assertThat(mesa.acuerdo().celebrado()).isEqualTo(Mesa.LUNES);
  }

  @Test
  void isKeptWhenEveryCreditorSaysSo() {
    confirmar(1, CONSUMIDOR);
    assertThat(mesa.acuerdo().cumplimiento()).isEqualTo(Cumplimiento.EN_CURSO);
    confirmar(2, PROVEEDOR);

    assertThat(mesa.acuerdo().cumplimiento()).isEqualTo(Cumplimiento.CUMPLIDO);
    assertThat(termino()).isEmpty();
  }

  @Test
  void takesTheProofOfWhoOwesAndTheWordOfWhoIsOwed() {
    mesa.reclamo =
        mesa.seguimiento.acreditar(
            mesa.reclamo, 1, List.of("doc_1"), null, Mesa.autor(PROVEEDOR), mesa.ahora());

    assertThat(compromiso(1).estado()).isEqualTo(Estado.ACREDITADO);
    assertThat(compromiso(1).pruebas()).containsExactly("doc_1");
    assertThatThrownBy(() -> confirmar(1, PROVEEDOR)).isInstanceOf(Rechazo.class);
    assertThatThrownBy(
            () ->
                mesa.seguimiento.acreditar(
                    mesa.reclamo, 1, List.of("x"), null, Mesa.autor(CONSUMIDOR), mesa.ahora()))
        .isInstanceOf(Rechazo.class);
    confirmar(1, FUNCIONARIO); // for a consumer that has no account
    assertThat(compromiso(1).estado()).isEqualTo(Estado.CUMPLIDO);
    assertThatThrownBy(() -> confirmar(1, CONSUMIDOR)).isInstanceOf(Rechazo.class);
    assertThatThrownBy(() -> confirmar(3, CONSUMIDOR)).isInstanceOf(Rechazo.class);
  }

  @Test
  void hearsOfABreachFromTheDayAfterTheLastOneOn() {
    mesa.hoy = DEVOLUCION;
    assertThatThrownBy(() -> comunicar(1)).isInstanceOf(Rechazo.class);

    mesa.hoy = DEVOLUCION.plusDays(1);
    comunicar(1);

    assertThat(compromiso(1).estado()).isEqualTo(Estado.INCUMPLIDO);
    assertThat(compromiso(1).hechos()).isEqualTo("No devolvió nada");
    assertThat(mesa.acuerdo().cumplimiento()).isEqualTo(Cumplimiento.INCUMPLIDO);
  }

  @Test
  void asksAfterSomeWorkingDaysAndThenNotesThatNobodyAnswered() {
    var primera = LocalDate.of(2026, 3, 16); // five working days after the 9th
    assertThat(termino()).contains(primera);
    mesa.vencer(primera); // its last day is not over
    assertThat(compromiso(1).consultado()).isNull();

    mesa.vencer(primera.plusDays(1));
    assertThat(compromiso(1).consultado()).isEqualTo(primera.plusDays(1));
    assertThat(compromiso(2).consultado()).isNull();
    assertThat(termino()).contains(LocalDate.of(2026, 3, 19)); // of the second obligation

    mesa.vencer(LocalDate.of(2026, 3, 20));
    assertThat(compromiso(2).consultado()).isEqualTo(LocalDate.of(2026, 3, 20));
    assertThat(termino()).contains(LocalDate.of(2026, 3, 24)); // five after the 17th

    mesa.vencer(LocalDate.of(2026, 3, 25));
    mesa.vencer(LocalDate.of(2026, 3, 28));
    assertThat(mesa.acuerdo().cumplimiento()).isEqualTo(Cumplimiento.SIN_NOTICIA);
    assertThat(termino()).isEmpty();
  }

  @Test
  void asksNobodyWhoHasAnswered() {
    confirmar(1, CONSUMIDOR);
    confirmar(2, PROVEEDOR);
    var antes = mesa.reclamo;

    mesa.vencer(LocalDate.of(2026, 12, 31));

    assertThat(mesa.reclamo).isSameAs(antes);
  }

  @Test
  void hearsAlsoOfWhatWasGivenUp() {
    mesa.vencer(LocalDate.of(2026, 3, 28));
    mesa.vencer(LocalDate.of(2026, 4, 28));
    assertThat(compromiso(1).estado()).isEqualTo(Estado.SIN_NOTICIA);
    mesa.hoy = LocalDate.of(2026, 5, 4);

    comunicar(1);
    assertThat(compromiso(1).estado()).isEqualTo(Estado.INCUMPLIDO);
    confirmar(1, CONSUMIDOR); // kept late
    assertThat(compromiso(1).estado()).isEqualTo(Estado.CUMPLIDO);
  }

  @Test
  void isBornOfAHearingAsWell() {
    var otra = new Mesa();
    var acta = Paso.delSistema("ACTA_APROBADA", otra.ahora(), Map.of());

    otra.reclamo =
        otra.acuerdos.celebrar(
            otra.reclamo, Resultado.CONCILIACION_PARCIAL, Mesa.devolucion(Mesa.LUNES), acta);

    assertThat(otra.reclamo.etapa()).isEqualTo(Etapa.CONCLUIDO);
    assertThat(otra.acuerdo().origen()).isEqualTo(Resultado.CONCILIACION_PARCIAL);
    assertThatThrownBy(
            () ->
                otra.acuerdos.celebrar(
                    otra.reclamo, Resultado.MEDIACION, Mesa.devolucion(Mesa.LUNES), acta))
        .isInstanceOf(Rechazo.class);
  }

  private void confirmar(int n, Lado lado) {
    mesa.reclamo = mesa.seguimiento.confirmar(mesa.reclamo, n, Mesa.autor(lado), mesa.ahora());
  }

  private void comunicar(int n) {
    mesa.reclamo =
        mesa.seguimiento.comunicar(
            mesa.reclamo, n, "No devolvió nada", Mesa.autor(CONSUMIDOR), mesa.ahora());
  }

  private Compromiso compromiso(int n) {
    return mesa.acuerdo().compromiso(n).orElseThrow();
  }

  private Optional<LocalDate> termino() {
    return mesa.reclamo.situacion().plazo().map(PlazoDeEtapa::vence);
  }
}
