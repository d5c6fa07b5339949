package pe.gob.indecopi.signos.oposicion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.oposicion.Oposicion.Sustento;

/**
 * An opposition by the door of filings: what {@link Oposicion} says, with the file that it opposes.
 * The opponent is the filing's applicant; papers and payment stand where a filing has them.
 *
 * @param expediente id of the published application
 * @param bajoMiResponsabilidad to have it received although it is late (Ley 27444, art. 124.1)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MateriaDeOposicion(
    @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") @Size(min = 1, max = 80)
        String expediente,
    @Schema(example = "[25]") @NotEmpty @Size(max = 45) List<Integer> clases,
    @Schema(example = "El signo solicitado es confundible con mi marca inscrita.")
        @Size(min = 1, max = 20000)
        String fundamentos,
    @Nullable @Size(max = 20) List<Sustento> sustento,
    @Nullable Boolean bajoMiResponsabilidad) {}
