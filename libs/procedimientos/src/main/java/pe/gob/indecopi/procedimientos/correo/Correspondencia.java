package pe.gob.indecopi.procedimientos.correo;

import java.util.Optional;

/**
 * A bean that writes mails of courtesy which no notice of a file asks for. What they say, and to
 * whom, is read when they are sent, so that no address is kept with them.
 */
public interface Correspondencia {

  /** Its name among the others. */
  String clase();

  /**
   * The mail, or nothing where there is no address any more.
   *
   * @param id as {@link Cortesias#poner} was given it
   * @param sobre id of what it speaks of
   */
  Optional<Carta> carta(String id, String sobre);
}
