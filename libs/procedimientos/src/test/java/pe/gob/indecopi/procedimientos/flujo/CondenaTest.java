package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.SALA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Condena.Costas;
import pe.gob.indecopi.procedimientos.expediente.Condena.Medida;
import pe.gob.indecopi.procedimientos.expediente.Condena.Multa;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

/** Measures, fines and costs of a decision, and what becomes of them. */
class CondenaTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Multa MULTA = new Multa("p2", "10.50", "Ley 29571, artículo 19");

  @Test
  void keepsAFineWithinTheCapOfItsEntry() {
    var e = instruida(150);

    assertThat(faltas(e, new Multa("p2", "150.01", "x"))).contains("/datos/multas/0/uit");
    assertThat(faltas(e, new Multa("p2", "0.00", "x"))).contains("/datos/multas/0/uit");
    assertThat(faltas(e, new Multa("p9", "1", "x"))).contains("/datos/multas/0/parte");
    assertThat(faltas(e, new Multa("p2", "150", "x"))).isEmpty();
  }

  /** D.Leg. 807, art. 7. */
  @Test
  void finesWhoComplainedFalselyUpToFiftyUit() {
    var e = instruida(150);

    assertThat(faltas(e, new Multa("p1", "50.01", "x"))).contains("/datos/multas/0/uit");
    assertThat(faltas(e, new Multa("p1", "50", "x"))).isEmpty();
  }

  @Test
  void finesNobodyWhereTheEntryHasNoFine() {
    assertThat(faltas(instruida(0), MULTA)).contains("/datos/multas/0");
  }

  @Test
  void confirmsWhatWasOrderedWithTheDecision() {
    var e = apelada(OPOSITOR);

    resolver(e, Actos.SentidoRecurso.CONFIRMA);

    assertThat(e.expediente().resoluciones().getLast().condena().multas()).containsExactly(MULTA);
  }

  @Test
  void leavesNothingOfWhatWasOrderedWhenTheDecisionIsReversed() {
    var e = apelada(OPOSITOR);

    resolver(e, Actos.SentidoRecurso.REVOCA);

    assertThat(e.expediente().resoluciones().getLast().condena()).isNull();
  }

  /** Ley 27444, art. 237.3. */
  @Test
  void doesNotFineWhoChallengedMore() {
    var mayor = new Multa("p2", "11", "x");

    assertThat(punteros(apelada(OPOSITOR), mayor)).contains("/datos/multas/0/uit");
    assertThat(punteros(apelada(OPOSITOR), new Multa("p2", "5", "x"))).isEmpty();
    assertThat(punteros(apelada(EMPRESA), mayor)).isEmpty();
  }

  /** Ley 27444, art. 202. */
  @Test
  void annulsAFinalSanctionOnceAndOnlyAFinalOne() {
    var e = resuelta(MULTA);
    assertThat(e.permitidos(FUNCIONARIO)).doesNotContain(Actos.ANULAR_SANCION);
    firme(e);
    assertThat(e.permitidos(FUNCIONARIO)).contains(Actos.ANULAR_SANCION);

    e.acepta(
        FUNCIONARIO,
        Actos.ANULAR_SANCION,
        new Actos.AnularSancion("No era ella", "art. 202", null));

    assertThat(e.expediente().resoluciones().getLast().condena().anulada()).isEqualTo(e.hoy());
    assertThat(e.permitidos(FUNCIONARIO)).doesNotContain(Actos.ANULAR_SANCION);
  }

  /** D.Leg. 807, art. 7. */
  @Test
  void liquidatesCostsOnlyWhereTheDecisionSaysWhoBearsThem() {
    var sin = resuelta(MULTA);
    firme(sin);
    assertThat(sin.permitidos(FUNCIONARIO)).doesNotContain(Actos.LIQUIDAR_COSTAS);

    var con = instruida(150);
    con.acepta(FUNCIONARIO, Actos.RESOLVER, decision(List.of(), new Costas("p2")));
    firme(con);
    con.acepta(
        FUNCIONARIO,
        Actos.LIQUIDAR_COSTAS,
        new Actos.LiquidarCostas(Dinero.soles("36.00"), Dinero.soles("500.00"), "Recibos", null));

    assertThat(con.expediente().actuaciones().getLast().tipo()).isEqualTo(Actos.LIQUIDAR_COSTAS);
  }

  @Test
  void ordersMeasuresOfAPartyOfTheFile() {
    var e = instruida(150);
    var medida = new Medida("p2", Medida.Clase.REPARADORA, "Devuelva lo pagado", 5);
    e.acepta(
        FUNCIONARIO,
        Actos.RESOLVER,
        new Actos.Resolver(todo(), "Por lo expuesto", null, List.of(medida), null, null));

    Condena condena = e.expediente().resoluciones().getLast().condena();
    assertThat(condena.medidas()).containsExactly(medida);
  }

  private static List<String> faltas(Escenario e, Multa multa) {
    return punteros(e.intenta(FUNCIONARIO, Actos.RESOLVER, decision(List.of(multa), null)));
  }

  private static List<String> punteros(Escenario e, Multa multa) {
    return punteros(
        e.intenta(
            SALA,
            Actos.RESOLVER_RECURSO,
            new Actos.ResolverRecurso(
                Actos.SentidoRecurso.REVOCA_EN_PARTE,
                todo(),
                "Por lo expuesto",
                null,
                null,
                List.of(multa),
                null)));
  }

  private static List<String> punteros(Resultado resultado) {
    return resultado instanceof Resultado.Rechazado r
        ? r.porque().faltas().stream().map(Falta::puntero).toList()
        : List.of();
  }

  private static Escenario instruida(int hastaUit) {
    var entrada = EntradaDePrueba.de(6, "contencioso");
    var e = Escenario.de(LUNES, (hastaUit == 0 ? entrada : entrada.multa(hastaUit)).lista(), true);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
    e.acepta(OPOSITOR, Actos.CONTESTAR, new Actos.Escrito("Niego", null));
    return e;
  }

  private static Escenario resuelta(Multa multa) {
    var e = instruida(150);
    e.acepta(FUNCIONARIO, Actos.RESOLVER, decision(List.of(multa), null));
    return e;
  }

  private static Escenario apelada(pe.gob.indecopi.procedimientos.expediente.Autor autor) {
    var e = resuelta(MULTA);
    e.acepta(autor, Actos.APELAR, new Actos.Recurso("Apelo", null, null));
    e.acepta(FUNCIONARIO, Actos.CONCEDER_RECURSO, SIN_MAS);
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));
    e.barrer();
    return e;
  }

  private static void firme(Escenario e) {
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("FIRME");
  }

  private static void resolver(Escenario e, Actos.SentidoRecurso sentido) {
    var decisiones = sentido == Actos.SentidoRecurso.REVOCA ? todo() : null;
    e.acepta(
        SALA,
        Actos.RESOLVER_RECURSO,
        new Actos.ResolverRecurso(sentido, decisiones, "Por lo expuesto", null));
  }

  private static Actos.Resolver decision(List<Multa> multas, Costas costas) {
    return new Actos.Resolver(todo(), "Por lo expuesto", null, null, multas, costas);
  }

  private static List<Decision> todo() {
    return List.of(new Decision("solicitud", Sentido.CONCEDE, null));
  }
}
