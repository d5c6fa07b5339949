package pe.gob.indecopi.procedimientos.expediente;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice to one party, deposited in its electronic box.
 *
 * @param id opaque: {@code ntf_…}
 * @param destinatario person of the box: {@code RUC:20…}
 * @param parte party of the file
 * @param folio act that is notified
 * @param acto kind of that act
 * @param surteEfecto day on which it takes legal effect; terms run from the working day after
 */
public record Notificacion(
    String id,
    String destinatario,
    String parte,
    int folio,
    String acto,
    Instant depositada,
    LocalDate surteEfecto) {}
