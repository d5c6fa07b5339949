package pe.gob.indecopi.consumidor.audiencia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static pe.gob.indecopi.consumidor.audiencia.DePrueba.AJUSTE;
import static pe.gob.indecopi.consumidor.audiencia.DePrueba.alas;
import static pe.gob.indecopi.consumidor.audiencia.DePrueba.celebrada;
import static pe.gob.indecopi.consumidor.audiencia.DePrueba.hito;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.Sesion.Justificacion;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;

/** Ley 29571, art. 147-A (Ley 31467), number by number, and what holds where it does not. */
class InasistenciaTest {
  private static final ReglasDeInasistencia LEY =
      ReglasDeInasistencia.de(Regimen.VIGENTE, LocalDate.of(2026, 3, 2), AJUSTE);

  /** The hearing of all of them is on Tuesday 2026-03-10 at ten in Lima. */
  private static final Instant HORA = alas("2026-03-10", 10);

  @Test
  void governsFromTheDayAfterItsPublicationAndOnlyWhereTheRegimeIsTheOneInForce() {
    assertThat(ReglasDeInasistencia.de(Regimen.VIGENTE, LocalDate.of(2022, 5, 6), AJUSTE))
        .isEqualTo(AJUSTE);
    assertThat(ReglasDeInasistencia.de(Regimen.VIGENTE, LocalDate.of(2022, 5, 7), AJUSTE))
        .isEqualTo(LEY);
    assertThat(ReglasDeInasistencia.de(Regimen.TUPA_2010, LocalDate.of(2026, 3, 2), AJUSTE))
        .isEqualTo(AJUSTE);
    assertThat(AJUSTE.multaUit()).isNull();
  }

  @Test
  void takesAnExcuseUntilTheTwentyFourthHourAndNoneAfter() {
    var a = celebrada(LEY, 1, true, false);

    assertThat(justificar(a, HORA.plusSeconds(24 * 3600)).sesion().justificaciones()).hasSize(1);
    rechaza("fuera-de-plazo", () -> justificar(a, HORA.plusSeconds(24 * 3600 + 1)));
  }

  @Test
  void takesTheAskingForASecondHearingUntilTheFortyEighthHourAndNotAfter() {
    var a = celebrada(LEY, 1, true, false);

    assertThat(segunda(a, HORA.plusSeconds(48 * 3600)).sesion().segunda())
        .isEqualTo(Lado.CONSUMIDOR);
    rechaza("fuera-de-plazo", () -> segunda(a, HORA.plusSeconds(48 * 3600 + 1)));
  }

  @Test
  void givesNoThirdHearing() {
    rechaza("acto-no-permitido", () -> segunda(celebrada(LEY, 2, true, false), HORA));
  }

  @Test
  void excusesNobodyWhoCameNorAnybodyTwice() {
    var a = celebrada(LEY, 1, false, true);
    rechaza("acto-no-permitido", () -> justificar(a, HORA));

    var dicha = a.justificar(de(Lado.CONSUMIDOR, HORA), hito("JUSTIFICADA"));
    rechaza(
        "acto-no-permitido",
        () -> dicha.justificar(de(Lado.CONSUMIDOR, HORA), hito("JUSTIFICADA")));
  }

