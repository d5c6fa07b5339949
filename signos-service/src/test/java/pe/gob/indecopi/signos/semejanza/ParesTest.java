package pe.gob.indecopi.signos.semejanza;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParesTest {
  /** The share of the pairs in which the engine must judge as the hand did. */
  private static final double ACUERDO = 0.95;

  @Test
  void agreesWithTheHandInNearlyAllPairs() {
    var pares = Pares.todos();
    var desacuerdos =
        pares.stream()
            .filter(
                p -> Semejanza.entre(p.uno(), p.otro()).grado().confundible() != p.confundible())
            .toList();
    desacuerdos.forEach(
        p -> {
          var s = Semejanza.entre(p.uno(), p.otro());
          System.out.printf(
              "%s | %s: %.3f (ear %.3f, eye %.3f), the hand says %s: %s%n",
              p.uno(),
              p.otro(),
              s.puntaje(),
              s.fonetica(),
              s.ortografica(),
              p.confundible(),
              p.motivo());
        });

    assertThat(pares).hasSizeGreaterThanOrEqualTo(300);
    assertThat(1 - desacuerdos.size() / (double) pares.size())
        .as("%d of %d disagree", desacuerdos.size(), pares.size())
        .isGreaterThanOrEqualTo(ACUERDO);
  }
}
