package pe.gob.indecopi.consumidor.conversacion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** The conversation as it happens: server-sent events. */
@RestController
@Tag(name = "Conversación")
class EventosController {
  private static final int MAYOR_RATO = 86_400;

  private final Charla charla;
  private final Flujos flujos;

  EventosController(Charla charla, Flujos flujos) {
    this.charla = charla;
    this.flujos = flujos;
  }

  @Operation(
      operationId = "seguirMensajes",
      summary = "Los mensajes de un reclamo a medida que se escriben (text/event-stream)",
      description =
          "Cada mensaje es un evento «mensaje» cuyo id es su número; al reconectar con"
              + " Last-Event-ID llega lo que falta, sin huecos ni repeticiones. «lectura» dice hasta"
              + " dónde leyó cada parte. Un latido cada 15 segundos muestra que sigue abierto."
              + " «fin» dice por qué se cierra: TOKEN_VENCIDO, SIN_DERECHO, TIEMPO_PEDIDO o"
              + " REINICIO.")
  @ApiResponse(
      responseCode = "200",
      description = "El flujo",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(type = "string")))
  @GetMapping(
      path = "/reclamos/{id}/mensajes/eventos",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<ResponseBodyEmitter> mensajes(
      @PathVariable String id,
      @Parameter(description = "Número del último mensaje que ya se tiene, la primera vez")
          @RequestParam(required = false)
          @Nullable String despues,
      @Parameter(description = "Cuánto dejarlo abierto; si no se dice, hasta que venza el token")
          @RequestParam(required = false)
          @Nullable String segundos,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String ultimo,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return abrir(
        Hilo.dePartes(id), ultimo == null ? despues : ultimo, segundos, solicitud, usuario);
  }

  @Operation(
      operationId = "seguirNotas",
      summary = "Las notas de los funcionarios a medida que se escriben (text/event-stream)",
      description = "Como el flujo de los mensajes; ninguna parte lo abre.")
  @ApiResponse(
      responseCode = "200",
      description = "El flujo",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(type = "string")))
  @GetMapping(path = "/reclamos/{id}/notas/eventos", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<ResponseBodyEmitter> notas(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String despues,
      @RequestParam(required = false) @Nullable String segundos,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String ultimo,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return abrir(Hilo.deNotas(id), ultimo == null ? despues : ultimo, segundos, solicitud, usuario);
  }

  private ResponseEntity<ResponseBodyEmitter> abrir(
      Hilo hilo,
      @Nullable String desde,
      @Nullable String segundos,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var quien = charla.exigir(hilo, usuario);
    var n = Charla.numero("Last-Event-ID", desde, 0);
    var rato = rato(segundos);
    var respuesta =
        ResponseEntity.ok()
            .contentType(MediaType.TEXT_EVENT_STREAM)
            .cacheControl(CacheControl.noStore().noTransform())
            // What a proxy that gathers answers looks for, so that it does not.
            .header("X-Accel-Buffering", "no");
    return solicitud.getMethod().equals("HEAD")
        ? respuesta.build()
        : respuesta.body(flujos.abrir(hilo, n, rato, quien, usuario));
  }

  private static @Nullable Integer rato(@Nullable String segundos) {
    if (segundos == null) {
      return null;
    }
    if (!segundos.matches("[0-9]{1,5}") || Integer.parseInt(segundos) > MAYOR_RATO) {
      throw Charla.invalido(
          "segundos", Texto.de("Va de 0 a " + MAYOR_RATO, "It goes from 0 to " + MAYOR_RATO));
    }
    return Integer.valueOf(segundos);
  }
}
