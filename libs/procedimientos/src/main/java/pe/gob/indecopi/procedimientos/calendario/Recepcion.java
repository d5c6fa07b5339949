package pe.gob.indecopi.procedimientos.calendario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The legal day of filing, from the instant of receipt, by the rule in force at that instant. */
public final class Recepcion {
  /** By which door a paper came in. */
  public enum Canal {
    /** The digital desk, which receives around the clock. */
    DIGITAL,
    /** The counter of an office. */
    VENTANILLA
  }

  /**
   * The legal filing date.
   *
   * @param presentado the day on which the paper counts as filed
   * @param plazoDesde first day that the entity's term counts
   * @param norma what says so
   * @param dudas what that norm leaves unsettled
   */
  public record Presentacion(
      LocalDate presentado, LocalDate plazoDesde, String norma, List<String> dudas) {}

  private final CalendarioHabil calendario;

  public Recepcion(CalendarioHabil calendario) {
    this.calendario = calendario;
  }

  /** The filing date of a paper received at that instant. */
  public Presentacion presentado(Instant recibido, Canal canal, Oficina oficina) {
    throw new UnsupportedOperationException(calendario.toString());
  }
}
