package pe.gob.indecopi.consumidor.cuenta;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * Somebody registers. Who it is, the token says; a company, whose token bears a RUC that begins
 * with 20, sends its papers too.
 *
 * @param domicilio with the mail to which word of the access is sent
 * @param terminos version of the terms and conditions that are accepted
 * @param terminosFirmados the same signed by the company's representative, as a document
 */
@Schema(name = "RegistroDeCuenta")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistroDeCuenta(
    @Schema(example = "CUZCA MODA S.A.C.") @Size(min = 1, max = 300) String nombre,
    Domicilio domicilio,
    @Schema(pattern = "^[+0-9 ]{6,20}$", example = "+51 999 999 999") @Nullable String telefono,
    @Schema(example = "2026-1") @Size(min = 1, max = 40) String terminos,
    @Schema(example = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") @Nullable String terminosFirmados,
    @Size(max = 20) @Nullable List<RepresentanteNombrado> representantes)
    implements Validable {

  @Override
  public void validar(Faltas faltas, String puntero) {
    if (domicilio.correo() == null) {
      faltas.agregar(
          puntero + "/domicilio/correo",
          Texto.de("Diga su correo: allí se le avisa.", "Tell your mail: word is sent there."));
    }
  }

  List<RepresentanteNombrado> nombrados() {
    return representantes == null ? List.of() : representantes;
  }
}
