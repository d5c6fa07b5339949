package pe.gob.indecopi.signos.vigilancia;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * A sign that somebody watches. Nothing of it changes but how its owner is told, and how far it was
 * compared.
 *
 * @param duenio document of who watches: {@code RUC:20999999990}
 * @param puesto which of its owner's places it takes, from 1
 * @param clases of Nice; empty for all
 * @param desdeGrado how alike, at least, what it is told of must be
 * @param correo address for mails of courtesy; absent where none is wanted
 * @param version how many times it was changed, from 1
 * @param posicion place in the gazette of the last publication that it was compared with
 */
record Vigilancia(
    String id,
    String duenio,
    int puesto,
    String signo,
    List<Integer> clases,
    Grado desdeGrado,
    @Nullable String correo,
    Instant creada,
    long version,
    long posicion) {
  Vigilancia {
    clases = List.copyOf(clases);
  }

  /** A new one. */
  Vigilancia(String id, String duenio, SignoVigilado pedido, Instant creada, long posicion) {
    this(
        id,
        duenio,
        0,
        pedido.signo().strip(),
        pedido.clases() == null ? List.of() : pedido.clases(),
        pedido.desdeGrado() == null ? Grado.MEDIO : pedido.desdeGrado(),
        pedido.correo(),
        creada,
        1,
        posicion);
  }

  Vigilancia en(int otroPuesto) {
    return new Vigilancia(
        id, duenio, otroPuesto, signo, clases, desdeGrado, correo, creada, version, posicion);
  }
}
