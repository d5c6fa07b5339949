package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A bean that knows what the end of a term brings about in a complaint that has ended: how its
 * agreement is kept.
 */
@FunctionalInterface
public interface TrasElFin {

  /**
   * As it stands after that term; the same complaint if there is nothing to say of it.
   *
   * @param dia day after the term's last one
   */
  Reclamo vencer(Reclamo reclamo, LocalDate dia, Instant ahora);
}
