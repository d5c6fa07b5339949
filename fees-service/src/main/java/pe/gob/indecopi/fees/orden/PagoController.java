package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Payments as the cash desk, the banks and the card gateway report them. */
@RestController
@Tag(name = "Pagos")
class PagoController {

  private final Ordenes ordenes;
  private final CanalesImpresos canales;
  private final RelojLegal reloj;
  private final Idempotencia idempotencia;

  PagoController(
      Ordenes ordenes, CanalesImpresos canales, RelojLegal reloj, Idempotencia idempotencia) {
    this.ordenes = ordenes;
    this.canales = canales;
    this.reloj = reloj;
    this.idempotencia = idempotencia;
  }

  @PostMapping("/ordenes/{id}/pagos")
  @Operation(
      summary = "Registra un pago",
      description =
          "El comprobante paga una sola vez por canal. Un pago corto, en exceso, doble o tardío se"
              + " guarda y se responde como lo que es.")
  @ApiResponse(
      responseCode = "201",
      description = "El pago, como lo que es",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PagoRegistradoVista.class)))
  ResponseEntity<?> pagar(
      @PathVariable String id,
      @RequestBody SolicitudDePago solicitud,
      Usuario usuario,
      HttpServletRequest peticion,
      Locale idioma) {
    Derechos.pagar(usuario, solicitud.canal());
    return idempotencia.una(
        peticion,
        usuario,
        solicitud,
        new UnaVez<>(
            clave -> pagar(id, solicitud, usuario, clave),
            clave -> pagada(id, clave),
            (orden, clave) ->
                Respuestas.pago(
                    peticion, orden, orden.pagoConClave(clave.huella()).orElseThrow(), idioma)));
  }

  private Orden pagar(
      String id, SolicitudDePago solicitud, Usuario usuario, ClaveIdempotencia clave) {
    var faltas = new Faltas();
    if (solicitud.fecha().isAfter(reloj.hoy())) {
      faltas.agregar("/fecha", Texto.de("aún no ha llegado", "has not come yet"));
    }
    var orden = ordenes.buscar(id).orElseThrow(Rechazos::noEncontrado);
    // A bank or the card gateway is paid with the order in hand; the cash desk may make out the
    // order of a receipt that it gave before.
    if (solicitud.canal() != Canal.CAJA && solicitud.fecha().isBefore(orden.dia())) {
      faltas.agregar(
          "/fecha",
          Texto.de(
              "la orden es del " + orden.dia() + ": no pudo pagarse antes",
              "the order is of " + orden.dia() + ": it cannot have been paid before"));
    }
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("No se puede registrar el pago", "The payment cannot be recorded"));
    var abono =
        new Abono(
            new Comprobante(solicitud.canal(), solicitud.comprobante()),
            solicitud.fecha(),
            solicitud.monto().dinero(),
            usuario.sub(),
            reloj.ahora(),
            clave.huella());
    return ordenes.pagar(id, abono, una -> canales.imprimen(una, abono));
  }

  private Optional<Orden> pagada(String id, ClaveIdempotencia clave) {
    return ordenes.buscar(id).filter(orden -> orden.pagoConClave(clave.huella()).isPresent());
  }
}
