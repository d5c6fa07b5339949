package pe.gob.indecopi.signos.oposicion;

import java.util.Optional;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Numero;

/** The files of this office by their legal number. */
@FunctionalInterface
public interface SolicitudesEnPeru {

  /** The file of that number, if there is one. */
  Optional<Expediente> de(Numero numero);
}
