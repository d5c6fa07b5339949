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
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
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
  private final Tarifario tarifario;
  private final RelojLegal reloj;
  private final Idempotencia idempotencia;

  PagoController(
      Ordenes ordenes, Tarifario tarifario, RelojLegal reloj, Idempotencia idempotencia) {
    this.ordenes = ordenes;
    this.tarifario = tarifario;
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
        new UnaVez(
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
    return ordenes.pagar(id, abono, orden -> imprime(orden, abono));
  }

  private Optional<Orden> pagada(String id, ClaveIdempotencia clave) {
    return ordenes.buscar(id).filter(orden -> orden.pagoConClave(clave.huella()).isPresent());
  }

  private boolean imprime(Orden orden, Abono abono) {
    var liquidacion = orden.liquidacion();
    return tarifario
        .vigentePara(liquidacion.procedimiento(), liquidacion.fecha())
        .flatMap(tarifa -> tarifa.procedimiento(liquidacion.procedimiento()))
        .map(uno -> uno.imprime(abono.comprobante().canal()))
        .orElse(false);
  }
}
