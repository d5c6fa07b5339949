package pe.gob.indecopi.signos.semejanza.indice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.semejanza.Ponderacion;
import pe.gob.indecopi.signos.semejanza.Umbrales;

/**
 * What is looked for.
 *
 * @param signo the words that are compared
 * @param clases a bit for each class in which the sign is thought of; none asks in all
 * @param soloClases whether what is registered in other classes is left out
 * @param desde day from which the compared sign has its right; absent where it is only thought of
 * @param hoy day on which the rights found are looked at
 * @param limite how many are answered at most
 */
public record Pregunta(
    String signo,
    long clases,
    boolean soloClases,
    @Nullable LocalDate desde,
    LocalDate hoy,
    int limite,
    Umbrales umbrales,
    Ponderacion ponderacion) {

  /** Most that is answered: nobody reads the register whole by asking. */
  public static final int MAYOR = 100;

  public Pregunta {
    limite = Math.clamp(limite, 1, MAYOR);
  }

  /** In all classes, by our own settings. */
  public static Pregunta de(String signo, LocalDate hoy, int limite) {
    return new Pregunta(signo, 0, false, null, hoy, limite, Umbrales.NUESTROS, Ponderacion.NUESTRA);
  }

  /** The same in those classes, and in others with less weight. */
  public Pregunta en(long enClases) {
    return new Pregunta(signo, enClases, soloClases, desde, hoy, limite, umbrales, ponderacion);
  }
}
