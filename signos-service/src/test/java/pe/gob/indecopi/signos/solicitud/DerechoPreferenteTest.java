package pe.gob.indecopi.signos.solicitud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.solicitud.DerechoPreferente.Juicio;
import pe.gob.indecopi.signos.solicitud.DerechoPreferente.Valor;

class DerechoPreferenteTest {
  private static final LocalDate FIRME = LocalDate.of(2026, 3, 3);
  private static final Set<String> TODO = Set.of("solicitud");

  /** Decisión 486, arts. 5 and 168: three months from 2026-03-03 end on Wednesday 2026-06-03. */
  @ParameterizedTest
  @CsvSource({"2026-06-03, VALE", "2026-06-04, NO_VALE"})
  void isClaimedUntilThreeMonthsAfterTheCancellationIsFinal(LocalDate presentada, Valor valor) {
    var juicio = juzgar(concedida(TODO), presentada);

    assertThat(juicio.valor()).isEqualTo(valor);
    assertThat(juicio.hasta()).isEqualTo(LocalDate.of(2026, 6, 3));
    assertThat(juicio.reparo() == null).isEqualTo(valor == Valor.VALE);
  }

  @Test
  void waitsForTheCancellationThatIsStillToBeDecided() {
    var enTramite = ExpedienteDePrueba.que(Map.of()).en("DSD-3", Estado.EN_TRAMITE).expediente();

    assertThat(juzgar(enTramite, FIRME.plusYears(1)).valor()).isEqualTo(Valor.PENDIENTE);
  }

  @Test
  void isOfNobodyWhoDidNotObtainIt() {
    var retirada = ExpedienteDePrueba.que(Map.of()).en("DSD-3", Estado.CONCLUIDO).expediente();
    var deOtro =
        ExpedienteDePrueba.que(Map.of())
            .de(ExpedienteDePrueba.juridica("20999999981", "CUMBRE S.A."))
            .en("DSD-3", Estado.EN_TRAMITE)
            .expediente();
    var otroTramite = ExpedienteDePrueba.que(Map.of()).expediente();

    assertThat(juzgar(concedida(Set.of()), FIRME).valor()).isEqualTo(Valor.NO_VALE);
    for (var ninguna : List.of(retirada, deOtro, otroTramite)) {
      assertThat(juzgar(ninguna, FIRME).valor()).isEqualTo(Valor.NO_VALE);
    }
    assertThat(new DerechoPreferente(plazos(), _ -> Optional.empty()))
        .extracting(d -> d.juzgar("nada", List.of(ExpedienteDePrueba.KUSKA), FIRME).valor())
        .isEqualTo(Valor.NO_VALE);
  }

  private static Expediente concedida(Set<String> concedidas) {
    return ExpedienteDePrueba.que(Map.of())
        .resuelto(FIRME.minusMonths(1), TODO, concedidas)
        .en("DSD-3", Estado.CONCLUIDO)
        .firme(FIRME)
        .expediente();
  }

  private static Juicio juzgar(Expediente cancelacion, LocalDate presentada) {
    return new DerechoPreferente(plazos(), _ -> Optional.of(cancelacion))
        .juzgar("000123-2026/DSD", List.of(ExpedienteDePrueba.KUSKA), presentada);
  }

  private static Plazos plazos() {
    return new Plazos(CalendarioHabil.delPeru());
  }
}
