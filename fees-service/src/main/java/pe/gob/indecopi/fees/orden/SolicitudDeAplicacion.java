package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;

/**
 * What an unidentified payment turned out to be for.
 *
 * @param orden the order that it pays
 */
@Schema(name = "SolicitudDeAplicacion")
record SolicitudDeAplicacion(
    @Pattern(regexp = "ord_[A-Za-z0-9]{1,64}") @Schema(example = "ord_9f86d081884c7d65")
        String orden) {}
