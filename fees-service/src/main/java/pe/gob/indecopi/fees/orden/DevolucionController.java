package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.ConEtiqueta;
import pe.gob.indecopi.platform.web.Etiquetas;

/** Refunds of orders, as the treasury records them. */
@RestController
@Tag(name = "Devoluciones")
class DevolucionController {

  private final Ordenes ordenes;
  private final RelojLegal reloj;
  private final Idempotencia idempotencia;

  DevolucionController(Ordenes ordenes, RelojLegal reloj, Idempotencia idempotencia) {
    this.ordenes = ordenes;
    this.reloj = reloj;
    this.idempotencia = idempotencia;
  }

  @PostMapping("/ordenes/{id}/devoluciones")
  @ConEtiqueta
  @Operation(
      operationId = "devolver",
      summary = "Devuelve dinero de una orden",
      description =
          "Para tesorería, con la ETag de la orden en If-Match. Con alcance SOBRANTE vuelve lo que"
              + " no cuenta para el total (exceso, pago doble o tardío); con TODO vuelve también lo"
              + " que cuenta y la orden termina DEVUELTA, salvo que haya pagado un expediente que"
              + " sigue en pie. De una orden ANULADA vuelve todo.")
  @ApiResponse(
      responseCode = "201",
      description = "La devolución",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DevolucionVista.class)))
  ResponseEntity<?> devolver(
      @PathVariable String id,
      @RequestBody SolicitudDeDevolucion solicitud,
      Usuario usuario,
      HttpServletRequest peticion) {
    usuario.exigir(Rol.TESORERIA);
    return idempotencia.una(
        peticion,
        usuario,
        solicitud,
        new UnaVez<>(
            clave -> devolver(id, solicitud, usuario, clave, peticion),
            clave ->
                ordenes
                    .buscar(id)
                    .filter(orden -> orden.devolucionConClave(clave.huella()).isPresent()),
            (orden, clave) ->
                Respuestas.devolucion(
                    peticion, orden, orden.devolucionConClave(clave.huella()).orElseThrow())));
  }

  private Orden devolver(
      String id,
      SolicitudDeDevolucion solicitud,
      Usuario usuario,
      ClaveIdempotencia clave,
      HttpServletRequest peticion) {
    var ahora = reloj.ahora();
    return ordenes.devolver(
        id,
        clave.huella(),
        orden -> Etiquetas.exigir(peticion, orden.version()),
        orden ->
            orden.devolver(
                solicitud.cual(),
                (n, monto) -> solicitud.devolucion(n, monto, usuario, ahora, clave.huella())));
  }
}
