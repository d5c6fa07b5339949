package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido.CONCEDE;
import static pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido.DENIEGA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.SALA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.decision;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.oposicion;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.recibo;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cadena;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;

class DecisorTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Actos.Escrito ESCRITO = new Actos.Escrito("Contesto", null);
  private static final Actos.Recurso RECURSO = new Actos.Recurso("Discrepo", null, null);

  @Test
  void aFilingWithoutItsFeeHasNoDateAndSixtyWorkingDaysToCompleteIt() {
    // Decisión 486, art. 140; D.Leg. 1075, art. 52.
    var e = new Escenario(LUNES);

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.PENDIENTE_DE_PAGO);
    assertThat(e.expediente().situacion().presentado()).isNull();
    assertThat(e.expediente().situacion().faltaParaFecha()).containsExactly("tasa");
    // 60 working days after 2 March 2026: 2 and 3 April and 1 May are holidays.
    assertThat(e.plazo("completarFecha").vence()).isEqualTo(LocalDate.of(2026, 5, 28));
  }

  @Test
  void aReceiptOfTheFilingDayGivesThatDayHoweverLateItIsConfirmed() {
    // Decisión 486, art. 140: the receipt of the fee is one of the minimum contents.
    var e = new Escenario(LUNES);
    e.hoyEs(LUNES.plusDays(9));

    e.pagar("t1", LUNES);

    assertThat(e.expediente().situacion().presentado()).isEqualTo(LUNES);
    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
    assertThat(e.plazo("completarFecha").estado()).isEqualTo(EstadoPlazo.CUMPLIDO);
  }

  @Test
  void aFeePaidLaterGivesTheDayOfItsPayment() {
    var e = new Escenario(LUNES);
    e.hoyEs(LUNES.plusDays(4));

    e.pagar("t1", LUNES.plusDays(4));

    assertThat(e.expediente().situacion().presentado()).isEqualTo(LUNES.plusDays(4));
  }

  @Test
  void whatIsNeverCompletedIsTakenAsNotPresented() {
    // D.Leg. 1075, art. 52.
    var e = new Escenario(LUNES);
    e.hoyEs(e.plazo("completarFecha").vence().plusDays(1));

    e.barrer();

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.NO_PRESENTADO);
    assertThat(e.expediente().cabecera().numero()).isNotNull();
  }

  @Test
  void aPaymentAfterTheEndIsKeptAndMovesNothing() {
    var e = new Escenario(LUNES);
    e.hoyEs(e.plazo("completarFecha").vence().plusDays(1));
    e.barrer();

    e.pagar("t1", e.hoy());

    assertThat(e.expediente().tasa("t1").orElseThrow().estaPagada()).isTrue();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.NO_PRESENTADO);
  }

  @Test
  void anObservationGivesSixtyWorkingDaysAndSilenceIsAbandonment() {
    // Decisión 486, art. 144.
    var e = Escenario.pagado(LUNES);
    e.acepta(
        FUNCIONARIO,
        Actos.OBSERVAR,
        new Actos.Observar(List.of(new Actos.Observar.Observacion("DSD-10.2", "Falta el poder"))));
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.OBSERVADO);
    e.hoyEs(e.plazo("subsanacion").vence());
    e.barrer();
    assertThat(e.etapa()).isEqualTo("SUBSANACION");

    e.hoyEs(e.hoy().plusDays(1));
    e.barrer();

    assertThat(e.etapa()).isEqualTo("ABANDONO");
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.RESUELTO);
  }

  @Test
  void anOrderThatIsNotPublishedWithinThirtyWorkingDaysAbandonsTheFile() {
    // TUPA DSD-10, requirement 5; D.Leg. 1075, art. 53 (2008).
    var e = Escenario.pagado(LUNES);
    e.acepta(FUNCIONARIO, Actos.ORDENAR_PUBLICACION, SIN_MAS);
    e.hoyEs(e.plazo("publicacion").vence().plusDays(1));

    e.barrer();

    assertThat(e.etapa()).isEqualTo("ABANDONO");
  }

  @Test
  void anOpponentBecomesAPartyOfItsNotebookWithItsOwnFeeAndTerm() {
    // TUPA DSD-9, note 5: 180 working days from the opposition.
    var e = Escenario.publicado(LUNES);

    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));

    var cuaderno = e.expediente().cuaderno("c1").orElseThrow();
    assertThat(cuaderno.procedimiento()).isEqualTo("DSD-9");
    assertThat(e.expediente().tasaDe("c1")).isPresent();
    assertThat(e.expediente().partesDe("RUC:20999999981")).hasSize(1);
    assertThat(e.plazo("resolver").cuaderno()).isEqualTo("c1");
    assertThat(e.etapa()).isEqualTo("OPOSICION");
  }

  @Test
  void theApplicantCannotOpposeItsOwnApplication() {
    var e = Escenario.publicado(LUNES);

    var rechazo = rechazo(e.intenta(EMPRESA, Actos.OPONER, oposicion(recibo())));

    assertThat(rechazo.codigo()).isEqualTo(Codigos.PROHIBIDO);
  }

  @Test
  void anOppositionWithoutItsFeeHasTwoWorkingDays() {
    // D.Leg. 1075, art. 55.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(null));
    assertThat(e.plazo("subsanarTasaOposicion").vence()).isEqualTo(LUNES.plusDays(2));
    e.hoyEs(LUNES.plusDays(3));

    e.barrer();

    assertThat(e.expediente().cuaderno("c1").orElseThrow().estado())
        .isEqualTo(EstadoCuaderno.NO_PRESENTADO);
  }

  @Test
  void withoutOppositionTheWindowLeadsToTheExaminationByTheDireccion() {
    // Decisión 486, art. 150.
    var e = Escenario.publicado(LUNES);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));

    e.barrer();

    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");
    assertThat(e.expediente().situacion().autoridad()).isEqualTo("Dirección de Signos Distintivos");
  }

  @Test
  void anAdmittedOppositionMovesTheDecisionToTheComision() {
    // D.Leg. 1075, art. 4; D.Leg. 1033, art. 42.
    var e = conOposicionAdmitida();

    assertThat(e.expediente().situacion().autoridad()).isEqualTo("Comisión de Signos Distintivos");
  }

  @Test
  void anOppositionWithAnUnpaidFeeIsNotAdmitted() {
    // Decisión 486, art. 148.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));

    var rechazo = rechazo(e.intenta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS, false));

    assertThat(rechazo.codigo()).isEqualTo(Codigos.REGLAS_INCUMPLIDAS);
  }

  @Test
  void anOppositionThatNamesAReceiptOfSomethingElseHasTwoWorkingDaysToPay() {
    // D.Leg. 1075, art. 55; Decisión 486, art. 148.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));

    e.rechazarPago("t2");

    assertThat(e.expediente().tasa("t2").orElseThrow().pago()).isNull();
    assertThat(e.plazo("subsanarTasaOposicion").vence()).isEqualTo(LUNES.plusDays(2));
    assertThat(e.expediente().notificaciones().getLast().parte()).isEqualTo("p2");
    e.hoyEs(LUNES.plusDays(3));
    e.barrer();
    assertThat(e.expediente().cuaderno("c1").orElseThrow().estado())
        .isEqualTo(EstadoCuaderno.NO_PRESENTADO);
  }

  @Test
  void anApplicantIsToldThatItsReceiptPaidForSomethingElse() {
    var e = new Escenario(LUNES);
    var antes = e.expediente().notificaciones().size();

    e.rechazarPago("t1");

    assertThat(e.expediente().notificaciones()).hasSize(antes + 1);
    assertThat(e.expediente().situacion().faltaParaFecha()).containsExactly("tasa");
  }

  @Test
  void anOppositionOnTheLastDayStandsAlsoWhenTheWindowWasSweptBefore() {
    var e = Escenario.publicado(LUNES);
    var ultimo = e.plazo("oposicion").vence();
    e.hoyEs(ultimo.plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");
    e.hoyEs(ultimo);

    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));

    assertThat(e.etapa()).isEqualTo("TRASLADO");
  }

  @Test
  void anOppositionOnDayThirtyOneIsOutOfTimeAndSaysWhatMayBeDone() {
    // Decisión 486, art. 146.
    var e = Escenario.publicado(LUNES);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));

    var rechazo = rechazo(e.intenta(OPOSITOR, Actos.OPONER, oposicion(recibo())));

    assertThat(rechazo.codigo()).isEqualTo(Codigos.FUERA_DE_PLAZO);
    assertThat(rechazo.detalle().es()).contains("bajoMiResponsabilidad");
    assertThat(rechazo.extension()).containsKeys("vencio", "norma");
  }

  @Test
  void aLateOppositionUnderItsOwnResponsibilityIsReceivedAndTheOfficialJudgesIt() {
    // Ley 27444, art. 124.1.
    var e = Escenario.publicado(LUNES);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();

    e.asentar(e.intenta(OPOSITOR, Actos.OPONER, null, oposicion(recibo()), true));

    assertThat(e.expediente().actuaciones().getLast().tipo()).isEqualTo(Actos.ESCRITO_EXTEMPORANEO);
    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");
    e.acepta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS);
    assertThat(e.expediente().cuaderno("c1").orElseThrow().estado())
        .isEqualTo(EstadoCuaderno.INADMITIDO);
    assertThat(e.plazo("impugnacion").obligado()).isEqualTo("p2");
  }

  @Test
  void anInadmissionIsAppealedInItsNotebookWhileTheFileGoesOn() {
    // Ley 27444, art. 206.2: it ends the proceeding of the notebook.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));
    var antes = rechazo(e.intenta(OPOSITOR, Actos.APELAR, "c1", RECURSO, false));
    assertThat(antes.faltas()).extracting(f -> f.puntero()).containsExactly("/cuaderno");
    e.acepta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS);

    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);

    assertThat(e.etapa()).isEqualTo("OPOSICION");
    assertThat(e.plazo("impugnacion").estado()).isEqualTo(EstadoPlazo.CUMPLIDO);
  }

  @Test
  void theWholeWayWithOppositionAndAppealEndsFirmAndCertified() {
    var e = conOposicionAdmitida();
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.CORRER_TRASLADO, SIN_MAS);
    e.acepta(EMPRESA, Actos.CONTESTAR, ESCRITO);
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision(CONCEDE, DENIEGA, CONCEDE));
    assertThat(e.expediente().abiertos("impugnacion")).hasSize(2);
    assertThat(e.plazo("impugnacion").vence())
        .isEqualTo(e.expediente().abiertos("impugnacion").getFirst().vence());
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    assertThat(e.expediente().situacion().sala()).isEqualTo("SPI");
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));
    e.barrer();
    e.acepta(
        SALA,
        Actos.RESOLVER_RECURSO,
        new Actos.ResolverRecurso(Actos.SentidoRecurso.CONFIRMA, null, "Confirmamos", null));
    e.hoyEs(e.hoy().plusDays(1));
    e.barrer();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.FIRME);

    e.acepta(FUNCIONARIO, Actos.EMITIR_CERTIFICADO, SIN_MAS);

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.CONCLUIDO);
    assertThat(Cadena.primerQuiebre(e.expediente().actuaciones())).isEmpty();
  }

  @Test
  void anAnnulledDecisionGoesBackToBeDecidedAgain() {
    var e = apelado();

    e.acepta(
        SALA,
        Actos.RESOLVER_RECURSO,
        new Actos.ResolverRecurso(Actos.SentidoRecurso.ANULA, null, "Anulamos", null));

    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");
    assertThat(e.expediente().situacion().sala()).isNull();
    assertThat(e.expediente().situacion().autoridad()).isEqualTo("Dirección de Signos Distintivos");
  }

  @Test
  void withoutRemediesTheDecisionIsDeclaredFirmTheDayAfterTheTerm() {
    // Ley 27444, arts. 207.2 and 212.
    var e = resuelto();
    e.hoyEs(e.plazo("impugnacion").vence());
    e.barrer();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.RESUELTO);

    e.hoyEs(e.hoy().plusDays(1));
    e.barrer();

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.FIRME);
    assertThat(e.expediente().actuaciones().getLast().tipo()).isEqualTo(Actos.DECLARAR_FIRME);
  }

  @Test
  void everyClassAskedMustBeDecidedOnce() {
    // Decisión 486, art. 150.
    var e = Escenario.publicado(LUNES);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();

    var rechazo = rechazo(e.intenta(FUNCIONARIO, Actos.RESOLVER, decision(CONCEDE, CONCEDE)));

    assertThat(rechazo.faltas()).extracting(f -> f.puntero()).containsExactly("/datos/decisiones");
  }

  @Test
  void aReconsiderationNeedsNewEvidenceAndIsPossibleOnce() {
    // Ley 27444, arts. 208 and 214.
    var e = resuelto();
    assertThat(rechazo(e.intenta(EMPRESA, Actos.RECONSIDERAR, RECURSO)).faltas()).hasSize(1);
    var conPrueba = new Actos.Recurso("Nueva prueba", null, List.of("doc_p"));
    e.acepta(EMPRESA, Actos.RECONSIDERAR, conPrueba);
    e.acepta(
        FUNCIONARIO,
        Actos.RESOLVER_RECURSO,
        new Actos.ResolverRecurso(Actos.SentidoRecurso.CONFIRMA, null, "Se mantiene", null));

    var otra = rechazo(e.intenta(EMPRESA, Actos.RECONSIDERAR, conPrueba));

    assertThat(otra.faltas()).extracting(f -> f.puntero()).containsExactly("/tipo");
    assertThat(e.permitidos(EMPRESA)).contains(Actos.APELAR);
  }

  @Test
  void aRefusedActNamesThoseThatAreAllowed() {
    var e = Escenario.pagado(LUNES);

    var rechazo = rechazo(e.intenta(FUNCIONARIO, Actos.RESOLVER, decision(CONCEDE)));

    assertThat(rechazo.codigo()).isEqualTo(Codigos.ACTO_NO_PERMITIDO);
    assertThat(rechazo.extension().get("actosPermitidos"))
        .isEqualTo(
            List.of(
                Actos.OBSERVAR,
                Actos.ORDENAR_PUBLICACION,
                Diligencias.SUSPENDER,
                Diligencias.AGREGAR_DISTANCIA,
                ActosDeParte.SUSTITUIR_PARTE,
                ActosDeArchivo.RECTIFICAR,
                ActosDeArchivo.RESERVAR,
                ActosDeArchivo.ACUMULAR));
  }

  @Test
  void anOfficialDoesNotActForAPartyNorAPartyForAnOfficial() {
    var e = Escenario.pagado(LUNES);

    assertThat(rechazo(e.intenta(EMPRESA, Actos.ORDENAR_PUBLICACION, SIN_MAS)).codigo())
        .isEqualTo(Codigos.PROHIBIDO);
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.DESISTIR, SIN_MAS)).codigo())
        .isEqualTo(Codigos.PROHIBIDO);
  }

  @Test
  void anAuthorityThatIsLateHasOnlyItsTermMarked() {
    // Ley 27444, art. 188.4: it must still decide.
    var e = Escenario.pagado(LUNES);
    e.hoyEs(e.plazo("examenFormal").vence().plusDays(1));

    e.barrer();

    assertThat(e.plazo("examenFormal").estado()).isEqualTo(EstadoPlazo.VENCIDO);
    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
  }

  @Test
  void aNoticeOpenedEarlierBringsItsTermForwardAndOnlyForItsReader() {
    // D.S. 029-2021-PCM, art. 59 (D.S. 075-2023-PCM): effect the working day after the opening.
    var e = conOposicionAdmitida();
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.CORRER_TRASLADO, SIN_MAS);
    e.acepta(EMPRESA, Actos.CONTESTAR, ESCRITO);
    e.surteEfecto(e.hoy().plusDays(8));
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision(CONCEDE, DENIEGA, CONCEDE));
    var antes = e.expediente().abiertos("impugnacion");
    var aviso =
        e.expediente().notificaciones().reversed().stream()
            .filter(n -> n.parte().equals("p1"))
            .findFirst()
            .orElseThrow();

    e.acepta(
        EMPRESA,
        Actos.NOTIFICACION_LEIDA,
        new Actos.Leida(aviso.id(), aviso.depositada(), e.hoy().plusDays(1)));

    var despues = e.expediente().abiertos("impugnacion");
    assertThat(despues.getFirst().vence()).isBefore(antes.getFirst().vence());
    assertThat(despues.getFirst().id()).isEqualTo(antes.getFirst().id());
    assertThat(despues.getLast()).isEqualTo(antes.getLast());
  }

  @Test
  void anOppositionIsReceivedFromThePublicationOnAlthoughItsProofComesLater() {
    // Decisión 486, art. 146: the thirty days run from the publication.
    var e = Escenario.pagado(LUNES);
    e.acepta(FUNCIONARIO, Actos.ORDENAR_PUBLICACION, SIN_MAS);
    e.hoyEs(LUNES.plusDays(9));

    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));
    e.pagar("t2", e.hoy());

    assertThat(e.etapa()).isEqualTo("PUBLICACION");
    var prueba = new Actos.AcreditarPublicacion(LUNES.plusDays(1), "doc_d", null);
    e.acepta(EMPRESA, Actos.ACREDITAR_PUBLICACION, prueba);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("TRASLADO");
  }

  @Test
  void theFeeOfAnOppositionPaidInItsTwoDaysCountsThoughItIsConfirmedLater() {
    // D.Leg. 1075, art. 55.
    var e = Escenario.publicado(LUNES);
    e.hoyEs(e.plazo("oposicion").vence());
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(null));
    var ultimo = e.plazo("subsanarTasaOposicion").vence();
    e.hoyEs(ultimo.plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");

    e.pagar("t2", ultimo);

    assertThat(cuaderno(e)).isEqualTo(EstadoCuaderno.PRESENTADO);
    assertThat(e.etapa()).isEqualTo("TRASLADO");
  }

  @Test
  void theFeeOfAnOppositionPaidAfterItsTwoDaysMovesNothing() {
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(null));
    e.hoyEs(e.plazo("subsanarTasaOposicion").vence().plusDays(1));
    e.barrer();

    e.pagar("t2", e.hoy());

    assertThat(cuaderno(e)).isEqualTo(EstadoCuaderno.NO_PRESENTADO);
  }

  @Test
  void aFilingPaidWithinItsSixtyDaysIsAliveThoughItsPaymentIsConfirmedLater() {
    // D.Leg. 1075, art. 52.
    var e = new Escenario(LUNES);
    var ultimo = e.plazo("completarFecha").vence();
    e.hoyEs(ultimo.plusDays(1));
    e.barrer();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.NO_PRESENTADO);

    e.pagar("t1", ultimo);

    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
    assertThat(e.expediente().situacion().presentado()).isEqualTo(ultimo);
  }

  @Test
  void anOppositionPaidShortHasTwoWorkingDaysAndIsNotRefusedBefore() {
    // D.Leg. 1075, art. 55.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));

    e.pagarDeMenos("t2");

    assertThat(e.plazo("subsanarTasaOposicion").vence()).isEqualTo(LUNES.plusDays(2));
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS, false)).codigo())
        .isEqualTo(Codigos.REGLAS_INCUMPLIDAS);
  }

  @Test
  void whatAnOppositionLacksIsAskedForBeforeItIsRefused() {
    // D.Leg. 1075, arts. 54 and 55.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));
    e.pagar("t2", LUNES);

    e.acepta(
        FUNCIONARIO,
        Actos.OBSERVAR,
        "c1",
        new Actos.Observar(
            List.of(
                new Actos.Observar.Observacion("DSD-9.0.d", "Falta el poder"),
                new Actos.Observar.Observacion("DSD-9.1", "Faltan los fundamentos"))));

    assertThat(e.plazo("subsanarFundamentosOposicion").vence()).isEqualTo(LUNES.plusDays(2));
    assertThat(e.expediente().abiertos("subsanarPoderOposicion")).hasSize(1);
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS, false)).codigo())
        .isEqualTo(Codigos.REGLAS_INCUMPLIDAS);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS);
    assertThat(e.expediente().abiertos("subsanarPoderOposicion")).isEmpty();
  }

  @Test
  void anInadmissionIsAppealedAfterTheDecisionTooAndTheDecisionStays() {
    // Ley 27444, art. 206.2.
    var e = Escenario.publicado(LUNES);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.asentar(e.intenta(OPOSITOR, Actos.OPONER, null, oposicion(recibo()), true));
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision(CONCEDE, CONCEDE, CONCEDE));
    e.acepta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS);

    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);

    assertThat(e.etapa()).isEqualTo("IMPUGNACION");
    assertThat(e.expediente().abiertos("impugnacion"))
        .extracting(p -> p.obligado())
        .containsExactly("p1");
    assertThat(rechazo(e.intenta(OPOSITOR, Actos.APELAR, RECURSO)).faltas())
        .as("the decision is not its to appeal")
        .hasSize(1);
  }

  @Test
  void anOppositionWhoseInadmissionIsRevokedIsAnsweredBeforeTheDecision() {
    // Decisión 486, art. 148.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));
    e.pagar("t2", LUNES);
    e.acepta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS);
    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS, false)).faltas())
        .as("only its superior revokes it")
        .hasSize(1);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);
    e.acepta(
        SALA,
        Actos.RESOLVER_RECURSO,
        "c1",
        new Actos.ResolverRecurso(Actos.SentidoRecurso.REVOCA, null, "Revocamos", null));

    e.acepta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS);

    assertThat(e.etapa()).isEqualTo("TRASLADO");
  }

  @Test
  void anAppealAgainstAnInadmissionDoesNotCloseTheAppealAgainstTheReconsideration() {
    // Ley 27444, arts. 207.2 and 209.
    var e = hastaLaDecision(conOposicionAdmitida(), true);
    e.acepta(EMPRESA, Actos.RECONSIDERAR, PRUEBA_NUEVA);
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));
    e.barrer();

    e.acepta(FUNCIONARIO, Actos.RESOLVER_RECURSO, CONFIRMA);

    assertThat(e.etapa()).isEqualTo("IMPUGNACION");
    assertThat(e.permitidos(EMPRESA)).contains(Actos.APELAR);
  }

  @Test
  void aReconsiderationDecidedBesideAnAppealMayBeAppealedToo() {
    // Ley 27444, art. 207.2: whom the new decision harms has its fifteen days.
    var e = hastaLaDecision(conOposicionAdmitida(), false);
    e.acepta(EMPRESA, Actos.RECONSIDERAR, PRUEBA_NUEVA);
    e.acepta(OPOSITOR, Actos.APELAR, RECURSO);

    e.acepta(FUNCIONARIO, Actos.RESOLVER_RECURSO, CONFIRMA);

    assertThat(e.etapa()).isEqualTo("APELACION");
    assertThat(e.expediente().abiertos("impugnacion")).hasSize(2);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
  }

  @Test
  void eachPartyHasItsOwnReconsideration() {
    // Ley 27444, arts. 208 and 214.
    var e = hastaLaDecision(conOposicionAdmitida(), false);
    e.acepta(EMPRESA, Actos.RECONSIDERAR, PRUEBA_NUEVA);

    e.acepta(OPOSITOR, Actos.RECONSIDERAR, PRUEBA_NUEVA);

    assertThat(rechazo(e.intenta(OPOSITOR, Actos.RECONSIDERAR, PRUEBA_NUEVA)).faltas()).hasSize(1);
  }

  @Test
  void noRemedyIsDecidedWhileAnotherPartyMayStillChallenge() {
    // Ley 27444, arts. 207.2 and 227.2.
    var e = hastaLaDecision(conOposicionAdmitida(), false);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    assertThat(rechazo(e.intenta(SALA, Actos.RESOLVER_RECURSO, CONFIRMA)).codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);

    e.acepta(OPOSITOR, Actos.APELAR, RECURSO);

    e.acepta(SALA, Actos.RESOLVER_RECURSO, CONFIRMA);
    assertThat(e.etapa()).isEqualTo("FIRMEZA");
  }

  @Test
  void anApplicantMayWithdrawWhileItsAppealIsPending() {
    // Decisión 486, art. 12; Ley 27444, art. 189.
    var e = apelado();

    e.acepta(EMPRESA, Actos.DESISTIR, SIN_MAS);

    assertThat(e.etapa()).isEqualTo("DESISTIMIENTO");
    assertThat(e.expediente().plazos()).noneMatch(p -> p.abierto());
  }

  @Test
  void anOpponentMayWithdrawAfterItsOppositionWasServed() {
    // Ley 27444, art. 189.
    var e = conOposicionAdmitida();
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.CORRER_TRASLADO, SIN_MAS);

    e.acepta(OPOSITOR, Actos.DESISTIR, "c1", SIN_MAS);

    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");
    assertThat(e.expediente().abiertos("contestacion")).isEmpty();
  }

  @Test
  void aPartyHandsInEvidenceAtAnyMomentBeforeTheDecision() {
    // Ley 27444, art. 161.1.
    var e = conOposicionAdmitida();
    e.acepta(OPOSITOR, Actos.APORTAR_PRUEBA, ESCRITO);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(OPOSITOR, Actos.APORTAR_PRUEBA, ESCRITO);
    e.acepta(FUNCIONARIO, Actos.CORRER_TRASLADO, SIN_MAS);

    e.acepta(OPOSITOR, Actos.APORTAR_PRUEBA, ESCRITO);

    assertThat(e.etapa()).isEqualTo("CONTESTACION");
  }

  private static final Autor OTRO =
      new Autor("otro", "RUC:20999999972", Autor.Calidad.ADMINISTRADO, null);

  @Test
  void whoOpposedDoesNotOpposeAgain() {
    // Decisión 486, art. 146: once.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));

    var rechazo = rechazo(e.intenta(OPOSITOR, Actos.OPONER, oposicion(recibo())));

    assertThat(rechazo.faltas().getFirst().detalle().es()).contains("una sola vez");
  }

  private static final Actos.Recurso PRUEBA_NUEVA =
      new Actos.Recurso("Nueva prueba", null, List.of("doc_p"));

  private static final Actos.ResolverRecurso CONFIRMA =
      new Actos.ResolverRecurso(Actos.SentidoRecurso.CONFIRMA, null, "Confirmamos", null);

  private static EstadoCuaderno cuaderno(Escenario e) {
    return e.expediente().cuaderno("c1").orElseThrow().estado();
  }

  /** Decided with one opposition; another person's was refused and that refusal appealed. */
  private static Escenario hastaLaDecision(Escenario e, boolean conInadmitida) {
    if (conInadmitida) {
      e.acepta(OTRO, Actos.OPONER, oposicion("20999999972", recibo()));
      e.acepta(FUNCIONARIO, Actos.INADMITIR, "c2", SIN_MAS);
      e.acepta(OTRO, Actos.APELAR, "c2", RECURSO);
    }
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.CORRER_TRASLADO, SIN_MAS);
    e.acepta(EMPRESA, Actos.CONTESTAR, ESCRITO);
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision(CONCEDE, DENIEGA, CONCEDE));
    return e;
  }

  private static Escenario conOposicionAdmitida() {
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));
    e.pagar("t2", e.hoy());
    e.acepta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS);
    return e;
  }

  private static Escenario resuelto() {
    var e = Escenario.publicado(LUNES);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision(CONCEDE, CONCEDE, CONCEDE));
    return e;
  }

  private static Escenario apelado() {
    var e = resuelto();
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    return e;
  }

  private static Rechazo rechazo(Resultado resultado) {
    assertThat(resultado).isInstanceOf(Resultado.Rechazado.class);
    return ((Resultado.Rechazado) resultado).porque();
  }

  /**
   * Ley 27444, art. 201.2: the official decides whether the window runs again, and the act says it.
   */
  @Test
  void opensTheWindowAgainOnlyIfTheErratumSaysSo() {
    var e = Escenario.publicado(LUNES);
    var primera = e.plazo("oposicion");
    e.hoyEs(LUNES.plusDays(7));

    e.acepta(FUNCIONARIO, Actos.RECTIFICAR_PUBLICACION, errata(false));
    assertThat(e.plazo("oposicion")).isEqualTo(primera);

    e.acepta(FUNCIONARIO, Actos.RECTIFICAR_PUBLICACION, errata(true));
    assertThat(e.plazo("oposicion").vence()).isAfter(primera.vence());
    assertThat(e.expediente().abiertos("oposicion")).hasSize(1);

    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");
    e.acepta(FUNCIONARIO, Actos.RECTIFICAR_PUBLICACION, errata(true));
    assertThat(e.etapa()).isEqualTo("OPOSICION");
    assertThat(e.permitidos(OPOSITOR)).contains(Actos.OPONER);
  }

  @Test
  void takesFurtherOppositionsAfterAnErratumAlsoWhileTheFirstIsAnswered() {
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));
    e.pagar("t2", LUNES);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, "c1", new Actos.Motivado(null, null));
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.CORRER_TRASLADO, new Actos.Motivado(null, null));
    assertThat(e.etapa()).isEqualTo("CONTESTACION");

    e.acepta(FUNCIONARIO, Actos.RECTIFICAR_PUBLICACION, errata(true));

    assertThat(e.etapa()).isEqualTo("OPOSICION");
    assertThat(e.expediente().pendientes("contestacion")).isEmpty();
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).as("the first stands and is answered").isEqualTo("TRASLADO");
  }

  private static Actos.RectificarPublicacion errata(boolean correDeNuevo) {
    return new Actos.RectificarPublicacion("KUSCA", "KUSKA", "Error de imprenta", correDeNuevo);
  }
}
