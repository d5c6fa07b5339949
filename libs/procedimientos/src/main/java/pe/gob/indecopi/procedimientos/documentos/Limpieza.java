package pe.gob.indecopi.procedimientos.documentos;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Deletes documents that were handed in and that no file ever held.
 *
 * <p>One pass is bounded, and two replicas may make it at the same moment: the deletion asks the
 * record itself whether it is still an orphan.
 */
final class Limpieza {
  private static final int TANDA = 100;

  private final Archivos archivos;
  private final List<Custodia> custodias;
  private final Duration edad;
  private final InstantSource reloj;

  Limpieza(Archivos archivos, List<Custodia> custodias, Duration edad, InstantSource reloj) {
    this.archivos = archivos;
    this.custodias = List.copyOf(custodias);
    this.edad = edad;
    this.reloj = reloj;
  }

  /** Deletes what is old enough, at most {@value TANDA} documents; answers how many. */
  int pasar() {
    var antes = reloj.instant().minus(edad);
    int borrados = 0;
    for (String id : archivos.huerfanos(antes, TANDA)) {
      if (custodias.stream().anyMatch(c -> c.retiene(id))) {
        // A crash came between the file's write and the note of it.
        archivos.retener(List.of(id));
      } else if (archivos.borrar(id, antes)) {
        borrados++;
      }
    }
    return borrados;
  }
}
