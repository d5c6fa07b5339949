package pe.gob.indecopi.fees.memoria;

import java.util.HashMap;
import java.util.Map;
import pe.gob.indecopi.fees.tarifa.Tarifa;
import pe.gob.indecopi.fees.tarifa.Tarifario;

/**
 * Keeps the approved versions in memory, beside the printed ones, so that a quote reads no store.
 * What another replica approved is here after the next refresh; it is never in force before the day
 * after its approval.
 */
final class Memoria {

  private final Borradores borradores;
  private final Tarifario tarifario;
  private final Map<String, Tarifa> aprobadas = new HashMap<>();

  /** Reads them once; without them the service does not start. */
  Memoria(Borradores borradores, Tarifario tarifario) {
    this.borradores = borradores;
    this.tarifario = tarifario;
    refrescar();
  }

  /** Reads those that are not known yet; what the store does not hold is not in force. */
  synchronized void refrescar() {
    var ids = borradores.aprobados();
    var cambio = aprobadas.keySet().retainAll(ids);
    for (var id : ids) {
      if (!aprobadas.containsKey(id)) {
        aprobadas.put(id, borradores.buscar(id).orElseThrow().tarifa());
        cambio = true;
      }
    }
    if (cambio) {
      tarifario.incorporar(aprobadas.values());
    }
  }
}
