package pe.gob.indecopi.procedimientos.tramite;

import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * A bean that charges what is owed for an act of an official when the act is done, as the TUPA asks
 * of what is paid after it was asked for. It is called once the flow allows the act, before it is
 * written, and perhaps again: binding a payment twice binds it once.
 */
@FunctionalInterface
public interface CobroAlActuar {

  /**
   * Demands what is owed for the act, if something is.
   *
   * @param datos what the act says, bound to the record of its kind
   * @throws Rechazo {@code reglas-incumplidas} where it is not paid, {@code servicio-no-disponible}
   *     where fees-service does not answer
   */
  void exigir(Expediente e, Object datos);
}
