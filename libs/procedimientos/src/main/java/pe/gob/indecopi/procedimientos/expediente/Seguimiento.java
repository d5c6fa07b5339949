package pe.gob.indecopi.procedimientos.expediente;

import java.util.List;

/**
 * What follows an act outside its file: the register entry after a certificate, a mail of courtesy.
 *
 * <p>Called right after the acts are in the file and, until it succeeds, again from the file's
 * event on {@code indecopi.expedientes.v1}, so that a crash in between loses nothing. It must
 * therefore do no harm when it is called twice.
 */
@FunctionalInterface
public interface Seguimiento {

  /**
   * @param expediente the file as it stands, with the acts in it
   * @param nuevas the acts that were just entered
   */
  void despues(Expediente expediente, List<Actuacion> nuevas);
}
