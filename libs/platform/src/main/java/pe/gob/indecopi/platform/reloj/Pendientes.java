package pe.gob.indecopi.platform.reloj;

import java.time.Duration;

/** A bean that knows of work under way, which a moved clock waits for. */
public interface Pendientes {

  /** How much is left to do. */
  long cuantos();

  /**
   * Does what is left, if it is its to do.
   *
   * @return false if something is left when the time is over
   */
  default boolean vaciar(Duration plazo) {
    return true;
  }
}
