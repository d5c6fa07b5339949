package pe.gob.indecopi.signos.solicitud;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Prioridad;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/**
 * What anybody may see of a published application, besides who asks (Decisión 486, art. 145).
 *
 * @param prioridades earlier dates that it claims (art. 9)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignoPublicado(
    TipoDeSigno tipo,
    Naturaleza naturaleza,
    @Schema(example = "KUSKA") @Nullable String denominacion,
    List<ClasePedida> clases,
    @Nullable List<PrioridadPublicada> prioridades) {

  /** An earlier date that an application claims. */
  record PrioridadPublicada(String pais, String numero, LocalDate fecha) {
    static PrioridadPublicada de(Prioridad p) {
      return new PrioridadPublicada(p.pais(), p.numero(), p.fecha());
    }
  }

  static SignoPublicado de(SolicitudDeSigno s) {
    var prioridades = s.prioridades();
    return new SignoPublicado(
        s.tipo(),
        s.naturaleza(),
        s.denominacion(),
        s.clases(),
        prioridades == null || prioridades.isEmpty()
            ? null
            : prioridades.stream().map(PrioridadPublicada::de).toList());
  }
}
