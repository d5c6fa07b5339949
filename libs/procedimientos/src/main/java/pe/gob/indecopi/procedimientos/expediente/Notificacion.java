package pe.gob.indecopi.procedimientos.expediente;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice in an electronic box, or one that waits to be made otherwise.
 *
 * @param id {@code ntf_} and a random part
 * @param destinatario document of the person whose box holds it, {@code RUC:20…}; empty where who
 *     it is for has none
 * @param parte party that it is for
 * @param folio act that it tells
 * @param acto kind of that act
 * @param surteEfecto day on which it takes legal effect; terms run from the working day after
 * @param leida instant at which its recipient first opened it
 * @param practica how it was made, where no box could take it
 */
public record Notificacion(
    String id,
    String destinatario,
    String parte,
    int folio,
    String acto,
    Instant depositada,
    LocalDate surteEfecto,
    @Nullable Instant leida,
    @Nullable Practica practica) {

  /** Whether nobody was told yet: who it is for has no box, and it was not made otherwise. */
  public boolean porHacer() {
    return !enCasilla() && practica == null;
  }

  /** Whether a box holds it: when it takes effect is a matter of the box. */
  public boolean enCasilla() {
    return !destinatario.isEmpty();
  }

  /** The same notice, made in another way, which takes effect on that day. */
  Notificacion practicada(LocalDate efecto, Practica como) {
    return new Notificacion(id, destinatario, parte, folio, acto, depositada, efecto, leida, como);
  }

  /** The same notice, which takes effect on another day. */
  Notificacion movida(LocalDate efecto) {
    return new Notificacion(
        id, destinatario, parte, folio, acto, depositada, efecto, leida, practica);
  }

  /** The same notice, opened at that instant, which may bring its effect forward. */
  Notificacion leida(Instant en, LocalDate efecto) {
    return new Notificacion(id, destinatario, parte, folio, acto, depositada, efecto, en, practica);
  }
}
