package pe.gob.indecopi.platform.openapi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a refusal looks, for the description only. */
@Schema(description = "Rechazo según RFC 9457; cada código está en docs/errores.md")
record Problema(
    @Schema(example = "urn:indecopi:problema:solicitud-invalida") String type,
    @Schema(example = "La solicitud no es válida") String title,
    @Schema(example = "400") int status,
    @Schema(example = "La solicitud tiene errores") @Nullable String detail,
    @Schema(example = "/api/signos/v1/expedientes") @Nullable String instance,
    @Schema(description = "Código estable", example = "solicitud-invalida") String codigo,
    @Schema(description = "Todas las faltas de la solicitud")
        @Nullable List<ErrorDeSolicitud> errores,
    @Schema(description = "Identifica la solicitud en nuestros registros") String traza) {

  /** One fault. */
  record ErrorDeSolicitud(
      @Schema(description = "Puntero JSON (RFC 6901)", example = "/solicitantes/0/documento/numero")
          String puntero,
      @Schema(example = "el DNI tiene 8 dígitos") String detalle) {}
}
