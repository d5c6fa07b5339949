package pe.gob.indecopi.signos.semejanza;

/**
 * From which score on, of 1, two signs are this alike. They are ours, not the law's: the Decisión
 * 486 asks whether there is a risk of confusion (art. 136.a) and leaves the judgement to the
 * office.
 *
 * @param identico heard or seen as the same
 * @param alto a person who remembers one takes the other for it
 * @param medio worth an examiner's look
 */
public record Umbrales(double identico, double alto, double medio) {
  /** What holds unless the office sets others. */
  public static final Umbrales NUESTROS = new Umbrales(0.97, 0.86, 0.78);

  /** How alike two signs of that score are. */
  public Grado grado(double puntaje) {
    if (puntaje >= identico) {
      return Grado.IDENTICO;
    }
    return puntaje >= alto ? Grado.ALTO : puntaje >= medio ? Grado.MEDIO : Grado.BAJO;
  }

  /** How alike two signs are, in a word. */
  public enum Grado {
    IDENTICO,
    ALTO,
    MEDIO,
    BAJO;

    /** Whether they may be confused. */
    public boolean confundible() {
      return this != BAJO;
    }
  }
}
