package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Binds what was paid to the file that it pays for, exactly once. */
@RestController
@Tag(name = "Consumo")
class ConsumoController {

  private final Ordenes ordenes;
  private final RelojLegal reloj;
  private final Idempotencia idempotencia;

  ConsumoController(Ordenes ordenes, RelojLegal reloj, Idempotencia idempotencia) {
    this.ordenes = ordenes;
    this.reloj = reloj;
    this.idempotencia = idempotencia;
  }

  @PostMapping("/comprobantes/{canal}/{numero}/consumo")
  @Operation(
      summary = "Aplica un comprobante a un expediente",
      description =
          "Para los servicios y la caja. El mismo expediente recibe siempre la misma respuesta; otro,"
              + " 409 comprobante-consumido. Si falta dinero, 409 orden-no-pagada: pagada, la misma clave sirve.")
  @ApiResponse(
      responseCode = "200",
      description = "Lo que el pago cubre",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PagoConsumidoVista.class)))
  ResponseEntity<?> porComprobante(
      @PathVariable String canal,
      @PathVariable String numero,
      @RequestBody SolicitudDeConsumo solicitud,
      Usuario usuario,
      HttpServletRequest peticion) {
    Derechos.consumir(usuario);
    return consumir(
        () -> Comprobante.leer(canal, numero).flatMap(ordenes::conComprobante),
        solicitud,
        usuario,
        peticion);
  }

  @PostMapping("/ordenes/{id}/consumo")
  @Operation(
      summary = "Aplica una orden pagada a un expediente",
      description = "Para los servicios y la caja; responde como el consumo de un comprobante.")
  @ApiResponse(
      responseCode = "200",
      description = "Lo que el pago cubre",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PagoConsumidoVista.class)))
  ResponseEntity<?> porOrden(
      @PathVariable String id,
      @RequestBody SolicitudDeConsumo solicitud,
      Usuario usuario,
      HttpServletRequest peticion) {
    Derechos.consumir(usuario);
    return consumir(() -> ordenes.buscar(id), solicitud, usuario, peticion);
  }

  private ResponseEntity<?> consumir(
      Supplier<Optional<Orden>> cual,
      SolicitudDeConsumo solicitud,
      Usuario usuario,
      HttpServletRequest peticion) {
    comprobar(cual.get().orElseThrow(Rechazos::noEncontrado), solicitud);
    return idempotencia.una(
        peticion,
        usuario,
        solicitud,
        new UnaVez(
            _ -> {
              var orden = cual.get().orElseThrow(Rechazos::noEncontrado);
              return ordenes.consumir(
                  orden.id(),
                  new Consumo(solicitud.expediente(), solicitud.cuaderno(), reloj.ahora()));
            },
            _ -> cual.get().filter(orden -> esDe(orden, solicitud)),
            (orden, _) -> Respuestas.consumo(orden)));
  }

  /**
   * Refusals that the passing of time may lift are given before the key is looked at, so that they
   * are not kept: the same key may ask again once the order is paid.
   */
  private static void comprobar(Orden orden, SolicitudDeConsumo solicitud) {
    if (!orden.estaPagada()) {
      throw Rechazos.ordenNoPagada(orden);
    }
    var procedimiento = solicitud.procedimiento();
    if (procedimiento != null && !procedimiento.equals(orden.liquidacion().procedimiento())) {
      throw Rechazos.deOtroProcedimiento(orden);
    }
  }

  private static boolean esDe(Orden orden, SolicitudDeConsumo solicitud) {
    var consumo = orden.consumo();
    return consumo != null && consumo.esDe(solicitud.expediente(), solicitud.cuaderno());
  }
}
