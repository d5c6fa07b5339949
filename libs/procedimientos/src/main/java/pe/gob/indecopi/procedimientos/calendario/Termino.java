package pe.gob.indecopi.procedimientos.calendario;

import org.jspecify.annotations.Nullable;

/**
 * A term as a norm fixes it.
 *
 * @param cantidad how many units, at least one
 * @param unidad what is counted
 * @param norma whose rules of counting apply
 * @param fundamento the article, or the line of the TUPA, that fixes the term
 * @param prorroga for how long it may be extended; absent where the law does not let it (Ley 27444,
 *     art. 136.1)
 */
public record Termino(
    int cantidad, Unidad unidad, Norma norma, String fundamento, @Nullable Prorroga prorroga) {

  /**
   * For how long a term may be extended, once.
   *
   * @param cantidad how many units more
   * @param aPedido whether the law gives it to who asks in time, and nobody decides it
   * @param fundamento the article that lets it
   */
  public record Prorroga(int cantidad, boolean aPedido, String fundamento) {}

  /** A term that is not extended. */
  public Termino(int cantidad, Unidad unidad, Norma norma, String fundamento) {
    this(cantidad, unidad, norma, fundamento, null);
  }

  public Termino {
    if (cantidad < 1) {
      throw new IllegalArgumentException("cantidad must be at least 1: " + cantidad);
    }
  }

  /** A term in working days of the LPAG. */
  public static Termino habiles(int cantidad, String fundamento) {
    return new Termino(cantidad, Unidad.DIAS_HABILES, Norma.LPAG, fundamento);
  }
}
