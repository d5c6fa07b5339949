package pe.gob.indecopi.fees.liquidacion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Variables;

/**
 * What somebody wants quoted.
 *
 * @param procedimiento code of the procedure
 * @param variables what the fee depends on
 * @param conceptos concepts asked for by name; without them, the procedure's own fee
 * @param exoneracion an exemption that the tariff knows
 * @param etapa which part of a staged fee; the first unless said
 * @param fecha the day whose tariff holds; today unless said
 */
@Schema(name = "SolicitudDeLiquidacion")
public record SolicitudDeLiquidacion(
    @Schema(example = "DSD-10") String procedimiento,
    @Nullable Variables variables,
    @Schema(description = "Sin ellos se liquida la tasa propia del procedimiento")
        @Nullable List<String> conceptos,
    @Schema(example = "embargo-coactivo") @Nullable String exoneracion,
    @Schema(
            description =
                "De una tasa por etapas: INICIO (por defecto) o REINTEGRO, con la UIT de la fecha")
        @Nullable Etapa etapa,
    @Nullable LocalDate fecha) {

  /** The same in the words of the domain. */
  public Pedido pedido(LocalDate hoy) {
    return new Pedido(
        procedimiento,
        variables == null ? Variables.NINGUNA : variables,
        conceptos,
        exoneracion,
        etapa,
        fecha == null ? hoy : fecha);
  }
}
