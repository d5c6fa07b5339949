package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.ConEtiqueta;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;

/** Payments that no order is known for, for the treasury. */
@RestController
@Tag(name = "PagosNoIdentificados")
class NoIdentificadosController {

  private final NoIdentificadosMongo noIdentificados;
  private final RelojLegal reloj;
  private final Idempotencia idempotencia;

  NoIdentificadosController(
      NoIdentificadosMongo noIdentificados, RelojLegal reloj, Idempotencia idempotencia) {
    this.noIdentificados = noIdentificados;
    this.reloj = reloj;
    this.idempotencia = idempotencia;
  }

  /** Which of them are wanted. */
  enum Cuales {
    NO_IDENTIFICADO,
    DEVUELTO;

    EstadoRecibo estado() {
      return this == DEVUELTO ? EstadoRecibo.DEVUELTO : EstadoRecibo.NO_IDENTIFICADO;
    }
  }

  @GetMapping("/pagos-no-identificados")
  @Operation(
      operationId = "listarPagosNoIdentificados",
      summary = "El dinero que un banco cobró sin que se sepa de qué orden",
      description = "Para tesorería y auditoría.")
  Pagina<PagoNoIdentificadoVista> listar(
      @Parameter(description = "NO_IDENTIFICADO si no se indica")
          @RequestParam(defaultValue = "NO_IDENTIFICADO")
          Cuales estado,
      Cursor cursor,
      Usuario usuario) {
    usuario.exigir(Rol.TESORERIA, Rol.AUDITOR);
    var pagina = noIdentificados.listar(estado.estado(), cursor);
    return new Pagina<>(
        pagina.datos().stream().map(PagoNoIdentificadoVista::de).toList(), pagina.siguiente());
  }

  @GetMapping("/pagos-no-identificados/{id}")
  @Operation(
      operationId = "pagoNoIdentificado",
      summary = "Un pago no identificado",
      description = "Para tesorería y auditoría.")
  ResponseEntity<PagoNoIdentificadoVista> ver(@PathVariable String id, Usuario usuario) {
    usuario.exigir(Rol.TESORERIA, Rol.AUDITOR);
    return respuesta(ResponseEntity.ok(), hallar(id));
  }

  @PostMapping("/pagos-no-identificados/{id}/devoluciones")
  @ConEtiqueta
  @Operation(
      operationId = "devolverPagoNoIdentificado",
      summary = "Devuelve un pago no identificado",
      description = "Para tesorería, con la ETag del pago en If-Match.")
  @ApiResponse(
      responseCode = "201",
      description = "El pago, devuelto",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PagoNoIdentificadoVista.class)))
  ResponseEntity<?> devolver(
      @PathVariable String id,
      @RequestBody SolicitudDeDevolucionSuelta solicitud,
      Usuario usuario,
      HttpServletRequest peticion) {
    usuario.exigir(Rol.TESORERIA);
    return idempotencia.una(
        peticion,
        usuario,
        solicitud,
        new UnaVez<>(
            clave -> devolver(id, solicitud, usuario, peticion, clave),
            clave ->
                noIdentificados.buscar(id).filter(recibo -> recibo.devueltoCon(clave.huella())),
            (recibo, _) -> creado(peticion, recibo)));
  }

  @PostMapping("/pagos-no-identificados/{id}/aplicacion")
  @ConEtiqueta
  @Operation(
      operationId = "aplicarPagoNoIdentificado",
      summary = "Aplica un pago no identificado a la orden que paga",
      description = "Para tesorería, con la ETag del pago en If-Match.")
  @ApiResponse(
      responseCode = "201",
      description = "El pago de la orden, como lo que es",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PagoRegistradoVista.class)))
  ResponseEntity<?> aplicar(
      @PathVariable String id,
      @RequestBody SolicitudDeAplicacion solicitud,
      Usuario usuario,
      HttpServletRequest peticion,
      Locale idioma) {
    usuario.exigir(Rol.TESORERIA);
    var hallado = hallar(id);
    return idempotencia.una(
        peticion,
        usuario,
        solicitud,
        new UnaVez<>(
            clave -> {
              var recibo = hallar(id);
              Etiquetas.exigir(peticion, recibo.version());
              return noIdentificados.aplicar(
                  recibo, solicitud.orden(), usuario.sub(), reloj.ahora(), clave.huella());
            },
            clave -> noIdentificados.pagada(solicitud.orden(), clave.huella()),
            (orden, _) ->
                Respuestas.pago(
                    peticion, orden, orden.pago(hallado.comprobante()).orElseThrow(), idioma)));
  }

  private Recibo hallar(String id) {
    return noIdentificados.buscar(id).orElseThrow(Rechazos::noEncontrado);
  }

  private static ResponseEntity<PagoNoIdentificadoVista> respuesta(
      ResponseEntity.BodyBuilder como, Recibo recibo) {
    return como.eTag(Etiquetas.de(recibo.version())).body(PagoNoIdentificadoVista.de(recibo));
  }

  private Recibo devolver(
      String id,
      SolicitudDeDevolucionSuelta solicitud,
      Usuario usuario,
      HttpServletRequest peticion,
      ClaveIdempotencia clave) {
    var monto = Objects.requireNonNull(hallar(id).suelto()).monto();
    return noIdentificados.devolver(
        id,
        recibo -> Etiquetas.exigir(peticion, recibo.version()),
        solicitud.devolucion(monto, usuario, reloj.ahora(), clave.huella()));
  }

  private static ResponseEntity<?> creado(HttpServletRequest peticion, Recibo recibo) {
    var lugar = URI.create(peticion.getContextPath() + "/pagos-no-identificados/" + recibo.id());
    return respuesta(ResponseEntity.created(lugar), recibo);
  }
}
