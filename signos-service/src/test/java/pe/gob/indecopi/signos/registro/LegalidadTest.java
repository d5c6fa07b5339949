package pe.gob.indecopi.signos.registro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.registro.Anotacion.Titulo;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

class LegalidadTest {

  private static final LocalDate DIA = LocalDate.of(2027, 3, 1);
  private static final Vencimientos HABILES =
      new VencimientosHabiles(new Plazos(CalendarioHabil.delPeru()));
  private static final Gracia GRACIA = Gracia.segun(HABILES);

  private final Partida marca = SituacionTest.base();

  /**
   * Decisión 486, arts. 5 and 153: it ends on 2036-09-01, so from 2036-03-01; the six months after
   * end on Sunday 2037-03-01, which moves to Monday.
   */
  @ParameterizedTest
  @CsvSource({
    "2036-02-29, false",
    "2036-03-01, true",
    "2036-09-01, true",
    "2037-03-02, true",
    "2037-03-03, false"
  })
  void isRenewedFromSixMonthsBeforeToSixMonthsAfterAndNotADayOutside(LocalDate dia, boolean cabe) {
    assertThat(Legalidad.faltas(marca, new Contenido.RenovacionPedida(dia), dia, HABILES).isEmpty())
        .isEqualTo(cabe);
  }

  @Test
  void staysInForceWhileARenewalAskedInTimeIsDecidedAndLivesTenYearsMoreFromItsEnd() {
    var pedida = LocalDate.of(2037, 3, 2);
    var despues = LocalDate.of(2037, 9, 1);
    var conPedido = con(marca, pedida, new Contenido.RenovacionPedida(pedida));

    assertThat(estado(marca, despues)).isEqualTo(EstadoRegistral.CADUCO);
    assertThat(estado(conPedido, despues)).isEqualTo(EstadoRegistral.EN_GRACIA);
    var renovada = con(conPedido, despues, new Contenido.Renovacion(pedida));
    assertThat(estado(renovada, despues)).isEqualTo(EstadoRegistral.VIGENTE);
    assertThat(Situacion.de(renovada, despues, GRACIA).vence()).isEqualTo(LocalDate.of(2046, 9, 1));
    var negada = con(conPedido, despues, new Contenido.RenovacionDesestimada());
    assertThat(estado(negada, despues)).isEqualTo(EstadoRegistral.CADUCO);
    assertThat(Situacion.de(negada, despues, GRACIA).desde()).isEqualTo(LocalDate.of(2037, 3, 3));
  }

  /** Its fee may be confirmed after the sweep: what counts is the day on which it was asked. */
  @Test
  void aRenewalAskedInTimeUndoesALapseThatWasEnteredBeforeItWasTold() {
    var ultimo = LocalDate.of(2037, 3, 2);
    var caduca = con(marca, ultimo.plusDays(1), new Contenido.Caducidad());
    var pedida = new Contenido.RenovacionPedida(ultimo);

    assertThat(Legalidad.faltas(caduca, pedida, ultimo.plusDays(2), HABILES)).isEmpty();
    assertThat(estado(con(caduca, ultimo.plusDays(2), pedida), ultimo.plusDays(2)))
        .isEqualTo(EstadoRegistral.EN_GRACIA);
    var tarde = new Contenido.RenovacionPedida(ultimo.plusDays(1));
    assertThat(Legalidad.faltas(caduca, tarde, ultimo.plusDays(2), HABILES)).hasSize(1);
    var caida = con(marca, ultimo, new Contenido.CaidaDelSigno("reg_2", EstadoRegistral.CADUCO));
    assertThat(Legalidad.faltas(caida, pedida, ultimo, HABILES)).hasSize(1);
  }

  /** Decisión 486, art. 199. */
  @ParameterizedTest
  @CsvSource({"NOMBRE_COMERCIAL, false, 1", "NOMBRE_COMERCIAL, true, 0", "MARCA, false, 0"})
  void transfersATradeNameOnlyWithItsBusiness(TipoDeRegistro tipo, boolean con, int faltas) {
    var que = new Contenido.Transferencia(List.of(ExpedienteDePrueba.KUSKA), con);

    assertThat(Legalidad.faltas(SituacionTest.base(tipo), que, DIA, HABILES)).hasSize(faltas);
  }

  /** Decisión 486, art. 171. */
  @Test
  void isGivenUpOnlyWithTheConsentOfWhoeverHasALicenceOrALienInscribed() {
    var licencia = new Contenido.Licencia(ExpedienteDePrueba.KUSKA, false, null);
    var cargada =
        con(con(marca, DIA, licencia), DIA, new Contenido.Embargo("Juzgado", false, null));
    cargada = con(cargada, DIA, new Contenido.Demanda("Juzgado", "Se discute"));

    assertThat(renuncia(cargada)).hasSize(2);
    assertThat(renuncia(cargada, 3)).hasSize(1);
    assertThat(renuncia(cargada, 3, 4)).isEmpty();
    var levantada = con(cargada, DIA, new Contenido.Levantamiento(4));
    assertThat(renuncia(levantada, 3)).isEmpty();
  }

