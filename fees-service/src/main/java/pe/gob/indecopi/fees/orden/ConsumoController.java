package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
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
    var comprobante = Comprobante.leer(canal, numero);
    return consumir(
        () -> comprobante.flatMap(ordenes::conComprobante),
        orden -> comprobante.flatMap(orden::pago).map(pago -> pago.abono().fecha()),
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
    return consumir(() -> ordenes.buscar(id), Orden::fechaDePago, solicitud, usuario, peticion);
  }

  private ResponseEntity<?> consumir(
      Supplier<Optional<Orden>> cual,
      Function<Orden, Optional<LocalDate>> fechaDePago,
      SolicitudDeConsumo solicitud,
      Usuario usuario,
      HttpServletRequest peticion) {
    var hallada = cual.get().orElseThrow(Rechazos::noEncontrado);
    comprobar(hallada, solicitud);
    comprobarDeclarado(hallada, fechaDePago.apply(hallada), solicitud);
    return idempotencia.una(
        peticion,
        usuario,
        solicitud,
        new UnaVez<>(
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
    if (!orden.seCompleto()) {
      throw Rechazos.ordenNoPagada(orden);
    }
    var procedimiento = solicitud.procedimiento();
    if (procedimiento != null && !procedimiento.equals(orden.liquidacion().procedimiento())) {
      throw Rechazos.deOtroProcedimiento(orden);
    }
  }

  /**
   * A number alone is easily mistaken, or guessed: what the party says of its payment must be so
   * before it is used up.
   */
  private static void comprobarDeclarado(
      Orden orden, Optional<LocalDate> fechaDePago, SolicitudDeConsumo solicitud) {
    var fecha = solicitud.fecha();
    if (fecha != null && fechaDePago.filter(fecha::equals).isEmpty()) {
      throw Rechazos.pagoNoCoincide("/fecha");
    }
    var pagador = solicitud.pagador();
    var suyo = orden.pagador().documento();
    if (pagador != null && (suyo == null || !suyo.clave().equals(pagador.clave()))) {
      throw Rechazos.pagoNoCoincide("/pagador");
    }
  }

  private static boolean esDe(Orden orden, SolicitudDeConsumo solicitud) {
    var consumo = orden.consumo();
    return consumo != null && consumo.esDe(solicitud.expediente(), solicitud.cuaderno());
  }
}
