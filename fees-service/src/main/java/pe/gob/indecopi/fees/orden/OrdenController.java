package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.fees.liquidacion.LectorDePedidos;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Pagina;
import tools.jackson.databind.JsonNode;

/** Payment orders. */
@RestController
@Tag(name = "Ordenes")
class OrdenController {

  private final LectorDePedidos lector;
  private final GeneracionDeOrdenes generacion;
  private final Ordenes ordenes;
  private final Lecturas lecturas;
  private final Idempotencia idempotencia;

  OrdenController(
      LectorDePedidos lector,
      GeneracionDeOrdenes generacion,
      Ordenes ordenes,
      Lecturas lecturas,
      Idempotencia idempotencia) {
    this.lector = lector;
    this.generacion = generacion;
    this.ordenes = ordenes;
    this.lecturas = lecturas;
    this.idempotencia = idempotencia;
  }

  @PostMapping("/ordenes")
  @Operation(
      summary = "Genera una orden de pago",
      description =
          "Una persona la genera a su nombre; un servicio o la caja, a nombre de quien paga.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = SolicitudDeOrden.class))))
  @ApiResponse(
      responseCode = "201",
      description = "La orden",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OrdenVista.class)))
  ResponseEntity<?> generar(
      @RequestBody JsonNode cuerpo, Usuario usuario, HttpServletRequest peticion, Locale idioma) {
    usuario.exigir(Rol.CIUDADANO, Rol.PROVEEDOR, Rol.SERVICIO, Rol.CAJERO);
    var solicitud = lector.leer(cuerpo, SolicitudDeOrden.class);
    Derechos.crear(usuario, solicitud);
    return idempotencia.una(
        peticion,
        usuario,
        solicitud,
        new UnaVez<>(
            clave -> generacion.generar(solicitud, usuario, clave),
            generacion::generada,
            (orden, _) -> Respuestas.creada(peticion, orden, idioma)));
  }

  @PostMapping("/ordenes/multas")
  @Operation(
      summary = "Genera la orden de pago de una multa",
      description =
          "Solo para los servicios de los órganos: el monto lo fija la autoridad que sancionó, no la"
              + " tarifa. Se asienta aparte de las tasas.")
  @ApiResponse(
      responseCode = "201",
      description = "La orden",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = OrdenVista.class)))
  ResponseEntity<?> multa(
      @RequestBody SolicitudDeMulta solicitud,
      Usuario usuario,
      HttpServletRequest peticion,
      Locale idioma) {
    usuario.exigir(Rol.SERVICIO);
    return idempotencia.una(
        peticion,
        usuario,
        solicitud,
        new UnaVez<>(
            clave -> generacion.generarMulta(solicitud, usuario, clave),
            generacion::generada,
            (orden, _) -> Respuestas.creada(peticion, orden, idioma)));
  }

  @GetMapping("/ordenes/{id}")
  @Operation(
      summary = "Una orden",
      description = "La ve quien la paga o la generó, la caja, los bancos y los funcionarios.")
  ResponseEntity<OrdenVista> orden(@PathVariable String id, Usuario usuario, Locale idioma) {
    return ordenes
        .buscar(id)
        .filter(orden -> Derechos.ver(usuario, orden))
        .map(orden -> lecturas.anotada(usuario, orden))
        .map(orden -> Respuestas.orden(orden, idioma))
        .orElseThrow(Rechazos::noEncontrado);
  }

  @GetMapping("/ordenes")
  @Operation(
      summary = "La orden de un código de pago",
      description = "Para la caja y los bancos: lo que el pagador dicta.")
  Pagina<OrdenVista> conCodigo(@RequestParam String codigoPago, Usuario usuario, Locale idioma) {
    usuario.exigir(Rol.CAJERO, Rol.BANCO, Rol.SERVICIO);
    var codigo = CodigoPago.leer(codigoPago).orElseThrow(OrdenController::malCodigo);
    var halladas =
        ordenes.conCodigo(codigo).map(orden -> lecturas.anotada(usuario, orden)).stream()
            .map(orden -> OrdenVista.de(orden, idioma))
            .toList();
    return new Pagina<>(halladas, null);
  }

  private static Rechazo malCodigo() {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        Texto.de(
            "El código de pago está mal escrito: sus cifras no cuadran",
            "The payment code is mistyped: its digits do not agree"),
        List.of(),
        Map.of("parametro", "codigoPago"));
  }
}