  /**
   * Decisión 486, arts. 5 and 165: told on 2027-03-05, three years end on Tuesday 2030-03-05; told
   * on 2027-03-02, on Saturday 2030-03-02, which moves to Monday.
   */
  @ParameterizedTest
  @CsvSource({
    "2027-03-05, 2030-03-05, false",
    "2027-03-05, 2030-03-06, true",
    "2027-03-02, 2030-03-04, false",
    "2027-03-02, 2030-03-05, true"
  })
  void itsUseIsDemandedThreeYearsAfterTheNoticeOfTheDecisionThatEndedItsRegistration(
      LocalDate notificada, LocalDate pedida, boolean cabe) {
    var partida = notificada(TipoDeRegistro.MARCA, notificada);

    assertThat(faltas(partida, cancelacion(CausalDeCancelacion.FALTA_DE_USO, pedida)).isEmpty())
        .isEqualTo(cabe);
    assertThat(faltas(partida, cancelacion(CausalDeCancelacion.VULGARIZACION, pedida))).isEmpty();
    assertThat(faltas(partida, cancelacion(CausalDeCancelacion.NOTORIEDAD, pedida))).isEmpty();
    assertThat(
            faltas(
                notificada(TipoDeRegistro.NOMBRE_COMERCIAL, notificada),
                cancelacion(CausalDeCancelacion.FALTA_DE_USO, pedida)))
        .isEmpty();
  }

  /** Where the register does not tell the notice, it was not before the grant, of 2026-09-01. */
  @ParameterizedTest
  @CsvSource({"2029-09-03, false", "2029-09-04, true"})
  void countsTheThreeYearsFromTheGrantAtTheEarliest(LocalDate pedida, boolean cabe) {
    assertThat(faltas(marca, cancelacion(CausalDeCancelacion.FALTA_DE_USO, pedida)).isEmpty())
        .isEqualTo(cabe);
  }

  /** Decisión 486, art. 172: five years from the grant, of 2026-09-01, end on Monday 2031-09-01. */
  @ParameterizedTest
  @CsvSource({"2031-09-01, true", "2031-09-02, false"})
  void aRelativeNullityPrescribesInFiveYearsAndAnAbsoluteOneNever(LocalDate pedida, boolean cabe) {
    for (var relativa : List.of(CausalDeNulidad.ART_136_A, CausalDeNulidad.MALA_FE)) {
      assertThat(faltas(marca, nulidad(pedida, relativa)).isEmpty()).isEqualTo(cabe);
      assertThat(faltas(marca, nulidad(pedida, relativa, CausalDeNulidad.ART_135_B))).isEmpty();
    }
    assertThat(faltas(marca, nulidad(pedida)).isEmpty()).isEqualTo(cabe);
    assertThat(faltas(marca, nulidad(pedida, CausalDeNulidad.ART_134))).isEmpty();
    assertThat(faltas(SituacionTest.base(TipoDeRegistro.NOMBRE_COMERCIAL), nulidad(pedida)))
        .isEmpty();
  }

  @Test
  void aLicenceGivenUntilADayEndsWithIt() {
    var hasta = LocalDate.of(2028, 1, 15);
    var licenciada =
        con(marca, DIA, new Contenido.Licencia(ExpedienteDePrueba.KUSKA, false, hasta));

    assertThat(Situacion.de(licenciada, hasta, GRACIA).cargas()).hasSize(1);
    assertThat(Situacion.de(licenciada, hasta.plusDays(1), GRACIA).cargas()).isEmpty();
  }

  /** D.Leg. 1075, art. 70; TUPA DSD-7. */
  @Test
  void dividesOnlyAMulticlassMarkAndLeavesSomethingInIt() {
    var una = List.of(new ClasePedida(25, List.of("Ropa")));

    assertThat(faltas(marca, new Contenido.Division("reg_2", una))).isEmpty();
    assertThat(faltas(marca, new Contenido.Division("reg_2", marca.clases()))).hasSize(1);
    var ajena = List.of(new ClasePedida(7, List.of("Motores")));
    assertThat(faltas(marca, new Contenido.Division("reg_2", ajena))).hasSize(1);
    var nombre = SituacionTest.base(TipoDeRegistro.NOMBRE_COMERCIAL);
    assertThat(faltas(nombre, new Contenido.Division("reg_2", una))).hasSize(1);
  }

  @Test
  void tellsEveryReasonAtOnce() {
    var caduca = LocalDate.of(2040, 1, 2);
    var que = new Contenido.Transferencia(List.of(), false);

    assertThat(
            Legalidad.faltas(
                SituacionTest.base(TipoDeRegistro.NOMBRE_COMERCIAL), que, caduca, HABILES))
        .hasSize(3);
  }

  @Test
  void liftsOnlyWhatStillWeighs() {
    var cargada = con(marca, DIA, new Contenido.Embargo("SUNAT", true, null));

    assertThat(faltas(cargada, new Contenido.Levantamiento(3))).isEmpty();
    assertThat(faltas(cargada, new Contenido.Levantamiento(2))).hasSize(1);
    var levantada = con(cargada, DIA, new Contenido.Levantamiento(3));
    assertThat(faltas(levantada, new Contenido.Levantamiento(3))).hasSize(1);
  }

  private static Contenido cancelacion(CausalDeCancelacion causal, LocalDate pedida) {
    return new Contenido.Cancelacion(causal, pedida, null);
  }

  private static Contenido nulidad(LocalDate pedida, CausalDeNulidad... causales) {
    return new Contenido.Nulidad(List.of(causales), pedida, null);
  }

  private static Partida notificada(TipoDeRegistro tipo, LocalDate dia) {
    return SituacionTest.base(tipo, dia);
  }

  private static List<Texto> renuncia(Partida p, Integer... consentida) {
    return faltas(p, new Contenido.Renuncia(null, List.of(consentida)));
  }

  private static List<Texto> faltas(Partida p, Contenido que) {
    return Legalidad.faltas(p, que, DIA, HABILES);
  }

  private static EstadoRegistral estado(Partida p, LocalDate dia) {
    return Situacion.de(p, dia, GRACIA).estado();
  }

  private static Partida con(Partida p, LocalDate dia, Contenido que) {
    return p.con(new Anotacion(dia, Titulo.de("exp_9", "n", p.anotaciones().size()), que));
  }
}
