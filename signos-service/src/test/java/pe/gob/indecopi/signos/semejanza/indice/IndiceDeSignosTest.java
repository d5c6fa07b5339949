package pe.gob.indecopi.signos.semejanza.indice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.Ponderacion;
import pe.gob.indecopi.signos.semejanza.Umbrales;
import pe.gob.indecopi.signos.semejanza.Vida;

class IndiceDeSignosTest {
  private static final LocalDate HOY = LocalDate.of(2026, 11, 20);

  private final IndiceDeSignos indice = IndiceDeSignos.enMemoria();

  @AfterEach
  void cerrar() {
    indice.close();
  }

  @Test
  void ordersByTheRiskOfClassesAndState() {
    poner("misma", "KUSKA", 25, HOY.minusYears(1), null);
    poner("relacionada", "KUSKA", 18, HOY.minusYears(1), null);
    poner("ajena", "KUSKA", 13, HOY.minusYears(1), null);
    poner("extinta", "KUSKA", 25, HOY.minusYears(12), HOY.minusDays(1));
    indice.refrescar();

    var hallados = indice.buscar(Pregunta.de("CUSCA", HOY, 10).en(1L << 25));

    assertThat(hallados)
        .extracting(h -> h.ficha().id())
        .containsExactly("misma", "relacionada", "ajena", "extinta");
    assertThat(hallados)
        .extracting(Hallazgo::relacion)
        .containsExactly(Relacion.MISMA, Relacion.RELACIONADA, Relacion.AJENA, Relacion.MISMA);
    assertThat(hallados.getLast().vida()).isEqualTo(Vida.EXTINTA);
  }

  @Test
  void holdsARightUntilItsLastDayAndNotADayLonger() {
    poner("justo", "KUSKA", 25, HOY.minusYears(10), HOY);
    poner("pasado", "KUSKO", 25, HOY.minusYears(10), HOY.minusDays(1));
    indice.refrescar();

    var vidas = indice.buscar(Pregunta.de("KUSKA", HOY, 10)).stream().map(Hallazgo::vida).toList();

    assertThat(vidas).containsExactly(Vida.VIGENTE, Vida.EXTINTA);
  }

  @Test
  void leavesOutOtherClassesWhereOnlySomeAreAsked() {
    poner("misma", "KUSKA", 25, HOY, null);
    poner("otra", "KUSKA", 18, HOY, null);
    indice.refrescar();
    var solo25 =
        new Pregunta(
            "KUSKA", 1L << 25, true, null, HOY, 10, Umbrales.NUESTROS, Ponderacion.NUESTRA);

    assertThat(ids(solo25)).containsExactly("misma");
  }

  @Test
  void answersNoMoreThanItsLimitHoweverManyAreAsked() {
    for (var i = 0; i < 300; i++) {
      poner("r" + i, "KUSKA", 25, HOY, null);
    }
    indice.refrescar();

    assertThat(ids(Pregunta.de("KUSKA", HOY, Integer.MAX_VALUE))).hasSize(Pregunta.MAYOR);
    assertThat(ids(Pregunta.de("KUSKA", HOY, 3))).hasSize(3);
  }

  @Test
  void takesAnyTextWithoutHarm() {
    poner("r", "KUSKA", 25, HOY, null);
    poner("vacio", "★★★", 25, HOY, null);
    poner("largo", "ABRACADABRA ".repeat(100_000).substring(0, 300), 25, HOY, null);
    indice.refrescar();

    assertThat(ids(Pregunta.de("x".repeat(1_000_000), HOY, 10))).isEmpty();
    assertThat(ids(Pregunta.de("", HOY, 10))).isEmpty();
    assertThat(ids(Pregunta.de("\u202e\u0000*?[]()\\\"", HOY, 10))).isEmpty();
    assertThat(ids(Pregunta.de("ABRACADABRA ".repeat(24), HOY, 10))).contains("largo");
  }

  private void poner(String id, String signo, int clase, LocalDate desde, LocalDate hasta) {
    indice.poner(new Ficha(id, signo, 1L << clase, desde, desde.plusYears(10), hasta));
  }

  private List<String> ids(Pregunta pregunta) {
    return indice.buscar(pregunta).stream().map(h -> h.ficha().id()).toList();
  }
}
