package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoProrroga;

class PlazosQueSeMuevenTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Plazos PLAZOS = new Plazos(CalendarioHabil.delPeru());

  @Test
  void aSuspendedFileLetsNoTermRunAndNothingMoveIt() {
    // Ley 27444, art. 64; D.Leg. 807, art. 65.
    var e = observado();
    e.acepta(FUNCIONARIO, Diligencias.SUSPENDER, porOtro());
    e.hoyEs(LUNES.plusYears(1));

    e.barrer();

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.SUSPENDIDO);
    assertThat(e.plazo("subsanacion").estado()).isEqualTo(EstadoPlazo.SUSPENDIDO);
    assertThat(e.expediente().proximoVence()).isEmpty();
    var rechazo = rechazo(e.intenta(EMPRESA, Actos.SUBSANAR, SUBSANACION));
    assertThat(rechazo.codigo()).isEqualTo(Codigos.ACTO_NO_PERMITIDO);
    assertThat(rechazo.detalle().es()).contains("suspendido");
    assertThat(e.permitidos(FUNCIONARIO))
        .as("what keeps the file moves nothing of it")
        .containsExactly(
            Diligencias.REANUDAR,
            ActosDeParte.SUSTITUIR_PARTE,
            ActosDeArchivo.RECTIFICAR,
            ActosDeArchivo.RESERVAR);
  }

  @Test
  void aTermGoesOnWithTheWorkingDaysThatWereLeftOfIt() {
    // Ley 27444, arts. 133.1 and 134: 60 days from 2 March; ten were counted by 16 March.
    var e = observado();
    e.hoyEs(LocalDate.of(2026, 3, 17));
    e.acepta(FUNCIONARIO, Diligencias.SUSPENDER, porOtro());
    e.hoyEs(LocalDate.of(2026, 6, 1));

    e.acepta(FUNCIONARIO, Diligencias.REANUDAR, SIN_MAS);

    // 50 days after 1 June: 29 June, 23, 27, 28 and 29 July, and 6 August do not count.
    assertThat(e.plazo("subsanacion").vence()).isEqualTo(LocalDate.of(2026, 8, 18));
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.OBSERVADO);
    e.acepta(EMPRESA, Actos.SUBSANAR, SUBSANACION);
  }

  @Test
  void whateverTheDaysAsManyAreLeftAfterAsBefore() {
    var semilla = Long.getLong("semilla", System.nanoTime());
    for (var caso = 0; caso < 200; caso++) {
      var azar = new Random(semilla + caso);
      var e = observado();
      e.hoyEs(LUNES.plusDays(1 + azar.nextInt(80)));
      var sede = CalendarioHabil.delPeru().sedeCentral();
      var antes = PLAZOS.quedan(e.hoy().minusDays(1), e.plazo("subsanacion").vence(), sede);
      e.acepta(FUNCIONARIO, Diligencias.SUSPENDER, porOtro());
      e.hoyEs(e.hoy().plusDays(azar.nextInt(400)));

      e.acepta(FUNCIONARIO, Diligencias.REANUDAR, SIN_MAS);

      assertThat(PLAZOS.quedan(e.hoy(), e.plazo("subsanacion").vence(), sede))
          .as("-Dsemilla=" + (semilla + caso))
          .isEqualTo(antes);
    }
  }

  @Test
  void aPartysTermGoesOnFromTheEffectOfItsNoticeAndTheAuthoritysFromTheAct() {
    // Ley 27444, arts. 16.1 and 133.1.
    var e = observado();
    var antes = e.plazo("resolver").vence();
    e.acepta(FUNCIONARIO, Diligencias.SUSPENDER, porOtro());
    e.surteEfecto(LUNES.plusDays(7));

    e.acepta(FUNCIONARIO, Diligencias.REANUDAR, SIN_MAS);

    assertThat(e.plazo("resolver").vence()).isEqualTo(antes);
    assertThat(e.plazo("subsanacion").vence()).isEqualTo(LocalDate.of(2026, 6, 4));
  }

  @Test
  void aSuspendedFileMayBeWithdrawn() {
    // Ley 27444, art. 189.
    var e = observado();
    e.acepta(FUNCIONARIO, Diligencias.SUSPENDER, porOtro());

    e.acepta(EMPRESA, Actos.DESISTIR, SIN_MAS);

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.CONCLUIDO);
    assertThat(e.expediente().plazos()).noneMatch(p -> p.pendiente());
  }

  @Test
  void anExtensionIsAskedInTimeDecidedOnceAndCountedOn() {
    // Ley 27444, arts. 136.2 and 136.3.
    var e = observado();
    var plazo = e.plazo("subsanacion");
    assertThat(e.permitidos(FUNCIONARIO)).doesNotContain(Diligencias.PRORROGAR);
    e.acepta(EMPRESA, Diligencias.PEDIR_PRORROGA, pedido(plazo.id()));

    e.acepta(
        FUNCIONARIO,
        Diligencias.PRORROGAR,
        new Diligencias.Prorrogar(plazo.id(), null, null, "Con causa"));

    // 30 working days after 28 May 2026: 29 June is a holiday.
    assertThat(e.plazo("subsanacion").vence()).isEqualTo(LocalDate.of(2026, 7, 10));
    assertThat(e.plazo("subsanacion").prorroga()).isEqualTo(EstadoProrroga.CONCEDIDA);
    assertThat(e.expediente().notificaciones().getLast().acto()).isEqualTo(Diligencias.PRORROGAR);
    assertThat(e.permitidos(EMPRESA)).doesNotContain(Diligencias.PEDIR_PRORROGA);
  }

  @Test
  void theTermOfDistanceIsAddedOnceToTheTermThatTheOfficialNames() {
    // Ley 27444, art. 135; TUPA CCO, Nota 7.
    var e = observado();
    var plazo = e.plazo("subsanacion");
    var cuatro = new Diligencias.AgregarDistancia(plazo.id(), 4, "Cuadro General", null);

    e.acepta(FUNCIONARIO, Diligencias.AGREGAR_DISTANCIA, cuatro);

    // 4 working days after Thursday 28 May 2026.
    assertThat(e.plazo("subsanacion").vence()).isEqualTo(LocalDate.of(2026, 6, 3));
    assertThat(e.expediente().notificaciones().getLast().parte()).isEqualTo("p1");
    assertThat(faltas(e.intenta(FUNCIONARIO, Diligencias.AGREGAR_DISTANCIA, cuatro)))
        .containsExactly("/datos/plazo");
    assertThat(e.intenta(EMPRESA, Diligencias.AGREGAR_DISTANCIA, cuatro))
        .isInstanceOf(Resultado.Rechazado.class);
  }

  @Test
  void anExtensionThatIsRefusedLeavesTheTermAsItWas() {
    var e = observado();
    var plazo = e.plazo("subsanacion");
    e.acepta(EMPRESA, Diligencias.PEDIR_PRORROGA, pedido(plazo.id()));

    e.acepta(
        FUNCIONARIO,
        Diligencias.PRORROGAR,
        new Diligencias.Prorrogar(plazo.id(), false, null, "Sin causa"));

    assertThat(e.plazo("subsanacion").vence()).isEqualTo(plazo.vence());
    assertThat(e.plazo("subsanacion").prorroga()).isEqualTo(EstadoProrroga.DENEGADA);
  }

  @Test
  void anExtensionIsNotAskedAfterTheEndNorForLongerThanTheLawLets() {
    // Ley 27444, art. 136.2.
    var e = observado();
    var plazo = e.plazo("subsanacion");
    e.hoyEs(plazo.vence().plusDays(1));
    assertThat(faltas(e.intenta(EMPRESA, Diligencias.PEDIR_PRORROGA, pedido(plazo.id()))))
        .containsExactly("/datos/plazo");
    e.hoyEs(plazo.vence());
    e.acepta(EMPRESA, Diligencias.PEDIR_PRORROGA, pedido(plazo.id()));

    var larga = new Diligencias.Prorrogar(plazo.id(), null, 31, "Con causa");

    assertThat(faltas(e.intenta(FUNCIONARIO, Diligencias.PRORROGAR, larga)))
        .containsExactly("/datos/cantidad");
  }

  @Test
  void aTermThatANormFixesIsNotExtended() {
    // Ley 27444, art. 136.1.
    var e = observado();

    var rechazo = e.intenta(EMPRESA, Diligencias.PEDIR_PRORROGA, pedido(e.plazo("resolver").id()));

    assertThat(faltas(rechazo)).containsExactly("/datos/plazo");
  }

  @Test
  void whatTheLawGivesToWhoAsksNobodyDecides() {
    // Decisión 486, art. 148: one additional term, at the request of the party.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, Escenario.oposicion(Escenario.recibo()));
    e.pagar("t2", e.hoy());
    e.acepta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS);
    e.hoyEs(e.plazo("oposicion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.CORRER_TRASLADO, SIN_MAS);
    var antes = e.plazo("contestacion");

    e.acepta(EMPRESA, Diligencias.PEDIR_PRORROGA, pedido(antes.id()));

    assertThat(e.plazo("contestacion").vence()).isAfter(antes.vence());
    assertThat(e.plazo("contestacion").prorroga()).isEqualTo(EstadoProrroga.CONCEDIDA);
  }

  @Test
  void everyLiveStageOfEveryFlowKnowsTheCommonActsAndNoOtherDoes() {
    for (var flujo : Flujos.todos()) {
      var con =
          flujo.filas().stream()
              .filter(f -> f.acto().equals(Diligencias.SUSPENDER))
              .map(f -> f.en().valor())
              .toList();
      assertThat(con)
          .as(flujo.nombre())
          .doesNotHaveDuplicates()
          .contains("SUBSANACION", "IMPUGNACION", "SEGUNDA_INSTANCIA")
          .doesNotContain("PRESENTACION", "FIRME", "DESISTIMIENTO", "ABANDONO", "NO_PRESENTADO");
      assertThat(flujo.diagrama()).doesNotContain(Diligencias.SUSPENDER);
    }
  }

  private static final Actos.Subsanar SUBSANACION = new Actos.Subsanar("Va", null, null, null);

  private static Escenario observado() {
    var e = Escenario.pagado(LUNES);
    e.acepta(
        FUNCIONARIO,
        Actos.OBSERVAR,
        new Actos.Observar(List.of(new Actos.Observar.Observacion("DSD-10.2", "Falta el poder"))));
    return e;
  }

  private static Diligencias.Suspender porOtro() {
    return new Diligencias.Suspender(
        Diligencias.CausaDeSuspension.OTRO_PROCEDIMIENTO, "Espera a otro expediente", null);
  }

  private static Diligencias.PedirProrroga pedido(String plazo) {
    return new Diligencias.PedirProrroga(plazo, "Falta tiempo");
  }

  private static List<String> faltas(Resultado resultado) {
    return rechazo(resultado).faltas().stream().map(f -> f.puntero()).toList();
  }

  private static Rechazo rechazo(Resultado resultado) {
    assertThat(resultado).isInstanceOf(Resultado.Rechazado.class);
    return ((Resultado.Rechazado) resultado).porque();
  }
}
