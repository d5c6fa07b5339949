package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido.CONCEDE;
import static pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido.DENIEGA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.SALA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.flujo.Actos.SentidoRecurso;

class RemediosTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final String SPI = "Sala de Propiedad Intelectual";
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Actos.Escrito ESCRITO = new Actos.Escrito("Contesto", null);
  private static final Actos.Recurso RECURSO = new Actos.Recurso("Discrepo", null, null);
  private static final Actos.Recurso CON_PRUEBA =
      new Actos.Recurso("Discrepo", null, List.of("doc_p"));

  @Test
  void eachRemedyHasItsOwnDaysAndTheRefusalSaysWhatMayStillBeDone() {
    // TUPA column by column; Ley 27444, art. 207.2.
    var e = resuelto(registro().reconsidera(5).apela(15, SPI), DENIEGA);
    assertThat(e.plazo("impugnacion").vence()).isEqualTo(LocalDate.of(2026, 3, 23));
    e.hoyEs(LocalDate.of(2026, 3, 10));

    var rechazo = rechazo(e.intenta(EMPRESA, Actos.RECONSIDERAR, CON_PRUEBA));

    assertThat(rechazo.codigo()).isEqualTo(Codigos.FUERA_DE_PLAZO);
    assertThat(rechazo.detalle().es())
        .contains("2026-03-09", "art. de reconsiderar", "Aún puede apelar hasta el 2026-03-23");
    assertThat(rechazo.extension()).containsEntry("vencio", "2026-03-09");
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
  }

  @Test
  void whereNoReconsiderationLiesTheRefusalNamesTheNorm() {
    // Ley 27444, arts. 206 and 227.1; the entry's column.
    var e = resuelto(registro().reconsidera(0), DENIEGA);

    var rechazo = rechazo(e.intenta(EMPRESA, Actos.RECONSIDERAR, CON_PRUEBA));

    assertThat(rechazo.codigo()).isEqualTo(Codigos.REGLAS_INCUMPLIDAS);
    assertThat(rechazo.faltas().getFirst().detalle().es())
        .contains("no cabe reconsideración", "TUPA DSD-1", "puede apelar");
    assertThat(e.permitidos(EMPRESA)).contains(Actos.APELAR).doesNotContain(Actos.RECONSIDERAR);
  }

  @Test
  void whereNoAppealLiesTheRefusalNamesTheNormAlsoOnceItIsFirm() {
    // Ley 27444, art. 218.2.a.
    var e = resuelto(registro().reconsidera(0).apela(0, null), DENIEGA);
    assertThat(e.etapa()).isEqualTo("FIRME");

    var rechazo = rechazo(e.intenta(EMPRESA, Actos.APELAR, RECURSO));

    assertThat(rechazo.detalle().es()).contains("no cabe apelación", "218.2.a");
    assertThat(rechazo(e.intenta(EMPRESA, Actos.INTERPONER_REVISION, RECURSO)).detalle().es())
        .contains("no cabe revisión", "207.1");
  }

  @Test
  void aReconsiderationInSoleInstanceNeedsNoNewEvidenceAndEndsTheWay() {
    // Ley 27444, arts. 208 and 218.2.a.
    var e = resuelto(registro().apela(0, null), DENIEGA);

    e.acepta(EMPRESA, Actos.RECONSIDERAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));

    assertThat(e.etapa()).isEqualTo("FIRMEZA");
    e.hoyEs(e.hoy().plusDays(1));
    e.barrer();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.FIRME);
  }

  @Test
  void remediesAreTakenOnceAndNeverAtTheSameTime() {
    // Ley 27444, art. 214.
    var e = resuelto(registro(), DENIEGA);
    e.acepta(EMPRESA, Actos.RECONSIDERAR, CON_PRUEBA);

    var alaVez = rechazo(e.intenta(EMPRESA, Actos.APELAR, RECURSO));

    assertThat(alaVez.faltas().getFirst().detalle().es()).contains("214", "por resolverse");
    assertThat(e.permitidos(EMPRESA)).doesNotContain(Actos.APELAR);
    e.acepta(FUNCIONARIO, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    assertThat(
            rechazo(e.intenta(EMPRESA, Actos.APELAR, RECURSO)).faltas().getFirst().detalle().es())
        .contains("una sola vez");
  }

  @Test
  void anAppealGoesUpToAnotherOrganThatDecidesIt() {
    // Ley 29571, art. 125: the Comisión is second instance of the ORPS.
    var e = resuelto(ante("Comisión de Protección al Consumidor"), DENIEGA);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);

    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);

    assertThat(e.expediente().situacion().sala()).isEqualTo("CPC");
    assertThat(e.expediente().situacion().autoridad())
        .isEqualTo("Comisión de Protección al Consumidor");
    assertThat(
            rechazo(e.intenta(FUNCIONARIO, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.ANULA)))
                .codigo())
        .isEqualTo(Codigos.PROHIBIDO);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));
  }

  @Test
  void theSameOrganDecidesInSecondInstanceWhereItsComisionDoes() {
    // D.Leg. 1309: unopposed files of the Dirección end in its Comisión.
    var e = resuelto(registro().apela(15, "Comisión de Signos Distintivos"), DENIEGA);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);

    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);

    assertThat(e.expediente().situacion().sala()).isEqualTo("DSD");
    e.acepta(FUNCIONARIO, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));
    assertThat(e.expediente().resoluciones().getLast().autoridad())
        .isEqualTo("Comisión de Signos Distintivos");
  }

  @Test
  void aRevisionGoesUpOnceMoreAndEndsTheWay() {
    // Ley 27444, art. 207.1; TUPA CCO-11, note 10.
    var e = resuelto(ante("Comisión de Protección al Consumidor").revisa(15, SDC), DENIEGA);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));
    assertThat(e.etapa()).isEqualTo("FIRMEZA");
    assertThat(e.plazo("revisar").vence()).isEqualTo(LocalDate.of(2026, 3, 23));

    e.acepta(EMPRESA, Actos.INTERPONER_REVISION, RECURSO);
    e.acepta(SALA, Actos.CONCEDER_RECURSO, SIN_MAS);

    assertThat(e.etapa()).isEqualTo("EN_REVISION");
    assertThat(e.expediente().situacion().sala()).isEqualTo("SDC");
    assertThat(e.expediente().abiertos("resolverRevision")).hasSize(1);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, reforma(CONCEDE));
    assertThat(e.etapa()).isEqualTo("FIRMEZA");
    assertThat(rechazo(e.intenta(EMPRESA, Actos.INTERPONER_REVISION, RECURSO)).faltas()).hasSize(1);
  }

  @Test
  void withoutARevisionInItsTermTheSecondDecisionIsFirmTheDayAfter() {
    // Ley 27444, art. 212.
    var e = resuelto(ante("Comisión de Protección al Consumidor").revisa(15, SDC), DENIEGA);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));
    e.hoyEs(e.plazo("revisar").vence());
    e.barrer();
    assertThat(e.etapa()).isEqualTo("FIRMEZA");

    e.hoyEs(e.hoy().plusDays(1));
    e.barrer();

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.FIRME);
  }

  @Test
  void whoAloneAppealsDoesNotEndWorse() {
    // Ley 27444, arts. 187.2 and 237.3.
    var e = elevado(CONCEDE);

    var rechazo = rechazo(e.intenta(SALA, Actos.RESOLVER_RECURSO, reforma(DENIEGA)));

    assertThat(rechazo.faltas()).extracting(f -> f.puntero()).containsExactly("/datos/decisiones");
    assertThat(rechazo.faltas().getFirst().detalle().es()).contains("187.2");
  }

  @Test
  void whoJoinsTheAppealOpensTheWholeDecision() {
    // Ley 27444, arts. 190.2 and 227.3.
    var e = contencioso();
    e.acepta(SALA, Actos.CORRER_TRASLADO, SIN_MAS);
    assertThat(e.expediente().abiertos("absolverApelacion"))
        .extracting(p -> p.obligado())
        .containsExactly("p2");
    assertThat(rechazo(e.intenta(SALA, Actos.RESOLVER_RECURSO, reforma(DENIEGA))).codigo())
        .isEqualTo(Codigos.REGLAS_INCUMPLIDAS);
    assertThat(rechazo(e.intenta(EMPRESA, Actos.ADHERIRSE, RECURSO)).faltas()).hasSize(1);

    e.acepta(OPOSITOR, Actos.ADHERIRSE, RECURSO);

    assertThat(e.plazo("absolverApelacion").estado()).isEqualTo(EstadoPlazo.CUMPLIDO);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, reforma(DENIEGA));
  }

  @Test
  void anAppealIsNotDecidedWhileTheOtherSideMayAnswerIt() {
    // Ley 27444, arts. 227.3 and 227.4.
    var e = contencioso();
    e.acepta(SALA, Actos.CORRER_TRASLADO, SIN_MAS);

    assertThat(
            rechazo(e.intenta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA)))
                .codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);

    e.acepta(OPOSITOR, Actos.CONTESTAR, ESCRITO);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));
  }

  @Test
  void whoWithdrawsItsAppealLeavesTheDecisionFirmAndTheFileStands() {
    // Ley 27444, art. 190.2.
    var e = elevado(CONCEDE);

    e.acepta(EMPRESA, Actos.DESISTIR_DEL_RECURSO, SIN_MAS);

    assertThat(e.etapa()).isEqualTo("FIRME");
    assertThat(e.expediente().situacion().sala()).isNull();
    assertThat(e.expediente().actuaciones().getLast().tipo()).isEqualTo(Actos.DECLARAR_FIRME);
    assertThat(e.expediente().resoluciones().getLast().concedeAlgo()).isTrue();
    assertThat(e.expediente().plazos()).noneMatch(p -> p.abierto());
  }

  @Test
  void aWithdrawnAppealDoesNotTakeThatOfWhoJoinedIt() {
    // Ley 27444, art. 190.2.
    var e = contencioso();
    e.acepta(SALA, Actos.CORRER_TRASLADO, SIN_MAS);
    e.acepta(OPOSITOR, Actos.ADHERIRSE, RECURSO);

    e.acepta(EMPRESA, Actos.DESISTIR_DEL_RECURSO, SIN_MAS);

    assertThat(e.etapa()).isEqualTo("SEGUNDA_INSTANCIA");
    assertThat(e.permitidos(EMPRESA)).doesNotContain(Actos.DESISTIR_DEL_RECURSO);
  }

  @Test
  void aWithdrawnReconsiderationLeavesTheOthersTheirTerm() {
    // Ley 27444, art. 190.2: only for who withdraws.
    var e = decidida(Escenario.de(LUNES, contra().lista(), true), CONCEDE);
    e.acepta(EMPRESA, Actos.RECONSIDERAR, CON_PRUEBA);

    e.acepta(EMPRESA, Actos.DESISTIR_DEL_RECURSO, SIN_MAS);

    assertThat(e.etapa()).isEqualTo("IMPUGNACION");
    assertThat(e.expediente().abiertos("impugnacion"))
        .extracting(p -> p.obligado())
        .containsExactly("p2");
  }

  @Test
  void aLateAppealIsRefusedByADecisionThatTheSuperiorMayUndo() {
    // Ley 27444, arts. 124.1 and 158.
    var e = resuelto(registro(), DENIEGA);
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));
    e.barrer();
    e.asentar(e.intenta(EMPRESA, Actos.APELAR, null, RECURSO, true));
    var folio = e.expediente().actuaciones().getLast().folio();
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.DENEGAR_RECURSO, negar(1))).faltas())
        .hasSize(1);
    e.acepta(FUNCIONARIO, Actos.DENEGAR_RECURSO, negar(folio));
    assertThat(e.expediente().notificaciones().getLast().acto()).isEqualTo(Actos.DENEGAR_RECURSO);

    e.acepta(EMPRESA, Actos.QUEJARSE, ESCRITO);

    assertThat(e.expediente().situacion().sala()).isEqualTo("SPI");
    assertThat(e.plazo("resolverQueja").vence()).isEqualTo(e.hoy().plusDays(3));
    e.acepta(SALA, Actos.RESOLVER_QUEJA, new Actos.ResolverQueja(true, "Fue a tiempo", null));
    assertThat(e.etapa()).isEqualTo("SEGUNDA_INSTANCIA");
  }

  @Test
  void anUnfoundedComplaintLeavesTheDecisionAsItWas() {
    // Ley 27444, art. 158.3: it does not suspend, and is not challenged.
    var e = resuelto(registro(), DENIEGA);
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));
    e.barrer();
    e.asentar(e.intenta(EMPRESA, Actos.APELAR, null, RECURSO, true));
    e.acepta(
        FUNCIONARIO, Actos.DENEGAR_RECURSO, negar(e.expediente().actuaciones().getLast().folio()));
    e.acepta(EMPRESA, Actos.QUEJARSE, ESCRITO);

    e.acepta(SALA, Actos.RESOLVER_QUEJA, new Actos.ResolverQueja(false, "Fue tarde", null));

    assertThat(e.etapa()).isEqualTo("FIRME");
    assertThat(e.expediente().situacion().sala()).isNull();
    assertThat(e.permitidos(EMPRESA)).doesNotContain(Actos.QUEJARSE);
  }

  @Test
  void whatWasGrantedIsNotPutAwayBeforeItsPaperIsGiven() {
    var e = resuelto(registro().reconsidera(0).apela(0, null).emite("Certificado"), CONCEDE);

    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.ARCHIVAR, SIN_MAS)).codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);

    e.acepta(FUNCIONARIO, Actos.EMITIR_CERTIFICADO, SIN_MAS);
  }

  private static final String SDC = "Sala de Defensa de la Competencia";

  private static EntradaDePrueba registro() {
    return EntradaDePrueba.de(1, "inscripcion");
  }

  private static EntradaDePrueba contra() {
    return EntradaDePrueba.de(3, "contencioso");
  }

  private static EntradaDePrueba ante(String comision) {
    return EntradaDePrueba.de(1, "inscripcion")
        .en("ORPS", "Órgano Resolutivo de Procedimientos Sumarísimos")
        .apela(15, comision);
  }

  private static Escenario resuelto(EntradaDePrueba entrada, Sentido sentido) {
    return decidida(Escenario.de(LUNES, entrada.lista(), false), sentido);
  }

  private static Escenario decidida(Escenario e, Sentido sentido) {
    if (e.etapa().equals("CALIFICACION")) {
      e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
      e.acepta(OPOSITOR, Actos.DESCARGAR, ESCRITO);
    }
    e.acepta(FUNCIONARIO, Actos.RESOLVER, new Actos.Resolver(uno(sentido), "Por lo visto", null));
    return e;
  }

  private static Escenario elevado(Sentido sentido) {
    var e = resuelto(registro(), sentido);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    return e;
  }

  /** Granted, appealed by who asked it and sent up, when nobody else may appeal any more. */
  private static Escenario contencioso() {
    var e = decidida(Escenario.de(LUNES, contra().lista(), true), CONCEDE);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));
    e.barrer();
    return e;
  }

  private static List<Decision> uno(Sentido sentido) {
    return List.of(new Decision("solicitud", sentido, null));
  }

  private static Actos.DenegarRecurso negar(int folio) {
    return new Actos.DenegarRecurso(folio, "Fuera de plazo", null);
  }

  private static Actos.ResolverRecurso decide(SentidoRecurso sentido) {
    return new Actos.ResolverRecurso(sentido, null, "Por lo visto", null);
  }

  private static Actos.ResolverRecurso reforma(Sentido sentido) {
    return new Actos.ResolverRecurso(SentidoRecurso.REVOCA, uno(sentido), "Por lo visto", null);
  }

  private static Rechazo rechazo(Resultado resultado) {
    assertThat(resultado).isInstanceOf(Resultado.Rechazado.class);
    return ((Resultado.Rechazado) resultado).porque();
  }
}
