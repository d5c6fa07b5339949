package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer of a count.
 *
 * @param vence last day of the term, always a working day
 * @param provisional whether a day of a year not yet decreed was looked at
 * @param dias every day from the one after the start to {@code vence}
 * @param dudas what the law leaves unsettled in this count
 */
public record Computo(
    LocalDate vence, boolean provisional, List<DiaComputado> dias, List<String> dudas) {
  public Computo {
    dias = List.copyOf(dias);
    dudas = List.copyOf(dudas);
  }
}
