package pe.gob.indecopi.signos.solicitud;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * A division of a pending application (TUPA DSD-10.7; D.Leg. 1075, art. 59).
 *
 * @param desgloses what goes on in an application of its own, one each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DivisionPedida(
    @NotEmpty @Size(max = 45) List<Desglose> desgloses,
    @Nullable @Size(max = 10) List<String> documentos,
    @Nullable Pago pago)
    implements Actos.Divide {

  /**
   * What one divisional application asks.
   *
   * @param clases goods or services of the first application, grouped by classes
   */
  public record Desglose(@NotEmpty @Size(max = 45) List<ClasePedida> clases) {}

  /** TUPA DSD-10.7.a: for each division. */
  @Override
  public Map<String, Object> variables() {
    return Map.of("divisiones", desgloses.size());
  }

  @Override
  public List<String> conceptos() {
    return List.of("division-de-solicitud");
  }

  @Override
  public List<String> documentos() {
    return documentos == null ? List.of() : documentos;
  }
}
