package pe.gob.indecopi.consumidor.conversacion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message. It never changes.
 *
 * @param n its number in its series, from 1, without a gap
 * @param id opaque: {@code msj_…}, from the key with which it was sent
 * @param autor subject of who wrote it, which officials alone see
 * @param texto what it says; HTML in it is text
 * @param suceso what happened, if the system says it: {@code PROPUESTA_OFRECIDA}
 * @param referencia id of what the event speaks of
 * @param huella hash of the request, so that its key is not used again for another text
 */
record Mensaje(
    Hilo hilo,
    long n,
    String id,
    Voz de,
    String autor,
    String texto,
    List<Adjunto> adjuntos,
    @Nullable String suceso,
    @Nullable String referencia,
    String huella,
    Instant en) {
  Mensaje {
    adjuntos = List.copyOf(adjuntos);
  }
}
