package pe.gob.indecopi.procedimientos.firma;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys of files. */
@RestController
@Tag(name = "Verificaciones")
class ClavesController {
  private final Firmas firmas;

  ClavesController(Firmas firmas) {
    this.firmas = firmas;
  }

  @Operation(
      operationId = "listarClavesDeFirma",
      summary = "Las claves públicas con las que se verifican los expedientes, de hoy y de antes",
      description = "JWK Set (RFC 7517); cada clave es Ed25519 (RFC 8037).")
  @SecurityRequirements
  @GetMapping("/firmas/claves")
  Claves claves() {
    return new Claves(firmas.claves());
  }

  /** A JWK Set. */
  @Schema(name = "ClavesDeFirma")
  record Claves(List<Map<String, String>> keys) {}
}
