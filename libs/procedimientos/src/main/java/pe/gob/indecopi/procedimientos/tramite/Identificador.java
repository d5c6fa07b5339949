package pe.gob.indecopi.procedimientos.tramite;

import java.time.Duration;
import java.util.List;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Identidad;

/** Who asks the registers of the State whether somebody is who it says it is. It never throws. */
public interface Identificador {

  /**
   * What the registers say of each, in order; {@code PENDIENTE} for whom they did not answer.
   *
   * @param personas with a DNI, a RUC or a CE
   * @param espera longest wait for all of them together
   */
  List<Identidad> identificar(List<Persona> personas, Duration espera);

  /** Whether it is worth asking: false while every register is known to be down. */
  boolean disponible();
}
