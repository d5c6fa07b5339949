package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

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
    Dinero monto)
    implements Validable {

  @Override
  public void validar(Faltas faltas, String puntero) {
    if (!monto.esPositivo()) {
      faltas.agregar(
          puntero + "/monto/monto", Texto.de("debe ser mayor que cero", "must be more than zero"));
    }
    if (!monto.moneda().equals(Dinero.PEN)) {
      faltas.agregar(
          puntero + "/monto/moneda", Texto.de("las tasas se pagan en PEN", "fees are paid in PEN"));
    }
  }
}
