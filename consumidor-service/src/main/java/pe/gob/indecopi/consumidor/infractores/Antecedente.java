package pe.gob.indecopi.consumidor.infractores;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register holds of a respondent, for the official who weighs whether it is a recidivist.
 *
 * @param numero legal number of the file
 * @param resolucion day of the resolution
 * @param hasta last day in the register
 */
@Schema(name = "AntecedenteDeConsumo")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Antecedente(
    @Schema(example = "000123-2026/CPC") String numero,
    LocalDate resolucion,
    LocalDate hasta,
    @Nullable String sector,
    List<SancionVista> sanciones) {

  /**
   * A sanction.
   *
   * @param uit how many UIT; absent where it was an admonition
   */
  @Schema(name = "SancionDeConsumo")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SancionVista(@Schema(example = "2.50") @Nullable String uit, String infraccion) {}

  static Antecedente de(Infraccion i) {
    return new Antecedente(i.numero(), i.resolucion(), i.hasta(), i.sector(), sanciones(i));
  }

  static List<SancionVista> sanciones(Infraccion i) {
    return i.sanciones().stream()
        .map(
            s -> new SancionVista(s.uit() == null ? null : s.uit().toPlainString(), s.infraccion()))
        .toList();
  }
}
