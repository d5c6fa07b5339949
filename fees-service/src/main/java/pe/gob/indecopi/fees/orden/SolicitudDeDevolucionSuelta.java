package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.seguridad.Usuario;

/**
 * The refund of an unidentified payment: all of it.
 *
 * @param medio where the money leaves from
 * @param operacion the number of the transfer, cheque or cash voucher
 * @param motivo why
 */
@Schema(name = "SolicitudDeDevolucionSuelta")
record SolicitudDeDevolucionSuelta(
    Canal medio,
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./-]{0,39}") @Schema(example = "TR-000124")
        String operacion,
    @Size(min = 3, max = 300) @Schema(example = "El banco lo cobró por error") String motivo) {

  Devolucion devolucion(Dinero monto, Usuario usuario, Instant en, String clave) {
    return new Devolucion(
        1, Alcance.TODO, monto, medio, operacion, motivo.strip(), usuario.sub(), en, clave);
  }
}
