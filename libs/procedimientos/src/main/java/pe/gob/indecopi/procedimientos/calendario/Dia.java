package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar and why it is worked or not.
 *
 * @param motivo what the day is, in Spanish: {@code día hábil}, {@code sábado}, a holiday's name
 * @param norma the norm that makes it so
 * @param provisional whether nothing has been decreed for its year yet
 * @param duda what is not sure about it
 */
public record Dia(
    LocalDate fecha,
    Clase clase,
    String motivo,
    String norma,
    boolean provisional,
    @Nullable String duda) {
  /** What kind of day. */
  public enum Clase {
    HABIL(true),
    /** Worked, but closed before its normal hours: no term ends on it (Ley 27444, art. 134.2). */
    JORNADA_PARCIAL(true),
    FIN_DE_SEMANA(false),
    FERIADO(false),
    /** Declared non-working for the public sector, hours recovered later. */
    NO_LABORABLE(false);

    private final boolean habil;

    Clase(boolean habil) {
      this.habil = habil;
    }
  }

  /** Whether it counts in a term of working days. */
  public boolean habil() {
    return clase.habil;
  }

  /** Whether a term may end on it. */
  public boolean cierra() {
    return clase == Clase.HABIL;
  }
}
