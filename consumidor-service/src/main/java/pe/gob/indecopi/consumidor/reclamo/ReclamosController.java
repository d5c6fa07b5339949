package pe.gob.indecopi.consumidor.reclamo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Etiquetas;

/** Complaints: told, and seen by each side as it may. */
@RestController
@Tag(name = "Reclamos")
class ReclamosController {
  private final Reclamos reclamos;
  private final Presentacion presentacion;
  private final MoverReclamo mover;
  private final Acceso acceso;
  private final Vistas vistas;
  private final Idempotencia idempotencia;

  ReclamosController(
      Reclamos reclamos,
      Presentacion presentacion,
      MoverReclamo mover,
      Acceso acceso,
      Vistas vistas,
      Idempotencia idempotencia) {
    this.reclamos = reclamos;
    this.presentacion = presentacion;
    this.mover = mover;
    this.acceso = acceso;
    this.vistas = vistas;
    this.idempotencia = idempotencia;
  }

  @Operation(
      operationId = "presentarReclamo",
      summary = "Presenta un reclamo",
      description =
          "Quien reclama lo hace con su cuenta; un funcionario del SAC registra por encargo los que"
              + " llegan por otro canal. Con RUC del proveedor, se le traslada al instante. Si ya hay"
              + " uno parecido se responde 409 con el enlace, y se sigue con aunqueParecido.")
  @ApiResponse(
      responseCode = "201",
      description = "El reclamo, como lo ve quien lo presentó",
      content = @Content(schema = @Schema(implementation = VistaDeReclamo.class)))
  @PostMapping("/reclamos")
  ResponseEntity<?> presentar(
      @RequestBody PedidoDeReclamo pedido, HttpServletRequest solicitud, Usuario usuario) {
    Presentacion.exigirQuePueda(usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new UnaVez<>(
            clave -> presentacion.presentar(id(clave), pedido, usuario, clave),
            clave -> reclamos.buscar(id(clave).valor()),
            (r, _) -> creado(r, solicitud, usuario)));
  }

  @Operation(operationId = "verReclamo", summary = "Un reclamo, como lo ve quien llama")
  @ApiResponse(
      responseCode = "200",
      description = "El reclamo",
      content = @Content(schema = @Schema(implementation = VistaDeReclamo.class)))
  @GetMapping("/reclamos/{id}")
  ResponseEntity<VistaDeReclamo> ver(@PathVariable String id, Usuario usuario) {
    var r = reclamos.buscar(id).orElseThrow(Reclamos::noEncontrado);
    return con200(r, acceso.exigir(usuario, r));
  }

  @Operation(
      operationId = "moverReclamo",
      summary = "Mueve un reclamo: trasladar, responder, conciliar, desistir, concluir…",
      description =
          "Lo que cada lado puede hacer está en accionesPosibles. If-Match es obligatorio en los"
              + " actos de funcionarios y opcional en los de las partes.",
      parameters =
          @Parameter(
              in = ParameterIn.HEADER,
              name = "If-Match",
              description = "ETag del reclamo que se vio",
              schema = @Schema(type = "string")))
  @ApiResponse(
      responseCode = "200",
      description = "El reclamo con el acto",
      content = @Content(schema = @Schema(implementation = VistaDeReclamo.class)))
  @PostMapping("/reclamos/{id}/actuaciones")
  ResponseEntity<?> mover(
      @PathVariable String id,
      @RequestBody ActoPedido pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var visto = reclamos.buscar(id).orElseThrow(Reclamos::noEncontrado);
    var lado = acceso.exigir(usuario, visto);
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new UnaVez<>(
            clave -> {
              acceso.exigirQueActue(usuario, lado, visto);
              exigirLado(pedido.acto(), lado);
              return mover.mover(
                  new MoverReclamo.Orden(
                      visto.id(), pedido, lado, usuario, segun(lado, solicitud), clave));
            },
            clave -> reclamos.buscar(id).filter(r -> r.porClave(clave.huella()).isPresent()),
            (r, _) -> con200(r, lado)));
  }

  private static void exigirLado(Acto acto, Lado lado) {
    if (!acto.es(lado)) {
      throw new Rechazo(
          Codigos.PROHIBIDO, Texto.de("Ese acto le toca a otro.", "That act is for another."));
    }
  }

  private static Consumer<Reclamo> segun(Lado lado, HttpServletRequest solicitud) {
    return r -> {
      if (lado == Lado.FUNCIONARIO) {
        Etiquetas.exigir(solicitud, r.version());
      } else {
        Etiquetas.comprobar(solicitud, r.version());
      }
    };
  }

  private static ReclamoId id(ClaveIdempotencia clave) {
    return new ReclamoId(clave.id(ReclamoId.PREFIJO));
  }

  private ResponseEntity<VistaDeReclamo> creado(
      Reclamo r, HttpServletRequest solicitud, Usuario usuario) {
    return ResponseEntity.created(URI.create(solicitud.getContextPath() + "/reclamos/" + r.id()))
        .eTag(Etiquetas.de(r.version()))
        .body(vistas.de(r, Presentacion.lado(usuario)));
  }

  private ResponseEntity<VistaDeReclamo> con200(Reclamo r, Lado lado) {
    return ResponseEntity.ok().eTag(Etiquetas.de(r.version())).body(vistas.de(r, lado));
  }
}
