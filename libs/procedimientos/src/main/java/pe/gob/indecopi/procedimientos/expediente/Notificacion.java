package pe.gob.indecopi.procedimientos.expediente;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice to one party, deposited in its electronic box.
 *
 * @param id opaque: {@code ntf_…}
 * @param destinatario person of the box: {@code RUC:20…}
 * @param parte party of the file
 * @param folio act that is notified
 * @param acto kind of that act
 * @param surteEfecto day on which it takes legal effect; terms run from the working day after
 * @param leida instant at which its recipient first opened it
 */
public record Notificacion(
    String id,
    String destinatario,
    String parte,
    int folio,
    String acto,
    Instant depositada,
    LocalDate surteEfecto,
    @Nullable Instant leida) {

  /** The same notice, which takes effect on another day. */
  Notificacion movida(LocalDate efecto) {
    return new Notificacion(id, destinatario, parte, folio, acto, depositada, efecto, leida);
  }

  /** The same notice, opened at that instant, which may bring its effect forward. */
  Notificacion leida(Instant en, LocalDate efecto) {
    return new Notificacion(id, destinatario, parte, folio, acto, depositada, efecto, en);
  }
}
