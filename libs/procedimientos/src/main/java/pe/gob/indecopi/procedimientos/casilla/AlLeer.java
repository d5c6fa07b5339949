package pe.gob.indecopi.procedimientos.casilla;

import java.time.Instant;
import java.time.LocalDate;
import pe.gob.indecopi.platform.seguridad.Usuario;

/**
 * What the opening of a notice does to its file, where the truth of the notice is. It comes before
 * the box notes the reading, so that a crash in between is made good by asking again.
 */
@FunctionalInterface
public interface AlLeer {

  /**
   * Notes the first opening in the file and counts again the terms that the notice opened; a later
   * one changes nothing.
   *
   * @param expediente id of the file
   * @param notificacion id of the notice
   * @return the day on which the notice takes effect
   */
  LocalDate leida(String expediente, String notificacion, Instant en, Usuario quien);
}
