package pe.gob.indecopi.procedimientos.constancia;

import java.util.Optional;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * Writes the paper of an act in the words of an organ. A bean of this type is asked before the
 * common words are used; what is printed first is kept for good.
 */
@FunctionalInterface
public interface Redactor {

  /**
   * What a paper says.
   *
   * @param clase kind of paper
   * @param numero legal number that it bears: of the file, or of what was granted
   * @param hoja its content
   */
  record Redaccion(Clase clase, String numero, Hoja hoja) {}

  /** The paper of that act; empty to leave it to the next. */
  Optional<Redaccion> redactar(Expediente expediente, Actuacion acto);
}
