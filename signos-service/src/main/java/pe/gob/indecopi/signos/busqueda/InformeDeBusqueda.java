package pe.gob.indecopi.signos.busqueda;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search of antecedents found (TUPA DSD-2), as it is printed and as it is read.
 *
 * @param folio of the act that gave it; absent while it is only being prepared
 * @param busqueda mode of the search, as the catalogue names it
 * @param signo words that were searched: a sign, or the name of a holder
 * @param al day on which the register was looked at
 * @param clases in which it was searched; none where it was in all
 * @param completo whether there was nothing more: of more than a hundred the riskiest are told
 * @param datos the greatest risk first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InformeDeBusqueda(
    @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String expediente,
    @Nullable Integer folio,
    @Schema(example = "FONETICA") String busqueda,
    @Schema(example = "KUSKA") String signo,
    @Schema(example = "[25, 35]") List<Integer> clases,
    LocalDate al,
    boolean completo,
    List<SignoHallado> datos) {}
