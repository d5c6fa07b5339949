package pe.gob.indecopi.signos.vigilancia;

import java.time.Instant;
import java.util.List;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * A sign that somebody watches. It never changes but for how far it was compared.
 *
 * @param duenio document of who watches: {@code RUC:20999999990}
 * @param puesto which of its owner's places it takes, from 1
 * @param clases of Nice; empty for all
 * @param desdeGrado how alike, at least, what it is told of must be
 * @param posicion place in the gazette of the last publication that it was compared with
 */
record Vigilancia(
    String id,
    String duenio,
    int puesto,
    String signo,
    List<Integer> clases,
    Grado desdeGrado,
    Instant creada,
    long posicion) {
  Vigilancia {
    clases = List.copyOf(clases);
  }

  Vigilancia en(int otroPuesto) {
    return new Vigilancia(id, duenio, otroPuesto, signo, clases, desdeGrado, creada, posicion);
  }
}
