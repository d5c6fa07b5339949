package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.seguridad.Usuario;

/**
 * A refund as the treasury records it.
 *
 * @param alcance what goes back; without it, what is left over
 * @param medio where the money leaves from
 * @param operacion the number of the transfer, cheque or cash voucher
 * @param motivo why
 */
@Schema(name = "SolicitudDeDevolucion")
record SolicitudDeDevolucion(
    @Schema(
            description =
                "SOBRANTE (si no se indica): lo que no cuenta para el total. TODO: también lo que"
                    + " cuenta; la orden termina DEVUELTA")
        @Nullable Alcance alcance,
    Canal medio,
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./-]{0,39}") @Schema(example = "TR-000123")
        String operacion,
    @Size(min = 3, max = 300) @Schema(example = "Pagó dos veces") String motivo) {

  Alcance cual() {
    return alcance == null ? Alcance.SOBRANTE : alcance;
  }

  Devolucion devolucion(int n, Dinero monto, Usuario usuario, Instant en, String clave) {
    return new Devolucion(
        n, cual(), monto, medio, operacion, motivo.strip(), usuario.sub(), en, clave);
  }
}
