package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Condena;

/**
 * A fine, and how it was graded.
 *
 * @param parte party that is fined
 * @param uit how many UIT, with at most two decimals
 * @param infraccion the norm that was broken
 * @param graduacion why so many; every fine for a charge that was notified has one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MultaGraduada(
    @Schema(example = "p2") @Size(min = 2, max = 5) String parte,
    @Schema(example = "3.00") @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,2})?") String uit,
    @Size(min = 1, max = 1000) String infraccion,
    @Nullable Graduacion graduacion) {

  Condena.Multa comoCondena() {
    return new Condena.Multa(parte, uit, infraccion);
  }

  /** The charges that it punishes. */
  List<String> cargos() {
    return graduacion == null || graduacion.cargos() == null ? List.of() : graduacion.cargos();
  }
}
