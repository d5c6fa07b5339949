package pe.gob.indecopi.consumidor.orientacion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import pe.gob.indecopi.consumidor.reclamo.Sector;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * An enquiry that was answered.
 *
 * @param sector line of business, where it is about one
 * @param consulta what was asked, without more of anybody than it needs
 * @param respuesta what was answered
 * @param persona who asked, if it wants to be known
 */
@Schema(name = "PedidoDeOrientacion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PedidoDeOrientacion(
    Canal canal,
    Tema tema,
    @Nullable Sector sector,
    @Schema(example = "Cómo se reclama por un vuelo cancelado") @Size(min = 3, max = 2000)
        String consulta,
    @Size(min = 3, max = 4000) @Nullable String respuesta,
    @Nullable Persona persona) {}