  @ParameterizedTest(name = "{0}: hearing {1}, consumer {2}, provider {3} → {4}, {5} UIT")
  @CsvSource({
    // regime, invitation, who came, how it ends, fine, aggravated
    "LEY, 1, true, false, INASISTENCIA_DEL_PROVEEDOR, 0.30, false",
    "LEY, 2, true, false, INASISTENCIA_DEL_PROVEEDOR, 0.30, true",
    "LEY, 1, false, true, DESISTIMIENTO, , false",
    "LEY, 2, false, true, DESISTIMIENTO, , false",
    "LEY, 1, false, false, DESISTIMIENTO, 0.30, false",
    "LEY, 2, false, false, DESISTIMIENTO, 0.30, true",
    "AJUSTE, 1, true, false, INASISTENCIA_DEL_PROVEEDOR, , false",
    "AJUSTE, 2, true, false, INASISTENCIA_DEL_PROVEEDOR, , false",
    "AJUSTE, 1, false, true, INASISTENCIA_DEL_CONSUMIDOR, , false",
    "AJUSTE, 2, false, true, INASISTENCIA_DEL_CONSUMIDOR, , false",
    "AJUSTE, 1, false, false, INASISTENCIA_DE_AMBOS, , false",
  })
  void endsAsTheRulesSay(
      String reglas,
      int vez,
      boolean consumidor,
      boolean proveedor,
      Resultado resultado,
      BigDecimal multa,
      boolean agravante) {
    var cierre =
        celebrada(reglas.equals("LEY") ? LEY : AJUSTE, vez, consumidor, proveedor)
            .vencer(hito("CIERRE_POR_INASISTENCIA"))
            .cierre();

    assertThat(cierre.resultado()).isEqualTo(resultado);
    assertThat(cierre.multaUit()).isEqualTo(multa);
    assertThat(cierre.agravante()).isEqualTo(agravante);
    assertThat(cierre.fundamentos().isEmpty()).isEqualTo(reglas.equals("AJUSTE"));
  }

  @Test
  void finesNobodyWhoseReasonsWereTakenAndWhoseWereNot() {
    var dicha = justificar(celebrada(LEY, 1, true, false), HORA);

    var tomada = dicha.calificar(Lado.PROVEEDOR, true, "certificado", hito("CALIFICADA"));
    var rechazada = dicha.calificar(Lado.PROVEEDOR, false, "sin sustento", hito("CALIFICADA"));

    assertThat(tomada.vencer(hito("C")).cierre().multaUit()).isNull();
    assertThat(rechazada.vencer(hito("C")).cierre().multaUit()).isEqualTo("0.30");
  }

  @Test
  void letsAConsumerWhoseReasonsWereTakenKeepItsComplaintOnceAlone() {
    for (var vez : List.of(1, 2)) {
      var cierre =
          celebrada(LEY, vez, false, true)
              .justificar(de(Lado.CONSUMIDOR, HORA), hito("J"))
              .calificar(Lado.CONSUMIDOR, true, "certificado", hito("C"))
              .vencer(hito("V"))
              .cierre();

      assertThat(cierre.resultado())
          .isEqualTo(vez == 1 ? Resultado.INASISTENCIA_DEL_CONSUMIDOR : Resultado.DESISTIMIENTO);
    }
  }

  /** 48 hours after Tuesday at ten is Thursday: it is closed when Thursday is past. */
  @Test
  void closesOnceNobodyCanSayAnythingAnyMoreAndWaitsForWhoDid() {
    var a = celebrada(LEY, 1, true, false);

    assertThat(a.vence()).contains(LocalDate.of(2026, 3, 12));
    assertThat(segunda(a, HORA).vence()).isEmpty();
    assertThat(segunda(a, HORA).vencer(hito("V")).estado()).isEqualTo(Estado.INASISTENCIA);
    var dicha = justificar(a, HORA);
    assertThat(dicha.vence()).isEmpty();
    assertThat(dicha.vencer(hito("V")).estado()).isEqualTo(Estado.INASISTENCIA);
    assertThat(dicha.calificar(Lado.PROVEEDOR, true, "sí", hito("C")).vence())
        .contains(LocalDate.of(2026, 3, 12));
  }

  private static Audiencia justificar(Audiencia a, Instant en) {
    return a.justificar(de(Lado.PROVEEDOR, en), hito("JUSTIFICADA"));
  }

  private static Audiencia segunda(Audiencia a, Instant en) {
    return a.pedirSegunda(Lado.CONSUMIDOR, en, hito("SEGUNDA_PEDIDA"));
  }

  private static Justificacion de(Lado lado, Instant en) {
    return new Justificacion(lado, "hospitalizado", List.of(), en, null, null);
  }

  static void rechaza(String codigo, Runnable acto) {
    assertThatExceptionOfType(Rechazo.class)
        .isThrownBy(acto::run)
        .asInstanceOf(type(Rechazo.class))
        .satisfies(r -> assertThat(r.codigo().valor()).isEqualTo(codigo));
  }
}
