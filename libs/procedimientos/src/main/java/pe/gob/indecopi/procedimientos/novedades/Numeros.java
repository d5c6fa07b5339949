package pe.gob.indecopi.procedimientos.novedades;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The last number that this replica gave in each feed. A guess that spares a read: another replica
 * may have given the next one, which the unique key of the feed tells.
 */
final class Numeros {
  private static final int CUANTOS = 4096;

  private final Map<String, Long> ultimos =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> viejo) {
          return size() > CUANTOS;
        }
      };

  /** The next number of that feed, after the one given last or, if none is known, the stored. */
  synchronized long siguiente(String destinatario, LongSupplier guardado) {
    var ultimo = ultimos.get(destinatario);
    var siguiente = (ultimo == null ? guardado.getAsLong() : ultimo) + 1;
    ultimos.put(destinatario, siguiente);
    return siguiente;
  }

  /** Its last number is asked anew. */
  synchronized void olvidar(String destinatario) {
    ultimos.remove(destinatario);
  }
}
