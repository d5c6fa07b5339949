package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;

/**
 * What a payment shall be bound to.
 *
 * @param expediente the file
 * @param cuaderno the notebook inside it, where the fee is of an act on the file
 * @param procedimiento the procedure that must have been paid; without it, any
 * @param fecha the day that the party says it paid on; a payment of another day is not the one
 *     meant
 * @param pagador the document of whom the party says paid; an order of another payer is not the one
 *     meant
 */
@Schema(name = "SolicitudDeConsumo")
record SolicitudDeConsumo(
    @Pattern(regexp = "exp_[A-Za-z0-9]{1,64}") @Schema(example = "exp_3f2c9a0b7d")
        String expediente,
    @Pattern(regexp = "[A-Za-z0-9_-]{1,80}")
        @Schema(description = "Si la tasa es de un acto dentro del expediente")
        @Nullable String cuaderno,
    @Schema(
            description = "Si se indica, un pago de otro procedimiento se rechaza sin aplicarlo",
            example = "DSD-10")
        @Nullable String procedimiento,
    @Schema(description = "Día de pago que declara la parte; si no es ese, el pago no se aplica")
        @Nullable LocalDate fecha,
    @Schema(description = "Documento de quien dice haber pagado; si no es ese, no se aplica")
        @Nullable Documento pagador) {}
