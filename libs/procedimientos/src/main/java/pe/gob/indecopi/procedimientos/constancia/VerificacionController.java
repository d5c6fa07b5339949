package pe.gob.indecopi.procedimientos.constancia;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;

/** Says to anybody what a verification code vouches for. */
@RestController
@Tag(name = "Verificaciones")
class VerificacionController {
  private final Constancias constancias;

  VerificacionController(Constancias constancias) {
    this.constancias = constancias;
  }

  @Operation(
      operationId = "verificar",
      summary = "Dice qué documento respalda un código de verificación",
      description = "Compare el SHA-256 del PDF que tiene con el de la respuesta.")
  @SecurityRequirements
  @GetMapping("/verificaciones/{codigo}")
  Verificacion verificar(@PathVariable String codigo) {
    return CodigoVerificacion.leer(codigo)
        .flatMap(constancias::buscar)
        .map(Verificacion::de)
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("Ningún documento lleva ese código", "No document bears that code")));
  }

  /**
   * What a code vouches for. No person is named.
   *
   * @param codigo the code as printed
   * @param clase kind of paper
   * @param organo who issued it
   * @param procedimiento code of the procedure
   * @param numero legal number of the file
   * @param fecha legal date of the act
   * @param sha256 hash of the genuine PDF
   * @param bytes its length
   */
  record Verificacion(
      @Schema(example = "7K3F-9QWX-0ABC-DEFG") String codigo,
      Clase clase,
      @Schema(example = "DSD") String organo,
      @Schema(example = "DSD-10") String procedimiento,
      @Schema(example = "000123-2026/DSD") String numero,
      LocalDate fecha,
      @Schema(pattern = "^[0-9a-f]{64}$") String sha256,
      long bytes) {

    static Verificacion de(Constancia c) {
      var a = c.asunto();
      return new Verificacion(
          c.codigo().valor(),
          a.clase(),
          a.organo(),
          a.procedimiento(),
          a.numero(),
          a.fecha(),
          c.sha256(),
          c.bytes());
    }
  }
}
