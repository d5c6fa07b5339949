package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido.CONCEDE;
import static pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido.DENIEGA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.SALA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.oposicion;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.recibo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Recurso;
import pe.gob.indecopi.procedimientos.catalogo.Variante;
import pe.gob.indecopi.procedimientos.expediente.Condena.Multa;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.flujo.Actos.SentidoRecurso;

class CuadernosTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final String SPI = "Sala de Propiedad Intelectual";
  private static final String CAUTELAR = "SOLICITAR_MEDIDA_CAUTELAR";
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Actos.Recurso RECURSO = new Actos.Recurso("Discrepo", null, null);

  @Test
  void aNotebookHasItsFeeWithinTwoDaysOrWasNeverAsked() {
    // Ley 27444, art. 125.1.
    var e = contencioso();
    e.acepta(EMPRESA, CAUTELAR, pide("DSD-14", null));
    assertThat(e.plazo("completarFecha").vence()).isEqualTo(LUNES.plusDays(2));
    assertThat(e.plazo("completarFecha").cuaderno()).isEqualTo("c1");
    e.hoyEs(LUNES.plusDays(3));

    e.barrer();

    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.NO_PRESENTADO);
    assertThat(e.etapa()).isEqualTo("CALIFICACION");
  }

  @Test
  void whatANotebookLacksIsAskedOnceAndItsSilenceEndsIt() {
    // Ley 27444, art. 126.2; D.Leg. 1075, art. 101.
    var e = conMedidaPedida();
    e.acepta(FUNCIONARIO, Actos.OBSERVAR, "c1", observa());
    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.OBSERVADO);
    e.acepta(EMPRESA, Actos.SUBSANAR, "c1", new Actos.Subsanar("Va", null, null, null));
    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.PRESENTADO);

    var otra = rechazo(e.intenta(FUNCIONARIO, Actos.OBSERVAR, "c1", observa(), false));

    assertThat(otra.codigo()).isEqualTo(Codigos.ACTO_NO_PERMITIDO);
    assertThat(e.etapa()).isEqualTo("CALIFICACION");
  }

  @Test
  void aMeasureIsNotDictatedBeforeItsFeeIsPaid() {
    // Ley 27444, art. 125.
    var e = contencioso();
    e.acepta(EMPRESA, CAUTELAR, pide("DSD-14", recibo()));

    var rechazo =
        rechazo(
            e.intenta(
                FUNCIONARIO, Actos.DICTAR_MEDIDA_CAUTELAR, "c1", decide(CONCEDE, true), false));

    assertThat(rechazo.faltas()).extracting(f -> f.puntero()).containsExactly("/cuaderno");
  }

  @Test
  void anUnheardMeasureIsToldToTheOtherSideWhenItIsExecuted() {
    // Ley 27444, art. 146.1; D.Leg. 822, art. 177.
    var e = conMedidaPedida();
    var avisos = avisos(e, "p2");
    e.acepta(FUNCIONARIO, Actos.DICTAR_MEDIDA_CAUTELAR, "c1", decide(CONCEDE, true));
    assertThat(cuaderno(e).esReservado()).isTrue();
    assertThat(avisos(e, "p2")).isEqualTo(avisos);
    assertThat(obligados(e)).containsExactly("p1");
    e.hoyEs(LUNES.plusDays(20));
    e.barrer();
    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.RESUELTO);

    e.acepta(FUNCIONARIO, Actos.EJECUTAR_MEDIDA, "c1", SIN_MAS);

    assertThat(cuaderno(e).esReservado()).isFalse();
    assertThat(avisos(e, "p2")).isEqualTo(avisos + 1);
    assertThat(obligados(e)).containsExactly("p2");
    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);
  }

  @Test
  void aMeasureIsAppealedWithTheDaysOfItsEntryAndGoesUpAlone() {
    // TUPA DSD-14; Ley 27444, art. 226.3: its appeal does not stop it, nor the file.
    var e = conMedidaPedida();
    e.acepta(FUNCIONARIO, Actos.DICTAR_MEDIDA_CAUTELAR, "c1", decide(CONCEDE, false));
    assertThat(e.plazo("impugnacion").vence()).isEqualTo(LUNES.plusDays(7));
    assertThat(obligados(e)).containsExactlyInAnyOrder("p1", "p2");
    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);

    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);

    assertThat(e.expediente().salas()).containsExactly("SPI");
    assertThat(e.expediente().situacion().sala()).isNull();
    assertThat(e.etapa()).isEqualTo("CALIFICACION");
    e.acepta(SALA, Actos.RESOLVER_RECURSO, "c1", recurso(SentidoRecurso.REVOCA));
    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.FIRME);
    assertThat(cuaderno(e).decision()).isEqualTo(DENIEGA);
    assertThat(e.etapa()).isEqualTo("CALIFICACION");
  }

  @Test
  void whatNobodyAppealsInANotebookBecomesFirm() {
    // Ley 27444, art. 212.
    var e = conMedidaPedida();
    e.acepta(FUNCIONARIO, Actos.DICTAR_MEDIDA_CAUTELAR, "c1", decide(CONCEDE, false));
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));

    e.barrer();

    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.FIRME);
    assertThat(rechazo(e.intenta(OPOSITOR, Actos.APELAR, "c1", RECURSO, false)).faltas())
        .hasSize(1);
  }

  @Test
  void anInadmissionThatTheSuperiorUndoesOpensTheNotebookAgain() {
    // Ley 27444, art. 206.2.
    var e = conMedidaPedida();
    e.acepta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS);
    e.acepta(EMPRESA, Actos.APELAR, "c1", RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);

    e.acepta(SALA, Actos.RESOLVER_RECURSO, "c1", recurso(SentidoRecurso.REVOCA));

    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.PRESENTADO);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS);
    assertThat(e.expediente().situacion().autoridad()).isEqualTo("Comisión de Signos Distintivos");
  }

  @Test
  void aConfirmedInadmissionIsNotAppealedAgain() {
    // Ley 27444, art. 214.
    var e = conMedidaPedida();
    e.acepta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS);
    e.acepta(EMPRESA, Actos.APELAR, "c1", RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);
    e.acepta(SALA, Actos.RESOLVER_RECURSO, "c1", recurso(SentidoRecurso.CONFIRMA));

    var rechazo = rechazo(e.intenta(EMPRESA, Actos.APELAR, "c1", RECURSO, false));

    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.INADMITIDO);
    assertThat(rechazo.faltas().getFirst().detalle().es()).contains("una sola vez");
  }

  @Test
  void whereTheEntryHasNoAppealTheNotebookHasNone() {
    // TUPA DDA-24: what is decided of a visit is not challenged.
    var e = contencioso();
    e.acepta(EMPRESA, "SOLICITAR_VISITA", pide("DSD-15", recibo()));
    e.pagar("t2", LUNES);
    e.acepta(FUNCIONARIO, Actos.RESOLVER_CUADERNO, "c1", decide(CONCEDE, null));

    var rechazo = rechazo(e.intenta(OPOSITOR, Actos.APELAR, "c1", RECURSO, false));

    assertThat(rechazo.faltas().getFirst().detalle().es()).contains("no cabe apelación", "DSD-15");
    assertThat(e.permitidos(OPOSITOR)).doesNotContain(Actos.APELAR);
  }

  @Test
  void aMeasureWithoutAProcedureOfItsOwnHasTheAppealThatTheEntryGivesIt() {
    // D.Leg. 807, art. 38; TUPA DDA-4, apelacion-de-medida-cautelar.
    var tres = new Recurso(true, 3, 30, SPI);
    var variante = new Variante("apelacion-de-medida-cautelar", "x", null, null, null, null, tres);
    var e = Escenario.de(LUNES, demanda().variante(variante).lista(), true);

    e.acepta(FUNCIONARIO, Actos.DICTAR_MEDIDA_CAUTELAR, decide(CONCEDE, false));

    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.RESUELTO);
    assertThat(e.plazo("impugnacion").vence()).isEqualTo(LUNES.plusDays(3));
    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);
    assertThat(e.expediente().salas()).containsExactly("SPI");
  }

  /** D.Leg. 807, art. 38; TUPA DDA-4, apelacion-de-multa. */
  private static Escenario multado() {
    var tres = new Recurso(true, 3, 30, SPI);
    var variante = new Variante("apelacion-de-multa", "x", null, null, null, null, tres);
    var e = Escenario.de(LUNES, demanda().variante(variante).lista(), true);
    e.acepta(FUNCIONARIO, Actos.IMPONER_MULTA, multa("p2", "2.00"));
    return e;
  }

  private static Actos.ImponerMulta multa(String parte, String uit) {
    return new Actos.ImponerMulta(multaDe(parte, uit), "No informó", null);
  }

  private static Multa multaDe(String parte, String uit) {
    return new Multa(parte, uit, "D.Leg. 807, artículo 5");
  }

  private static Actos.ResolverRecurso resuelve(
      Actos.SentidoRecurso sentido, @Nullable List<Multa> multas) {
    return new Actos.ResolverRecurso(sentido, null, "Visto", null, null, multas, null);
  }

  @Test
  void aFineBeforeTheDecisionIsAppealedInItsOwnNotebookByWhomItHarms() {
    var e = multado();
    var antes = e.etapa();

    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.RESUELTO);
    assertThat(cuaderno(e).materia()).containsEntry("uit", "2.00").containsEntry("parte", "p2");
    assertThat(e.plazo("impugnacion").vence()).isEqualTo(LUNES.plusDays(3));
    assertThat(e.plazo("impugnacion").obligado()).isEqualTo("p2");
    assertThat(acciones(e, FUNCIONARIO))
        .doesNotContain("DICTAR_MEDIDA_CAUTELAR c1", "RESOLVER_CUADERNO c1");
    rechazo(e.intenta(EMPRESA, Actos.APELAR, "c1", RECURSO, false));
    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);

    assertThat(e.expediente().salas()).containsExactly("SPI");
    assertThat(e.etapa()).as("the file goes on").isEqualTo(antes);
  }

  @Test
  void aFineThatNobodyAppealsIsFirmAndItsLatenessSaid() {
    var e = multado();
    e.hoyEs(LUNES.plusDays(4));
    e.vencerUno();

    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.FIRME);
    assertThat(cuaderno(e).decision()).isEqualTo(CONCEDE);
    rechazo(e.intenta(OPOSITOR, Actos.APELAR, "c1", RECURSO, false));
  }

  @Test
  void theSalaLowersAFineOrLeavesItWithoutEffectAndNeverRaisesIt() {
    // Ley 27444, art. 237.3.
    var e = multado();
    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);
    var enParte = Actos.SentidoRecurso.REVOCA_EN_PARTE;
    for (var mala :
        List.of(
            resuelve(enParte, null),
            resuelve(enParte, List.of(multaDe("p2", "2.00"))),
            resuelve(enParte, List.of(multaDe("p1", "1.00"))),
            resuelve(Actos.SentidoRecurso.CONFIRMA, List.of(multaDe("p2", "1.00"))),
            resuelve(Actos.SentidoRecurso.REVOCA, List.of(multaDe("p2", "1.00"))))) {
      assertThat(rechazo(e.intenta(SALA, Actos.RESOLVER_RECURSO, "c1", mala, false)).faltas())
          .extracting(f -> f.puntero())
          .containsOnly("/datos/multas");
    }

    e.acepta(SALA, Actos.RESOLVER_RECURSO, "c1", resuelve(enParte, List.of(multaDe("p2", "0.50"))));

    assertThat(cuaderno(e).materia()).containsEntry("uit", "0.50");
    assertThat(cuaderno(e).decision()).isEqualTo(CONCEDE);
    assertThat(cuaderno(e).estado()).isEqualTo(EstadoCuaderno.FIRME);

    var otra = multado();
    otra.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);
    otra.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);
    otra.acepta(SALA, Actos.RESOLVER_RECURSO, "c1", resuelve(Actos.SentidoRecurso.ANULA, null));
    assertThat(cuaderno(otra).decision()).isEqualTo(Sentido.DENIEGA);
  }

  @Test
  void noFineIsImposedOnAStrangerNorWhereTheEntryHasNoAppealAgainstIt() {
    var e = multado();
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.IMPONER_MULTA, null, multa("p9", "0"), false)))
        .extracting(r -> r.faltas().stream().map(f -> f.puntero()).toList())
        .isEqualTo(List.of("/datos/multa/parte", "/datos/multa/uit"));

    var sin = Escenario.de(LUNES, demanda().lista(), true);
    rechazo(sin.intenta(FUNCIONARIO, Actos.IMPONER_MULTA, null, multa("p2", "1"), false));
  }

  @Test
  void anInadmittedOppositionIsSentUpAsANotebook() {
    // Ley 27444, art. 206.2; D.Leg. 1075, art. 55.
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, oposicion(recibo()));
    e.acepta(FUNCIONARIO, Actos.INADMITIR, "c1", SIN_MAS);
    e.acepta(OPOSITOR, Actos.APELAR, "c1", RECURSO);
    assertThat(rechazo(e.intenta(FUNCIONARIO, Actos.ADMITIR, "c1", SIN_MAS, false)).faltas())
        .as("only the superior undoes it")
        .hasSize(1);
    assertThat(acciones(e, FUNCIONARIO)).contains("CONCEDER_RECURSO c1");

    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, "c1", SIN_MAS);

    assertThat(e.expediente().salas()).containsExactly("SPI");
    assertThat(acciones(e, SALA)).containsExactly("RESOLVER_RECURSO c1");
    assertThat(e.etapa()).isEqualTo("OPOSICION");
  }

  @Test
  void whatMayBeDoneNamesItsNotebook() {
    var e = conMedidaPedida();

    assertThat(acciones(e, FUNCIONARIO))
        .contains("ADMITIR", "ADMITIR c1", "DICTAR_MEDIDA_CAUTELAR c1")
        .doesNotContain("RESOLVER_CUADERNO c1", "DICTAR_MEDIDA_CAUTELAR");
    assertThat(acciones(e, EMPRESA)).contains("DESISTIR", "DESISTIR c1");
    assertThat(acciones(e, OPOSITOR)).doesNotContain("DESISTIR c1");
  }

  private static List<String> acciones(
      Escenario e, pe.gob.indecopi.procedimientos.expediente.Autor quien) {
    return e.posibles(quien).stream()
        .map(p -> p.cuaderno() == null ? p.acto() : p.acto() + " " + p.cuaderno())
        .toList();
  }

  private static List<String> obligados(Escenario e) {
    return e.expediente().abiertos("impugnacion").stream().map(p -> p.obligado()).toList();
  }

  private static long avisos(Escenario e, String parte) {
    return e.expediente().notificaciones().stream().filter(n -> n.parte().equals(parte)).count();
  }

  private static Cuaderno cuaderno(Escenario e) {
    return e.expediente().cuaderno("c1").orElseThrow();
  }

  private static EntradaDePrueba demanda() {
    return EntradaDePrueba.de(6, "contencioso")
        .en("DSD", "Comisión de Signos Distintivos")
        .reconsidera(0)
        .apela(5, SPI);
  }

  private static Escenario contencioso() {
    return Escenario.de(LUNES, demanda().lista(), true, medida(), visita());
  }

  private static Procedimiento medida() {
    return EntradaDePrueba.de(14, "contencioso")
        .sobre("DSD-6", CAUTELAR)
        .reconsidera(0)
        .apela(5, SPI)
        .termino("subsanacion", 2)
        .lista();
  }

  private static Procedimiento visita() {
    return EntradaDePrueba.de(15, "contencioso")
        .sobre("DSD-6", "SOLICITAR_VISITA")
        .reconsidera(0)
        .apela(0, null)
        .lista();
  }

  private static Escenario conMedidaPedida() {
    var e = contencioso();
    e.acepta(EMPRESA, CAUTELAR, pide("DSD-14", recibo()));
    e.pagar("t2", LUNES);
    return e;
  }

  private static Actos.Promover pide(String codigo, @Nullable Pago pago) {
    return new Actos.Promover(
        codigo, Escenario.persona("20999999990"), new Datos(Map.of()), null, pago);
  }

  private static Actos.Observar observa() {
    return new Actos.Observar(List.of(new Actos.Observar.Observacion("DSD-14.1", "Falta")));
  }

  private static Actos.DecidirCuaderno decide(Sentido sentido, @Nullable Boolean inaudita) {
    return new Actos.DecidirCuaderno(sentido, "Por lo visto", null, inaudita);
  }

  private static Actos.ResolverRecurso recurso(SentidoRecurso sentido) {
    return new Actos.ResolverRecurso(sentido, null, "Por lo visto", null);
  }

  private static Rechazo rechazo(Resultado resultado) {
    assertThat(resultado).isInstanceOf(Resultado.Rechazado.class);
    return ((Resultado.Rechazado) resultado).porque();
  }
}
