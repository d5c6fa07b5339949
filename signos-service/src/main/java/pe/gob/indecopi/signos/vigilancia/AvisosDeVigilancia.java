package pe.gob.indecopi.signos.vigilancia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * From what on, and how, the owner of a watch is told.
 *
 * @param desdeGrado how alike, at least, what is told must be; {@code MEDIO} unless said
 * @param correo where a mail of courtesy goes for each finding; none is sent without it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AvisosDeVigilancia(
    @Schema(example = "ALTO") @Nullable Grado desdeGrado,
    @Schema(example = "agente@example.pe") @Nullable @Size(max = 254) String correo)
    implements Validable {

  Grado grado() {
    return desdeGrado == null ? Grado.MEDIO : desdeGrado;
  }

  @Override
  public void validar(Faltas faltas, String puntero) {
    if (desdeGrado == Grado.BAJO) {
      faltas.agregar(
          puntero + "/desdeGrado",
          Texto.de("Desde MEDIO se avisa.", "What is told is MEDIO at least."));
    }
    if (correo != null && !Domicilio.esCorreo(correo)) {
      faltas.agregar(
          puntero + "/correo", Texto.de("no es un correo válido", "is not a valid e-mail"));
    }
  }
}
