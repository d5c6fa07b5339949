package pe.gob.indecopi.procedimientos.casilla;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice in somebody's box: of an act of a file, or of something else that has an id and a
 * number, which then has no folio.
 *
 * @param id opaque: {@code ntf_…}
 * @param destinatario person of the box: {@code RUC:20…}
 * @param expediente id of the file
 * @param numero legal number of the file
 * @param folio act that is notified; 0 where it is not of a file
 * @param acto kind of that act
 * @param depositada instant of the deposit
 * @param surteEfecto day on which it takes legal effect; terms run from the working day after
 * @param leida instant of its first reading
 * @param mensaje what it says to its recipient alone, where the act does not say it all
 */
public record Aviso(
    String id,
    String destinatario,
    String expediente,
    String numero,
    int folio,
    String acto,
    Instant depositada,
    LocalDate surteEfecto,
    @Nullable Instant leida,
    @Nullable String mensaje) {

  /** A notice that says no more than its act. */
  public Aviso(
      String id,
      String destinatario,
      String expediente,
      String numero,
      int folio,
      String acto,
      Instant depositada,
      LocalDate surteEfecto,
      @Nullable Instant leida) {
    this(id, destinatario, expediente, numero, folio, acto, depositada, surteEfecto, leida, null);
  }

  /** Whether the truth of it is a file, that must learn of its reading. */
  boolean deExpediente() {
    return folio > 0;
  }
}
