package pe.gob.indecopi.signos.solicitud;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * What an applicant goes on asking for, of what was asked (Decisión 486, art. 143).
 *
 * @param clases all that stays: the classes, each with its goods or services
 */
public record Limitacion(@NotEmpty @Size(max = 45) List<ClasePedida> clases) {}
