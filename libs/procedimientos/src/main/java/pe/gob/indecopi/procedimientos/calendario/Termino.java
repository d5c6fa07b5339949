package pe.gob.indecopi.procedimientos.calendario;

/**
 * A term as a norm fixes it.
 *
 * @param cantidad how many units, at least one
 * @param unidad what is counted
 * @param norma whose rules of counting apply
 * @param fundamento the article, or the line of the TUPA, that fixes the term
 */
public record Termino(int cantidad, Unidad unidad, Norma norma, String fundamento) {
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
