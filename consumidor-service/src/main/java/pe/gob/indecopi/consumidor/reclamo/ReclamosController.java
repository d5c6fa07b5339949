package pe.gob.indecopi.consumidor.reclamo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Etiquetas;

/** Complaints: told, and seen by each side as it may. */
@RestController
@Tag(name = "Reclamos")
class ReclamosController {
  private final Reclamos reclamos;
  private final Presentacion presentacion;
  private final Acceso acceso;
  private final Vistas vistas;
  private final Idempotencia idempotencia;

  ReclamosController(
      Reclamos reclamos,
      Presentacion presentacion,
      Acceso acceso,
      Vistas vistas,
      Idempotencia idempotencia) {
    this.reclamos = reclamos;
    this.presentacion = presentacion;
    this.acceso = acceso;
    this.vistas = vistas;
    this.idempotencia = idempotencia;
  }

  @Operation(operationId = "presentarReclamo", summary = "Presenta un reclamo")
  @ApiResponse(
      responseCode = "201",
      description = "El reclamo, como lo ve quien lo presentó",
      content = @Content(schema = @Schema(implementation = VistaDeReclamo.class)))
  @PostMapping("/reclamos")
  ResponseEntity<?> presentar(
      @RequestBody PedidoDeReclamo pedido,
      HttpServletRequest solicitud,
      Locale idioma,
      Usuario usuario) {
    presentacion.exigirQuePueda(usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new Efecto() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
            return creado(presentacion.presentar(pedido, usuario, clave), usuario, idioma);
          }

          @Override
          public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
            return reclamos
                .buscar(clave.id(ReclamoId.PREFIJO))
                .map(r -> creado(r, usuario, idioma));
          }

          private ResponseEntity<?> creado(Reclamo r, Usuario usuario, Locale idioma) {
            var ruta = URI.create(solicitud.getContextPath() + "/reclamos/" + r.id());
            return ResponseEntity.created(ruta)
                .eTag(Etiquetas.de(r.version()))
                .body(vistas.de(r, acceso.exigir(usuario, r), idioma));
          }
        });
  }

  @Operation(operationId = "verReclamo", summary = "Un reclamo, como lo ve quien llama")
  @ApiResponse(
      responseCode = "200",
      description = "El reclamo",
      content = @Content(schema = @Schema(implementation = VistaDeReclamo.class)))
  @GetMapping("/reclamos/{id}")
  ResponseEntity<VistaDeReclamo> ver(@PathVariable String id, Locale idioma, Usuario usuario) {
    var r = reclamos.buscar(id).orElseThrow(Reclamos::noEncontrado);
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(r.version()))
        .body(vistas.de(r, acceso.exigir(usuario, r), idioma));
  }
}
