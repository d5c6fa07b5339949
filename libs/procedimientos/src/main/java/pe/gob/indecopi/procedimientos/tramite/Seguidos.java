package pe.gob.indecopi.procedimientos.tramite;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** The last writes of which this replica saw all that follows them done. */
final class Seguidos {
  private static final int CUANTOS = 4096;

  private final SequencedSet<String> escrituras = new LinkedHashSet<>();

  synchronized void anotar(String id, long version) {
    escrituras.add(id + "." + version);
    if (escrituras.size() > CUANTOS) {
      escrituras.removeFirst();
    }
  }

  synchronized boolean tiene(String id, long version) {
    return escrituras.contains(id + "." + version);
  }
}
