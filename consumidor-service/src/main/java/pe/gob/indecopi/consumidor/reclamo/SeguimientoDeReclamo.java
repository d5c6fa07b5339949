package pe.gob.indecopi.consumidor.reclamo;

import java.util.List;

/**
 * A bean that hears of what happened to complaints, after it was written. It may not be told if the
 * service dies in between: what must not be lost is in the complaint.
 */
@FunctionalInterface
public interface SeguimientoDeReclamo {

  /** Those steps were taken in that complaint, which stands as it is given. */
  void despues(Reclamo reclamo, List<Paso> nuevos);
}
