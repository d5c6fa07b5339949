package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.SALA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.flujo.Actos.SentidoRecurso;

/** What ends a file without deciding what it asks, and who says that it should not have. */
class AbandonoTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final String SDC = "Sala de Defensa de la Competencia";
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Actos.Recurso RECURSO =
      new Actos.Recurso("Discrepo", null, List.of("doc_p"));

  @Test
  void isDeclaredToldAndChallengedAsAnyEndOfAProceeding() {
    // Ley 27444, arts. 191, 206.2 and 207.2.
    var e = abandonado(EntradaDePrueba.de(1, "inscripcion"));

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.RESUELTO);
    assertThat(tipos(e)).endsWith(Actos.VENCIMIENTO, Actos.DECLARAR_ABANDONO);
    assertThat(e.expediente().notificaciones().getLast().parte()).isEqualTo("p1");
    assertThat(e.plazo("impugnacion").obligado()).isEqualTo("p1");
    assertThat(e.permitidos(EMPRESA)).contains(Actos.APELAR, Actos.RECONSIDERAR);
    assertThat(e.plazo("resolver").estado()).isEqualTo(EstadoPlazo.SIN_EFECTO);
  }

  @Test
  void isFirmTheDayAfterTheLastOneToChallengeIt() {
    // Ley 27444, art. 212.
    var e = abandonado(EntradaDePrueba.de(1, "inscripcion"));
    e.hoyEs(e.plazo("impugnacion").vence());
    e.barrer();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.RESUELTO);

    e.hoyEs(e.hoy().plusDays(1));
    e.barrer();

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.CONCLUIDO);
    assertThat(e.etapa()).isEqualTo("ABANDONO");
    assertThat(tipos(e)).endsWith(Actos.VENCIMIENTO, Actos.DECLARAR_FIRME);
    assertThat(rechazo(e.intenta(EMPRESA, Actos.APELAR, RECURSO)).codigo())
        .isEqualTo(Codigos.FUERA_DE_PLAZO);
  }

  @Test
  void endsTheFileAtOnceWhereTheEntryHasNoRemedy() {
    // The entry's columns.
    var e = abandonado(EntradaDePrueba.de(1, "inscripcion").reconsidera(0).apela(0, null));

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.CONCLUIDO);
    assertThat(rechazo(e.intenta(EMPRESA, Actos.APELAR, RECURSO)).faltas()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = SentidoRecurso.class,
      names = {"REVOCA", "ANULA"})
  void takenBackOnAppealTheFileGoesOnWhereItIsExamined(SentidoRecurso sentido) {
    // Ley 27444, art. 217.
    var e = abandonado(EntradaDePrueba.de(10, "registro-con-oposicion"));
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);

    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(sentido));

    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
    assertThat(e.expediente().situacion().sala()).isNull();
    assertThat(e.expediente().abiertos("resolver")).hasSize(1);
    assertThat(e.expediente().resoluciones()).isEmpty();
    assertThat(e.permitidos(FUNCIONARIO)).contains(Actos.ORDENAR_PUBLICACION, Actos.OBSERVAR);
  }

  @Test
  void isTakenBackByWhoDeclaredItToo() {
    // Ley 27444, art. 208.
    var e = abandonado(EntradaDePrueba.de(1, "inscripcion"));
    e.acepta(EMPRESA, Actos.RECONSIDERAR, RECURSO);

    e.acepta(FUNCIONARIO, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.REVOCA));

    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision());
    e.acepta(EMPRESA, Actos.RECONSIDERAR, RECURSO);
  }

  @Test
  void confirmedItSaysNothingOfWhatWasAsked() {
    // Ley 27444, art. 191: it decides nothing of the substance.
    var e = abandonado(EntradaDePrueba.de(1, "inscripcion"));
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    assertThat(
            rechazo(
                    e.intenta(
                        SALA,
                        Actos.RESOLVER_RECURSO,
                        new Actos.ResolverRecurso(
                            SentidoRecurso.REVOCA, decision().decisiones(), "Visto", null)))
                .faltas()
                .getFirst()
                .detalle()
                .es())
        .contains("el expediente continúa");

    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));

    assertThat(e.etapa()).isEqualTo("FIRMEZA");
    assertThat(e.expediente().resoluciones().getLast().decisiones()).isEmpty();
  }

  @Test
  void whatWasNotAdmittedIsAdmittedWhereItWasRefused() {
    // Ley 27444, art. 217; the other side was never heard.
    var e = Escenario.de(LUNES, EntradaDePrueba.de(3, "contencioso").lista(), true);
    e.acepta(FUNCIONARIO, Actos.INADMITIR, SIN_MAS);
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);

    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.REVOCA));

    assertThat(e.etapa()).isEqualTo("CALIFICACION");
    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
    assertThat(e.etapa()).isEqualTo("DESCARGO");
  }

  @Test
  void whatComesAfterAnAnnulledDecisionIsAppealedAnew() {
    // Ley 27444, arts. 188.3 and 214: once against each decision.
    var e = Escenario.de(LUNES, EntradaDePrueba.de(1, "inscripcion").lista(), false);
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision());
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.ANULA));
    e.hoyEs(e.plazo("resolver").vence().plusDays(1));
    e.barrer();

    e.acepta(EMPRESA, Actos.APELAR, RECURSO);

    assertThat(tipos(e)).endsWith(Actos.SILENCIO_NEGATIVO, Actos.APELAR);
  }

  @ParameterizedTest
  @EnumSource(
      value = SentidoRecurso.class,
      names = {"REVOCA", "ANULA"})
  void isTakenBackInRevisionToo(SentidoRecurso sentido) {
    // Ley 27444, arts. 207.1 and 217.
    var e = abandonado(EntradaDePrueba.de(1, "inscripcion").revisa(15, SDC));
    revisar(e);

    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(sentido));

    assertThat(e.etapa()).isEqualTo("EXAMEN_FORMAL");
  }

  @Test
  void aDecisionAnnulledInRevisionIsTakenAgain() {
    // Ley 27444, arts. 207.1 and 217.2.
    var e = Escenario.de(LUNES, EntradaDePrueba.de(1, "registro").revisa(15, SDC).lista(), false);
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision());
    revisar(e);

    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.ANULA));

    assertThat(e.etapa()).isEqualTo("EXAMEN_DE_FONDO");
  }

  private static void revisar(Escenario e) {
    e.acepta(EMPRESA, Actos.APELAR, RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, decide(SentidoRecurso.CONFIRMA));
    e.acepta(EMPRESA, Actos.INTERPONER_REVISION, RECURSO);
    e.acepta(SALA, Actos.CONCEDER_RECURSO, SIN_MAS);
    assertThat(e.etapa()).isEqualTo("EN_REVISION");
  }

  private static Escenario abandonado(EntradaDePrueba entrada) {
    var e = Escenario.de(LUNES, entrada.lista(), false);
    e.acepta(
        FUNCIONARIO,
        Actos.OBSERVAR,
        new Actos.Observar(List.of(new Actos.Observar.Observacion("DSD-1.1", "Falta"))));
    e.hoyEs(e.plazo("subsanacion").vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("ABANDONO");
    return e;
  }

  private static List<String> tipos(Escenario e) {
    return e.expediente().actuaciones().stream().map(Actuacion::tipo).toList();
  }

  private static Actos.Resolver decision() {
    return new Actos.Resolver(
        List.of(new Decision("solicitud", Sentido.DENIEGA, null)), "Por lo visto", null);
  }

  private static Actos.ResolverRecurso decide(SentidoRecurso sentido) {
    return new Actos.ResolverRecurso(sentido, null, "Por lo visto", null);
  }

  private static Rechazo rechazo(Resultado resultado) {
    assertThat(resultado).isInstanceOf(Resultado.Rechazado.class);
    return ((Resultado.Rechazado) resultado).porque();
  }
}
