package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;

/** A visit that is asked before any proceeding, and who is kept from it until it is made. */
class VisitaTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Actos.Citar CITA =
      new Actos.Citar(OffsetDateTime.parse("2026-03-09T10:00:00-05:00"), "Av. Tres 3", null);

  @Test
  void endsWithItsRecordAndOnlyThenIsTheOtherSideTold() {
    // TUPA DDA-24, Notas 17 and 20; D.Leg. 807, art. 2.c.
    var e = admitida(visita());
    e.acepta(FUNCIONARIO, Actos.PROGRAMAR_VISITA, CITA);
    assertThat(e.expediente().partesDe("RUC:20999999981")).isEmpty();
    assertThat(aQuienes(e)).containsOnly("p1");

    e.acepta(FUNCIONARIO, Actos.LEVANTAR_ACTA, acta(null));

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.CONCLUIDO);
    assertThat(e.etapa()).isEqualTo("VISITA_HECHA");
    assertThat(e.expediente().partesDe("RUC:20999999981"))
        .extracting(p -> p.papel())
        .containsExactly(Papel.CONTRAPARTE);
    assertThat(aQuienes(e)).endsWith("p1", "p2");
    assertThat(e.expediente().plazos()).noneMatch(p -> p.abierto());
  }

  @Test
  void goesOnToADecisionWhereAWarningIsCarriedOut() {
    // TUPA DDA-24, Nota 20.
    var e = admitida(visita());

    e.acepta(FUNCIONARIO, Actos.LEVANTAR_ACTA, acta(true));

    assertThat(e.etapa()).isEqualTo("DESCARGO");
    assertThat(e.plazo("contestacion").obligado()).isEqualTo("p2");
    e.acepta(OPOSITOR, Actos.DESCARGAR, new Actos.Escrito("No estaba", null));
    assertThat(e.etapa()).isEqualTo("INSTRUCCION");
  }

  @Test
  void isAbandonedByWhoDoesNotArrangeItsDay() {
    // D.Leg. 1075, art. 118.
    var e = admitida(visita().termino("coordinarVisita", 30));
    e.hoyEs(e.plazo("coordinarVisita").vence().plusDays(1));

    e.barrer();

    assertThat(e.etapa()).isEqualTo("ABANDONO");
    assertThat(aQuienes(e)).as("the other side never learns of it").containsOnly("p1");
  }

  @Test
  void onceArrangedItsTermIsMet() {
    // D.Leg. 1075, art. 118.
    var e = admitida(visita().termino("coordinarVisita", 30));
    e.acepta(FUNCIONARIO, Actos.PROGRAMAR_VISITA, CITA);
    e.hoyEs(LUNES.plusMonths(3));

    e.barrer();

    assertThat(e.etapa()).isEqualTo("VISITA");
  }

  @Test
  void whoIsComplainedOfLearnsOfAReservedFileWhenItIsCalled() {
    // TUPA DDA-4, Nota 17.
    var e = Escenario.de(LUNES, EntradaDePrueba.de(3, "contencioso").reservada().lista(), true);
    assertThat(e.expediente().partesDe("RUC:20999999981")).isEmpty();
    assertThat(e.permitidos(OPOSITOR))
        .as("what any stranger may")
        .containsExactly(ActosDeParte.APERSONARSE);

    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);

    assertThat(e.etapa()).isEqualTo("DESCARGO");
    assertThat(e.plazo("contestacion").obligado()).isEqualTo("p2");
    assertThat(aQuienes(e)).endsWith("p1", "p2");
  }

  private static EntradaDePrueba visita() {
    return EntradaDePrueba.de(15, "contencioso").visita().reservada();
  }

  private static Escenario admitida(EntradaDePrueba entrada) {
    var e = Escenario.de(LUNES, entrada.lista(), true);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
    assertThat(e.etapa()).isEqualTo("VISITA");
    return e;
  }

  private static Actos.LevantarActa acta(Boolean apercibimiento) {
    return new Actos.LevantarActa(
        Actos.ResultadoDeActa.REALIZADA, "Se hizo", null, null, apercibimiento);
  }

  private static List<String> aQuienes(Escenario e) {
    return e.expediente().notificaciones().stream().map(Notificacion::parte).toList();
  }
}
