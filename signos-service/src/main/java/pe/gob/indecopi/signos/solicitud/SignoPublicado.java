package pe.gob.indecopi.signos.solicitud;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/** What anybody may see of a published application, besides who asks (Decisión 486, art. 145). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignoPublicado(
    TipoDeSigno tipo,
    Naturaleza naturaleza,
    @Schema(example = "KUSKA") @Nullable String denominacion,
    List<ClasePedida> clases) {

  static SignoPublicado de(SolicitudDeSigno s) {
    return new SignoPublicado(s.tipo(), s.naturaleza(), s.denominacion(), s.clases());
  }
}
