package pe.gob.indecopi.procedimientos.tramite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * The files that this replica wrote a moment ago, so that their own events need not read them
 * again. Long ones are left to the store.
 */
final class Recientes {
  private static final int CUANTOS = 256;
  private static final int ACTOS = 50;

  private final Map<String, Expediente> ultimos =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Expediente> viejo) {
          return size() > CUANTOS;
        }
      };

  synchronized void recordar(Expediente e) {
    ultimos.remove(e.id().valor());
    if (e.actuaciones().size() <= ACTOS) {
      ultimos.put(e.id().valor(), e);
    }
  }

  /** The file of that id, if it was written here and has that version or a later one. */
  synchronized Optional<Expediente> desde(String id, long version) {
    return Optional.ofNullable(ultimos.get(id)).filter(e -> e.version() >= version);
  }
}
