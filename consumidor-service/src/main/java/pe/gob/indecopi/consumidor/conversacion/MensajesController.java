package pe.gob.indecopi.consumidor.conversacion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** The conversation of a complaint, written and read. */
@RestController
@Tag(name = "Conversación")
class MensajesController {
  private final Charla charla;

  MensajesController(Charla charla) {
    this.charla = charla;
  }

  @Operation(
      operationId = "listarMensajes",
      summary = "Los mensajes de un reclamo, en orden",
      description =
          "Desde el que sigue a despues, o los últimos antes de antes. siguiente es siempre desde"
              + " dónde seguir, también cuando no hay más. Con Prefer: wait=20 la respuesta espera a"
              + " que haya algo, a lo sumo 25 segundos.")
  @GetMapping("/reclamos/{id}/mensajes")
  PaginaDeMensajes listar(
      @PathVariable String id,
      @Parameter(description = "Número del último mensaje que ya se tiene")
          @RequestParam(required = false)
          @Nullable String despues,
      @Parameter(description = "Número antes del cual se quieren los últimos")
          @RequestParam(required = false)
          @Nullable String antes,
      @Parameter(description = "De 1 a 200; 50 si no se dice") @RequestParam(required = false)
          @Nullable String limite,
      @Parameter(description = "wait=20") @RequestHeader(name = "Prefer", required = false)
          @Nullable String prefiere,
      Usuario usuario) {
    return charla.leer(
        Hilo.dePartes(id), new Charla.Pedido(despues, antes, limite, prefiere), usuario);
  }

  @Operation(
      operationId = "escribirMensaje",
      summary = "Escribe a las otras partes del reclamo",
      description =
          "Hasta 4000 caracteres y 10 documentos propios. Repetido con la misma Idempotency-Key"
              + " devuelve el mensaje que ya está. Los rechazos no se guardan: se juzgan de nuevo.")
  @ApiResponse(
      responseCode = "201",
      description = "Escrito",
      content = @Content(schema = @Schema(implementation = MensajeVista.class)))
  @PostMapping("/reclamos/{id}/mensajes")
  ResponseEntity<?> escribir(
      @PathVariable String id,
      @RequestBody NuevoMensaje nuevo,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return charla.escribir(Hilo.dePartes(id), nuevo, solicitud, usuario);
  }

  /**
   * How far it has read.
   *
   * @param hasta number of the last message read
   */
  record LeidoHasta(@Schema(example = "12") @Min(1) @Max(999_999_999_999L) long hasta) {}

  @Operation(
      operationId = "leerMensajes",
      summary = "Dice hasta dónde ha leído su parte",
      description = "Solo avanza: lo leído, leído queda. Los demás lo ven en el acto.")
  @ApiResponse(
      responseCode = "200",
      description = "Anotado",
      content = @Content(schema = @Schema(implementation = LecturaVista.class)))
  @PostMapping("/reclamos/{id}/mensajes/lectura")
  ResponseEntity<?> leer(
      @PathVariable String id,
      @RequestBody LeidoHasta leido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return charla.marcar(Hilo.dePartes(id), leido, solicitud, usuario);
  }
}
