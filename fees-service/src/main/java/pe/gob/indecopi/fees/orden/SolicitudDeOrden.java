package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.liquidacion.SolicitudDeLiquidacion;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * What somebody wants to pay.
 *
 * @param procedimiento code of the procedure
 * @param variables what the fee depends on
 * @param conceptos concepts asked for by name; without them, the procedure's own fee
 * @param exoneracion an exemption or reduction that the tariff knows
 * @param etapa which part of a staged fee; the first unless said
 * @param fecha the day whose tariff holds; only a service or the cash desk names another than today
 * @param pagador who pays
 * @param expediente the file that it is for
 * @param completa the paid order of the first stage, which this one completes; implies the second
 * @param vence the last day on which it can be paid; only a service names it
 */
@Schema(name = "SolicitudDeOrden")
record SolicitudDeOrden(
    @Schema(example = "DSD-10") String procedimiento,
    @Nullable Variables variables,
    @Schema(description = "Sin ellos se cobra la tasa propia del procedimiento")
        @Nullable List<String> conceptos,
    @Nullable String exoneracion,
    @Schema(description = "De una tasa por etapas; REINTEGRO se mide con la UIT de la fecha")
        @Nullable Etapa etapa,
    @Schema(description = "Solo un servicio o la caja indican otra que hoy")
        @Nullable LocalDate fecha,
    Persona pagador,
    @Pattern(regexp = "exp_[A-Za-z0-9]{1,64}") @Schema(example = "exp_3f2c9a0b7d")
        @Nullable String expediente,
    @Pattern(regexp = "ord_[A-Za-z0-9]{1,64}")
        @Schema(
            description =
                "La orden pagada de la primera etapa, que esta completa: se liquida el reintegro",
            example = "ord_9f86d081884c7d65")
        @Nullable String completa,
    @Schema(description = "Último día para pagar; solo lo indica un servicio")
        @Nullable LocalDate vence) {

  SolicitudDeLiquidacion liquidacion() {
    return new SolicitudDeLiquidacion(
        procedimiento, variables, conceptos, exoneracion, cualEtapa(), fecha);
  }

  private @Nullable Etapa cualEtapa() {
    return etapa == null && completa != null ? Etapa.REINTEGRO : etapa;
  }
}
