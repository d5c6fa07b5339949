package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pe.gob.indecopi.fees.liquidacion.Linea;
import pe.gob.indecopi.fees.liquidacion.Liquidacion;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A fine that an organ imposed and that is to be paid.
 *
 * @param procedimiento of the file in which it was imposed
 * @param expediente that file
 * @param pagador who was fined
 * @param monto what is to be paid, in soles of the UIT of its day
 * @param descripcion what it is, for who pays
 * @param fundamento the decision and the norm that it comes from
 * @param vence the last day on which that amount can be paid
 */
@Schema(name = "SolicitudDeMulta")
record SolicitudDeMulta(
    @Schema(example = "CPC-1") String procedimiento,
    @Pattern(regexp = "exp_[A-Za-z0-9]{1,64}") @Schema(example = "exp_3f2c9a0b7d")
        String expediente,
    Persona pagador,
    Dinero monto,
    @Size(min = 1, max = 500) @Schema(example = "Multa de 3.00 UIT") String descripcion,
    @Size(min = 1, max = 500)
        @Schema(example = "Expediente 000123-2026/CPC; Ley 29571, artículo 113")
        String fundamento,
    LocalDate vence) {

  /**
   * The order's only line: no tariff prints it, so it has no line of the TUPA.
   *
   * @param nombre of the procedure
   * @param tarifaVersion in force, by which the channels are told
   */
  Liquidacion liquidacion(String nombre, String tarifaVersion, LocalDate hoy) {
    var porque = Texto.de(fundamento, fundamento);
    var linea =
        new Linea(
            Liquidacion.MULTA,
            Texto.de(descripcion, descripcion),
            1,
            monto,
            BigDecimal.ZERO,
            monto,
            porque,
            0);
    return new Liquidacion(
        procedimiento,
        nombre,
        Variables.NINGUNA,
        List.of(Liquidacion.MULTA),
        hoy,
        tarifaVersion,
        fundamento,
        List.of(linea),
        null,
        List.of(porque));
  }
}
