package pe.gob.indecopi.signos.semejanza.indice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.semejanza.Vida;

/**
 * What the index keeps of a sign.
 *
 * @param id of its entry in the register
 * @param denominacion its words
 * @param clases a bit for each of its classes
 * @param desde day from which the right counts
 * @param vence last day of the term that runs; absent where it has none
 * @param hasta last day on which it bars others, its grace included; absent where no end is known
 */
public record Ficha(
    String id,
    String denominacion,
    long clases,
    LocalDate desde,
    @Nullable LocalDate vence,
    @Nullable LocalDate hasta) {

  /** How the right stands on that day. */
  public Vida vida(LocalDate hoy) {
    if (hasta != null && hoy.isAfter(hasta)) {
      return Vida.EXTINTA;
    }
    return vence != null && hoy.isAfter(vence) ? Vida.EN_GRACIA : Vida.VIGENTE;
  }
}
