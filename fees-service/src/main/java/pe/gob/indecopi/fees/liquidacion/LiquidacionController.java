package pe.gob.indecopi.fees.liquidacion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.databind.JsonNode;

/** Quotes, open to anybody; nothing is stored. */
@RestController
@Tag(name = "Liquidaciones")
class LiquidacionController {

  private final LectorDePedidos lector;

  LiquidacionController(LectorDePedidos lector) {
    this.lector = lector;
  }

  @PostMapping("/liquidaciones")
  @Operation(
      summary = "Cuánto cuesta, explicado línea por línea",
      description = "No necesita token ni Idempotency-Key: no se guarda nada.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = SolicitudDeLiquidacion.class))))
  LiquidacionVista liquidar(@RequestBody JsonNode cuerpo, Locale idioma) {
    var faltas = new Faltas();
    var liquidacion = lector.liquidar(lector.leer(cuerpo, SolicitudDeLiquidacion.class), faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("No se puede liquidar lo pedido", "What was asked cannot be quoted"));
    return LiquidacionVista.de(liquidacion.orElseThrow(), idioma);
  }
}
