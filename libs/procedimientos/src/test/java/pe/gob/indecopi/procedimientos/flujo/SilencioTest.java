package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido.CONCEDE;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.catalogo.Silencio;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;

class SilencioTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Actos.Recurso RECURSO =
      new Actos.Recurso("Discrepo", null, List.of("doc_p"));
  private static final Actos.Subsanar SUBSANA = new Actos.Subsanar("Va", null, null, null);

  @Test
  void positiveSilenceApprovesWhatWasAskedTheDayAfterTheTerm() {
    // Ley 29060, art. 2; Ley 27444, arts. 33 and 188.2.
    var e = de(registro().silencio(Silencio.POSITIVO));
    e.hoyEs(e.plazo("resolver").vence().plusDays(1));

    e.barrer();

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.FIRME);
    assertThat(e.expediente().actuaciones())
        .extracting(Actuacion::tipo)
        .endsWith(Actos.SILENCIO_POSITIVO, Actos.DECLARAR_FIRME);
    var resolucion = e.expediente().resoluciones().getLast();
    assertThat(resolucion.concedeAlgo()).isTrue();
    assertThat(acto(e, resolucion.folio())).isEqualTo(Actos.SILENCIO_POSITIVO);
  }

  @Test
  void sinceItsReformPositiveSilenceWaitsForTheDaysInWhichADecisionIsNotified() {
    // Ley 27444, arts. 24.1 and 188.1 (D.Leg. 1272).
    var e = de(registro().silencio(Silencio.POSITIVO).termino("silencio", 5));
    e.hoyEs(e.plazo("resolver").vence().plusDays(1));
    e.barrer();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.EN_TRAMITE);
    e.hoyEs(e.plazo("silencio").vence());
    e.barrer();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.EN_TRAMITE);

    e.hoyEs(e.hoy().plusDays(1));
    e.barrer();

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.FIRME);
  }

  @Test
  void aDecisionNotifiedInThoseDaysIsNotOvertakenBySilence() {
    // Ley 27444, art. 188.1.
    var e = de(registro().silencio(Silencio.POSITIVO).termino("silencio", 5));
    e.hoyEs(e.plazo("resolver").vence().plusDays(1));
    e.barrer();

    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision());

    assertThat(e.plazo("silencio").estado()).isEqualTo(EstadoPlazo.SIN_EFECTO);
    assertThat(e.etapa()).isEqualTo("IMPUGNACION");
  }

  @Test
  void negativeSilenceDecidesNothingUntilThePartyTakesIt() {
    // Ley 27444, arts. 188.3 to 188.5.
    var e = vencido(registro());
    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
    assertThat(e.expediente().actuaciones())
        .noneMatch(a -> a.tipo().equals(Actos.SILENCIO_NEGATIVO));
    e.hoyEs(e.hoy().plusYears(1));

    e.acepta(EMPRESA, Actos.APELAR, RECURSO);

    assertThat(e.expediente().actuaciones())
        .extracting(Actuacion::tipo)
        .endsWith(Actos.SILENCIO_NEGATIVO, Actos.APELAR);
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.RESOLVER, decision())).codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);
  }

  @Test
  void beforeTheTermEndsNothingMayBeTakenAsRefused() {
    // Ley 27444, art. 188.3.
    var e = de(registro());
    e.hoyEs(e.plazo("resolver").vence());
    e.barrer();

    assertThat(rechazo(e.intenta(EMPRESA, Actos.APELAR, RECURSO)).codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);
    assertThat(e.permitidos(EMPRESA)).doesNotContain(Actos.APELAR);
  }

  @Test
  void theAuthorityMustDecideAlthoughItIsLate() {
    // Ley 27444, art. 188.4.
    var e = vencido(registro());

    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision());

    assertThat(e.etapa()).isEqualTo("IMPUGNACION");
  }

  @Test
  void toldThatACourtIsSeisedItNoLongerDecides() {
    // Ley 27444, arts. 64 and 188.4.
    var e = vencido(registro());
    assertThat(e.permitidos(FUNCIONARIO)).contains(Actos.COMUNICAR_PROCESO_JUDICIAL);

    e.acepta(EMPRESA, Actos.COMUNICAR_PROCESO_JUDICIAL, JUICIO);

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.SUSPENDIDO);
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.RESOLVER, decision())).codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);
    e.acepta(FUNCIONARIO, Diligencias.REANUDAR, SIN_MAS);
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision());
  }

  @Test
  void beforeItIsLateNoCourtTakesTheFileAway() {
    // Ley 27444, art. 188.4.
    var e = de(registro());

    assertThat(rechazo(e.intenta(EMPRESA, Actos.COMUNICAR_PROCESO_JUDICIAL, JUICIO)).codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);
  }

  @Test
  void onlyWhereThePrintSaysSoDoesATermRunAgainstSilence() {
    // TUPA SAC-1; Ley 27444, art. 188.5.
    var e = vencido(registro().termino("apelarSilencio", 15));
    var ultimo = e.plazo("apelarSilencio").vence();
    e.hoyEs(ultimo.plusDays(1));

    var rechazo = rechazo(e.intenta(EMPRESA, Actos.APELAR, RECURSO));

    assertThat(rechazo.codigo()).isEqualTo(Codigos.FUERA_DE_PLAZO);
    e.hoyEs(ultimo);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    assertThat(e.plazo("apelarSilencio").estado()).isEqualTo(EstadoPlazo.SIN_EFECTO);
  }

  @Test
  void aReconsiderationThatIsNotDecidedIsTakenAsRefused() {
    // Ley 27444, arts. 188.3 and 215.
    var e = de(registro());
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision());
    e.acepta(EMPRESA, Actos.RECONSIDERAR, RECURSO);
    e.hoyEs(e.plazo("resolverReconsideracion").vence().plusDays(1));
    e.barrer();

    e.acepta(EMPRESA, Actos.APELAR, RECURSO);

    assertThat(e.etapa()).isEqualTo("APELACION");
    assertThat(e.expediente().actuaciones())
        .extracting(Actuacion::tipo)
        .endsWith(Actos.SILENCIO_NEGATIVO, Actos.APELAR);
  }

  @Test
  void whatIsNotCorrectedIsAbandonedOnlyAfterItsParalysis() {
    // Ley 27444, art. 191; D.Leg. 1075, art. 18.
    var e = observado(registro().termino("abandono", 30));
    var fin = e.plazo("subsanacion").vence();
    e.hoyEs(fin.plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("SUBSANACION");
    assertThat(e.plazo("abandono").desde()).isEqualTo(fin);
    e.hoyEs(e.plazo("abandono").vence());
    e.barrer();
    assertThat(e.etapa()).isEqualTo("SUBSANACION");

    e.hoyEs(e.hoy().plusDays(1));
    e.barrer();

    assertThat(e.etapa()).isEqualTo("ABANDONO");
  }

  @Test
  void aCorrectionInTheThirtyDaysIsTaken() {
    // Ley 27444, art. 191.
    var e = observado(registro().termino("abandono", 30));
    e.hoyEs(e.plazo("subsanacion").vence().plusDays(1));
    e.barrer();
    e.hoyEs(e.plazo("abandono").vence());

    e.acepta(EMPRESA, Actos.SUBSANAR, SUBSANA);

    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
    assertThat(e.plazo("abandono").estado()).isEqualTo(EstadoPlazo.CUMPLIDO);
  }

  @Test
  void aTermOfTheDecision486EndsTheFileByItself() {
    // Decisión 486, arts. 39 and 144.
    var e = observado(registro().termino("abandono", 30).termino("subsanacion", 60, Norma.D486));
    e.hoyEs(e.plazo("subsanacion").vence().plusDays(1));

    e.barrer();

    assertThat(e.etapa()).isEqualTo("ABANDONO");
  }

  @Test
  void everythingIsObservedInOneGoAndWhatDoesNotCompleteItIsAbandoned() {
    // Ley 27444, art. 126.2; Decisión 486, art. 144.
    var e = observado(registro());
    e.acepta(EMPRESA, Actos.SUBSANAR, SUBSANA);

    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.OBSERVAR, observa())).codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);

    e.acepta(FUNCIONARIO, Actos.DECLARAR_ABANDONO, SIN_MAS);
    assertThat(e.etapa()).isEqualTo("ABANDONO");
    assertThat(e.expediente().plazos())
        .filteredOn(p -> p.abierto())
        .extracting(p -> p.tipo())
        .containsExactly("impugnacion");
  }

  @Test
  void eachApplicantHasItsOwnTermAndTheSideEndsWithTheLast() {
    // Ley 27444, arts. 16.1 and 133.1: from each one's own notice.
    var e = Escenario.conDosSolicitantes(LUNES, registro().lista());
    e.surteEfecto(LUNES.plusDays(8));
    e.acepta(FUNCIONARIO, Actos.OBSERVAR, observa());
    assertThat(e.expediente().abiertos("subsanacion"))
        .extracting(p -> p.obligado())
        .containsExactly("p1", "p2");
    var aviso =
        e.expediente().notificaciones().stream()
            .filter(n -> n.parte().equals("p1"))
            .toList()
            .getLast();
    e.acepta(
        EMPRESA,
        Actos.NOTIFICACION_LEIDA,
        new Actos.Leida(aviso.id(), aviso.depositada(), LUNES.plusDays(1)));
    e.hoyEs(e.expediente().abiertos("subsanacion").getFirst().vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).as("the other one's still runs").isEqualTo("SUBSANACION");
    assertThat(rechazo(e.intenta(EMPRESA, Actos.SUBSANAR, SUBSANA)).codigo())
        .isEqualTo(Codigos.FUERA_DE_PLAZO);

    e.acepta(OPOSITOR, Actos.SUBSANAR, SUBSANA);

    assertThat(aviso.acto()).isEqualTo(Actos.OBSERVAR);
    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
    assertThat(e.expediente().abiertos("subsanacion")).isEmpty();
  }

  @Test
  void theEvidenceOfAnOppositionHasAnAdditionalTermThatTheDecisionWaitsFor() {
    // Decisión 486, art. 146.
    var oposicion =
        EntradaDePrueba.de(9, "registro-con-oposicion")
            .sobre("DSD-10", Actos.OPONER)
            .termino("subsanarTasaOposicion", 2)
            .termino("pruebaOposicion", 30)
            .lista();
    var e =
        Escenario.de(
            LUNES,
            EntradaDePrueba.de(10, "registro-con-oposicion").sin("publicacion").lista(),
            false,
            oposicion);
    e.acepta(FUNCIONARIO, Actos.ORDENAR_PUBLICACION, SIN_MAS);
    e.acepta(OPOSITOR, Actos.OPONER, Escenario.oposicion(Escenario.recibo()));
    e.pagar("t2", LUNES);

    e.acepta(OPOSITOR, Actos.PEDIR_PLAZO_DE_PRUEBA, "c1", SIN_MAS);

    assertThat(e.plazo("pruebaOposicion").desde()).isEqualTo(e.plazo("oposicion").vence());
    assertThat(
            rechazo(e.intenta(OPOSITOR, Actos.PEDIR_PLAZO_DE_PRUEBA, "c1", SIN_MAS, false))
                .faltas())
        .hasSize(1);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.CORRER_TRASLADO, SIN_MAS);
    e.acepta(EMPRESA, Actos.CONTESTAR, new Actos.Escrito("Contesto", null));
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.RESOLVER, decision())).faltas()).hasSize(1);
    e.hoyEs(e.plazo("pruebaOposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision());
  }

  private static final Actos.ProcesoJudicial JUICIO =
      new Actos.ProcesoJudicial("Primer Juzgado", "123-2026", null);

  private static EntradaDePrueba registro() {
    return EntradaDePrueba.de(1, "inscripcion");
  }

  private static Escenario de(EntradaDePrueba entrada) {
    return Escenario.de(LUNES, entrada.lista(), false);
  }

  private static Escenario vencido(EntradaDePrueba entrada) {
    var e = de(entrada);
    e.hoyEs(e.plazo("resolver").vence().plusDays(1));
    e.barrer();
    return e;
  }

  private static Escenario observado(EntradaDePrueba entrada) {
    var e = de(entrada);
    e.acepta(FUNCIONARIO, Actos.OBSERVAR, observa());
    return e;
  }

  private static Actos.Observar observa() {
    return new Actos.Observar(List.of(new Actos.Observar.Observacion("DSD-1.1", "Falta")));
  }

  private static Actos.Resolver decision() {
    return new Actos.Resolver(
        List.of(new Decision("solicitud", CONCEDE, null)), "Por lo visto", null);
  }

  private static String acto(Escenario e, int folio) {
    return e.expediente().actuaciones().get(folio - 1).tipo();
  }

  private static Rechazo rechazo(Resultado resultado) {
    assertThat(resultado).isInstanceOf(Resultado.Rechazado.class);
    return ((Resultado.Rechazado) resultado).porque();
  }
}
