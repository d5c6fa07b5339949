package pe.gob.indecopi.procedimientos.casilla;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice in somebody's box.
 *
 * @param id opaque: {@code ntf_…}
 * @param destinatario person of the box: {@code RUC:20…}
 * @param expediente id of the file
 * @param numero legal number of the file
 * @param folio act that is notified
 * @param acto kind of that act
 * @param depositada instant of the deposit
 * @param surteEfecto day on which it takes legal effect; terms run from the working day after
 * @param leida instant of its first reading
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
    @Nullable Instant leida) {}
