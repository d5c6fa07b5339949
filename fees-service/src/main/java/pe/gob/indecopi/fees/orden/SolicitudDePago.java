package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A payment as a channel reports it.
 *
 * @param canal who took it
 * @param comprobante number of the receipt
 * @param fecha the day on which it was made
 * @param monto how much
 */
@Schema(name = "SolicitudDePago")
record SolicitudDePago(
    Canal canal,
    @Pattern(regexp = Comprobante.PATRON) @Schema(example = "001-0004711") String comprobante,
    LocalDate fecha,
    MontoPagado monto) {

  /**
   * More than nothing, in soles: fees are paid in no other currency.
   *
   * @param monto decimal with two places
   * @param moneda PEN
   */
  @Schema(name = "MontoPagado", description = "Mayor que cero, en soles")
  record MontoPagado(
      @Pattern(regexp = "0\\.(0[1-9]|[1-9][0-9])|[1-9][0-9]{0,9}\\.[0-9]{2}")
          @Schema(example = "1601.59")
          String monto,
      @Schema(allowableValues = "PEN", example = "PEN") String moneda) {

    Dinero dinero() {
      return Dinero.soles(monto);
    }
  }
}
