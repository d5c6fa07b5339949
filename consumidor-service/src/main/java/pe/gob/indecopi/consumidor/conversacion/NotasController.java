package pe.gob.indecopi.consumidor.conversacion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** What officials note about a complaint for themselves. No party ever sees any of it. */
@RestController
@Tag(name = "Conversación")
class NotasController {
  private final Charla charla;

  NotasController(Charla charla) {
    this.charla = charla;
  }

  @Operation(
      operationId = "listarNotas",
      summary = "Las notas de los funcionarios sobre un reclamo, en orden",
      description = "Se leen como los mensajes; ninguna parte las ve.")
  @GetMapping("/reclamos/{id}/notas")
  PaginaDeMensajes listar(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String despues,
      @RequestParam(required = false) @Nullable String antes,
      @RequestParam(required = false) @Nullable String limite,
      @Parameter(description = "wait=20") @RequestHeader(name = "Prefer", required = false)
          @Nullable String prefiere,
      Usuario usuario) {
    return charla.leer(
        Hilo.deNotas(id), new Charla.Pedido(despues, antes, limite, prefiere), usuario);
  }

  @Operation(
      operationId = "anotarReclamo",
      summary = "Anota algo para los funcionarios",
      description = "También cuando el reclamo está concluido.")
  @ApiResponse(
      responseCode = "201",
      description = "Anotado",
      content = @Content(schema = @Schema(implementation = MensajeVista.class)))
  @PostMapping("/reclamos/{id}/notas")
  ResponseEntity<?> anotar(
      @PathVariable String id,
      @RequestBody NuevoMensaje nuevo,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return charla.escribir(Hilo.deNotas(id), nuevo, solicitud, usuario);
  }
}
