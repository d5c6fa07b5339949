package pe.gob.indecopi.procedimientos.novedades;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a file, for one recipient.
 *
 * @param n its place in the recipient's feed, from 1, without a gap
 * @param expediente id of the file
 * @param numero legal number of the file
 * @param folio the act
 * @param tipo kind of act
 * @param en when it was entered
 * @param notificacion the notice by which this recipient is told of it, if it is
 * @param plazos the terms that it opened
 */
record Novedad(
    long n,
    String expediente,
    String numero,
    int folio,
    String tipo,
    Instant en,
    @Nullable String notificacion,
    List<PlazoAbierto> plazos) {
  Novedad {
    plazos = List.copyOf(plazos);
  }

  /** A term that the act opened: its kind and its last day. */
  record PlazoAbierto(String tipo, String vence) {}
}
