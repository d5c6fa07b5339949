package pe.gob.indecopi.consumidor.tupa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;

/** SAC-1 by its API: seven working days, five more once and with reasons, fifteen to appeal. */
class AccesoAInformacionContextTest extends OrganoContextTest {
  private static final String RECURSO = "{\"fundamento\":\"Nadie me respondió.\"}";

  /** Filed on Monday 2026-03-02: the seventh working day after it, and the fifth after that. */
  private static final LocalDate SEPTIMO = LocalDate.of(2026, 3, 11);

  private static final LocalDate DUODECIMO = LocalDate.of(2026, 3, 18);

  @Autowired private List<TareaLegal> tareas;

  private final Andante andante = new Andante(this);

  @Test
  void hasSevenWorkingDaysWhichItExtendsByFiveOnceTellingWhyBeforeTheyEnd() {
    var id = presentado();
    assertThat(vence(id, "resolver")).isEqualTo(SEPTIMO);
    reloj.es(SEPTIMO);

    assertThat(actuar("funcionario-sac", id, "PRORROGAR", prorroga(id, 6)).punteros())
        .containsExactly("/datos/cantidad");
    assertThat(actuar("funcionario-sac", id, "PRORROGAR", "{\"plazo\":\"z1\"}").punteros())
        .containsExactly("/datos/motivo");
    var hecha = actuar("funcionario-sac", id, "PRORROGAR", prorroga(id, 5));

    assertThat(hecha.estado()).as("%s", hecha).isEqualTo(201);
    assertThat(vence(id, "resolver")).isEqualTo(DUODECIMO);
    assertThat(get("/notificaciones?limite=200", Fichas.de("empresa")).json().path("datos"))
        .anyMatch(
            a ->
                a.path("expediente").asString().equals(id)
                    && a.path("acto").asString().equals("PRORROGAR"));
    assertThat(andante.puede("funcionario-sac", id, "PRORROGAR")).isFalse();
    assertThat(actuar("funcionario-sac", id, "PRORROGAR", prorroga(id, 1)).estado()).isEqualTo(409);
  }

  @Test
  void isNotExtendedOnceItsTermIsPast() {
    var id = presentado();
    reloj.es(SEPTIMO.plusDays(1));

    assertThat(actuar("funcionario-sac", id, "PRORROGAR", prorroga(id, 5)).punteros())
        .containsExactly("/datos/plazo");
  }

  @Test
  void letsNobodyElseExtendIt() {
    var id = presentado();

    assertThat(andante.puede("empresa", id, "PEDIR_PRORROGA")).isFalse();
    assertThat(actuar("empresa", id, "PRORROGAR", prorroga(id, 5)).estado()).isIn(403, 409);
  }

  @Test
  void isTakenAsRefusedWhenNobodyAnswersAndAppealedInFifteenWorkingDays() {
    var id = presentado();
    reloj.es(SEPTIMO);
    tareas.forEach(t -> t.barrer(SEPTIMO));
    assertThat(actuar("empresa", id, "APELAR", RECURSO).estado()).isEqualTo(409);
    var ultimo = vencido(id);
    reloj.es(ultimo);

    var apelada = actuar("empresa", id, "APELAR", RECURSO);

    assertThat(ultimo).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(apelada.estado()).as("%s", apelada).isEqualTo(201);
    assertThat(andante.actos(id)).contains("SILENCIO_NEGATIVO", "APELAR");
  }

  @Test
  void hearsNoAppealAgainstSilenceAfterTheFifteenthDay() {
    var id = presentado();
    var ultimo = vencido(id);
    // Thursday and Friday of that week are holy: the next day on which anybody works is Monday.
    reloj.es(ultimo.plusDays(5));
    tareas.forEach(t -> t.barrer(ultimo.plusDays(5)));

    var tarde = actuar("empresa", id, "APELAR", RECURSO);

    assertThat(tarde.texto("/codigo")).as("%s", tarde).isEqualTo("fuera-de-plazo");
  }

  /** The term of the answer ran out; answers the last day to appeal. */
  private LocalDate vencido(String id) {
    reloj.es(SEPTIMO.plusDays(1));
    tareas.forEach(t -> t.barrer(SEPTIMO.plusDays(1)));
    return vence(id, "apelarSilencio");
  }

  private String presentado() {
    var id = andante.presentado("SAC-1", "empresa", cuerpo -> cuerpo.remove("pago"));
    assertThat(andante.ver(id, "empresa").path("regimen").asString()).isEqualTo("TUPA-2010");
    return id;
  }

  private String prorroga(String id, int dias) {
    return "{\"plazo\":\"%s\",\"cantidad\":%d,\"motivo\":\"Son trescientas carpetas.\"}"
        .formatted(plazo(id, "resolver").path("id").asString(), dias);
  }

  private LocalDate vence(String id, String tipo) {
    return LocalDate.parse(plazo(id, tipo).path("vence").asString());
  }
}
