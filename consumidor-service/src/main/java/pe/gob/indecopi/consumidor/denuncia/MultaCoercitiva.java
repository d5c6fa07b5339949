package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo.Tamano;

/**
 * IMPONER_MULTA_COERCITIVA: presses who does not comply with what is final (Ley 29571, arts. 117
 * and 118). Nobody appeals it.
 *
 * @param parte who does not comply
 * @param por what with
 * @param uit how much; the double of the one before, once there was one
 * @param tamano how big who is pressed is, which the first one depends on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MultaCoercitiva(
    @Schema(example = "p2") @Size(min = 2, max = 5) String parte,
    Por por,
    @Schema(example = "3.00") @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,2})?") String uit,
    Tamano tamano,
    @Size(min = 1, max = 20000) String motivo,
    @Nullable String documento) {

  /** What is not complied with. */
  enum Por {
    /** A corrective measure (art. 117). */
    MEDIDA,
    /** The costs that were settled (art. 118). */
    COSTAS
  }

  BigDecimal cuantas() {
    return new BigDecimal(uit);
  }
}
