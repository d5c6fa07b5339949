package pe.gob.indecopi.procedimientos.antecedentes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A final sanction of some organ.
 *
 * @param sancion opaque: {@code san_…}
 * @param documento the company: {@code RUC:20…}
 * @param expediente id of the file that it comes from, in the service of that organ
 * @param firme day on which it became final
 * @param anulada day on which it was left without effect; absent while it stands
 */
@Schema(name = "Antecedente")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Antecedente(
    String sancion,
    @Schema(example = "RUC:20999999981") String documento,
    String expediente,
    @Schema(example = "000123-2026/CPC") String numero,
    @Schema(example = "CPC") String organo,
    String procedimiento,
    List<MultaFirme> multas,
    List<String> medidas,
    String firme,
    @Nullable String anulada) {

  /**
   * A fine of it.
   *
   * @param uit how many UIT
   */
  @Schema(name = "MultaFirme")
  record MultaFirme(@Schema(example = "2.50") String uit, String infraccion) {}
}
