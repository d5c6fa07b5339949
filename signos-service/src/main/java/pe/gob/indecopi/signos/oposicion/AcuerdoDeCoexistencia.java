package pe.gob.indecopi.signos.oposicion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * An agreement that both signs may live side by side, for the authority to weigh in its decision
 * (D.Leg. 1075, art. 56). It decides nothing by itself, and withdraws no opposition.
 *
 * @param documento the agreement, signed by both
 * @param oposicion notebook of the opponent who signs; absent for a holder who did not oppose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AcuerdoDeCoexistencia(
    @Size(min = 1, max = 80) String documento,
    @Schema(example = "c1") @Nullable @Size(min = 1, max = 20) String oposicion) {

  /** Notes what is wrong with it; pointers from the root of the request. */
  public void validar(Expediente e, Faltas faltas) {
    if (oposicion != null
        && e.cuaderno(oposicion).filter(c -> c.procedimiento().equals("DSD-9")).isEmpty()) {
      faltas.agregar(
          "/datos/oposicion",
          Texto.de(
              "El expediente no tiene esa oposición.", "The file does not have that opposition."));
    }
  }
}
