package pe.gob.indecopi.consumidor.audiencia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a hearing shall be held.
 *
 * @param minutos how long it takes; an hour unless an installation says otherwise
 * @param sala code of a room, or {@code VIRTUAL}, as it is unless said
 * @param oficina code of the office whose days and hours it keeps; the central one unless said
 * @param funcionario subject of the official who conducts it; who asks unless said
 * @param asistentes how many people shall fit in the room
 */
@Schema(name = "PedidoDeAudiencia")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PedidoDeAudiencia(
    @Schema(example = "2026-03-10T10:00:00-05:00") OffsetDateTime inicio,
    @Min(15) @Max(480) @Nullable Integer minutos,
    @Schema(example = "VIRTUAL") @Size(min = 1, max = 40) @Nullable String sala,
    @Schema(example = "SEDE_CENTRAL") @Size(min = 1, max = 40) @Nullable String oficina,
    @Size(min = 1, max = 200) @Nullable String funcionario,
    @Min(2) @Max(200) @Nullable Integer asistentes) {}
