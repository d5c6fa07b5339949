package pe.gob.indecopi.procedimientos.decreto;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.DiaDecretado;

/**
 * A norm of after the release that took days out of the working days, as an operator registered it
 * (Ley 27444, arts. 134.1 and 137).
 *
 * @param id opaque: {@code dia_…}
 * @param dias the days, and the norm that takes them out
 * @param registrado legal day on which it was registered
 * @param en instant of the registration, of the clock that never moves
 * @param por who registered it
 * @param recomputo how far the recount of the open terms has come
 * @param derogado the norm that took it back, and since when; absent while it holds
 * @param version of its document
 */
public record Decreto(
    String id,
    DiaDecretado dias,
    LocalDate registrado,
    Instant en,
    String por,
    Recomputo recomputo,
    @Nullable Derogacion derogado,
    long version) {

  /**
   * The end of a decree. What is counted from then on counts its days; what was counted keeps its
   * end.
   *
   * @param dia legal day on which it was registered
   * @param por who registered it
   */
  public record Derogacion(String norma, LocalDate dia, String por) {}

  /** How far the recount of the open terms has come. */
  public enum Recomputo {
    /** No pass over the open files is complete. */
    PENDIENTE,
    /**
     * One pass is complete; another follows when no replica can still count without the day: it
     * finds what was opened meanwhile.
     */
    REPASO,
    /** Every open term has been looked at by a calendar that has the day. */
    TERMINADO
  }

  /** Whether that norm took it back. */
  public boolean derogadoPor(String norma) {
    return derogado != null && derogado.norma().equals(norma);
  }

  /** Whether one of its days lies in those, both included, at that place. */
  public boolean toca(LocalDate primero, LocalDate ultimo, String lugar) {
    return !dias.hasta().isBefore(primero) && !dias.desde().isAfter(ultimo) && rigeEn(lugar);
  }

  /** Whether it holds at that place. */
  public boolean rigeEn(String lugar) {
    List<String> lugares = dias.lugares();
    return lugares.isEmpty() || lugares.contains(lugar);
  }
}
