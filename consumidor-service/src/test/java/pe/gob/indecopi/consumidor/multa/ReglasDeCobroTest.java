package pe.gob.indecopi.consumidor.multa;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.consumidor.multa.Multa.Clase;
import pe.gob.indecopi.consumidor.multa.Multa.Estado;
import pe.gob.indecopi.consumidor.multa.Multa.OrdenDeMulta;
import pe.gob.indecopi.consumidor.multa.Multa.PagoDeMulta;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.persona.Persona;

/** Ley 29571, art. 113. */
class ReglasDeCobroTest {
  private static final LocalDate VENCE = LocalDate.of(2026, 3, 23);

  private final ReglasDeCobro reglas = new ReglasDeCobro(Uit.delPeru(), new BigDecimal("25"));

  @ParameterizedTest
  @CsvSource({"2026-03-22, 12375.00", "2026-03-23, 12375.00", "2026-03-24,"})
  void takesAQuarterOffUntilTheTermToChallengeEnds(LocalDate dia, String monto) {
    assertThat(reglas.de(multa(Estado.IMPUESTA, false), dia).map(c -> c.monto()))
        .isEqualTo(java.util.Optional.ofNullable(monto).map(Dinero::soles));
  }

  @Test
  void takesNothingOffWhatIsChallengedOrFinal() {
    var dia = LocalDate.of(2026, 3, 10);
    assertThat(reglas.de(multa(Estado.IMPUESTA, true), dia)).isEmpty();
    assertThat(reglas.de(multa(Estado.FIRME, false), dia))
        .hasValueSatisfying(
            c -> {
              assertThat(c.monto()).isEqualTo(Dinero.soles("16500.00"));
              assertThat(c.rebajado()).isFalse();
            });
    assertThat(reglas.de(multa(Estado.SIN_EFECTO, false), dia)).isEmpty();
    assertThat(reglas.de(multa(Estado.PAGADA, false), dia)).isEmpty();
  }

  /** By the UIT of the day of payment, so that no order outlives its year. */
  @Test
  void measuresByTheTaxUnitOfItsYearAndEndsWithIt() {
    assertThat(reglas.de(multa(Estado.FIRME, false), LocalDate.of(2025, 12, 31)))
        .hasValueSatisfying(
            c -> {
              assertThat(c.monto()).isEqualTo(Dinero.soles("16050.00"));
              assertThat(c.hasta()).isEqualTo(LocalDate.of(2025, 12, 31));
            });
  }

  @Test
  void asksForTheRestOfWhatWasPaidEarlyAndThenChallenged() {
    var pronto = LocalDate.of(2026, 3, 10);
    var orden = new OrdenDeMulta("ord_1", "1", Dinero.soles("12375.00"), VENCE, true);
    var pagada =
        multa(Estado.IMPUESTA, false)
            .con(orden)
            .con(new PagoDeMulta("ord_1", "VISA:1", pronto, Dinero.soles("12375.00")));
    assertThat(pagada.estado()).isEqualTo(Estado.PAGADA);

    var impugnada = pagada.como(multa(Estado.IMPUESTA, true));
    assertThat(impugnada.estado()).isEqualTo(Estado.IMPUESTA);
    var firme = impugnada.como(multa(Estado.FIRME, true));
    assertThat(reglas.de(firme, pronto).map(c -> c.monto())).contains(Dinero.soles("4125.00"));
    assertThat(pagada.como(multa(Estado.FIRME, false)).estado()).isEqualTo(Estado.PAGADA);
  }

  @Test
  void takesAnOrderAndAPaymentOnlyOnce() {
    var orden = new OrdenDeMulta("ord_1", "1", Dinero.soles("16500.00"), VENCE, false);
    var pago = new PagoDeMulta("ord_1", "VISA:1", VENCE, Dinero.soles("16500.00"));
    var una = multa(Estado.FIRME, false).con(orden).con(orden).con(pago).con(pago);

    assertThat(una.ordenes()).hasSize(1);
    assertThat(una.pagos()).hasSize(1);
    assertThat(una.estado()).isEqualTo(Estado.PAGADA);
  }

  @Test
  void keepsAnOrderAliveUntilItsLastDay() {
    var orden = new OrdenDeMulta("ord_1", "1", Dinero.soles("16500.00"), VENCE, false);
    var una = multa(Estado.FIRME, false).con(orden);

    assertThat(una.ordenViva(VENCE)).contains(orden);
    assertThat(una.ordenViva(VENCE.plusDays(1))).isEmpty();
  }

  private static Multa multa(Estado estado, boolean impugnada) {
    return new Multa(
        "mul_1",
        "exp_1",
        "000001-2026/CPC",
        "CPC-1",
        "p2",
        new Persona(Persona.Clase.JURIDICA, null, "KUSKA S.A.C.", null, null),
        Clase.SANCION,
        new BigDecimal("3.00"),
        LocalDate.of(2026, 3, 2),
        VENCE,
        impugnada,
        estado,
        null,
        null,
        List.of(),
        List.of(),
        1);
  }
}
