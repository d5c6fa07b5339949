package pe.gob.indecopi.procedimientos.tramite;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An act that somebody asks to enter.
 *
 * @param tipo kind of act: {@code OPONER}
 * @param cuaderno notebook that it concerns
 * @param datos what it says, as the schema of its kind describes it
 * @param bajoMiResponsabilidad to have it received although it is late or out of place (Ley 27444,
 *     art. 124.1)
 */
public record ActoPedido<D extends Record>(
    @Schema(example = "SUBSANAR") String tipo,
    @Schema(example = "c1") @Nullable String cuaderno,
    D datos,
    @Nullable Boolean bajoMiResponsabilidad) {

  /** Whether its author insists on it. */
  public boolean insiste() {
    return Boolean.TRUE.equals(bajoMiResponsabilidad);
  }
}
