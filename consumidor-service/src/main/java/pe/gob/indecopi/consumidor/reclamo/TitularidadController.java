package pe.gob.indecopi.consumidor.reclamo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Etiquetas;

/** Takes into an account a complaint that an official entered for its consumer. */
@RestController
@Tag(name = "Reclamos")
class TitularidadController {
  private static final String TOMADO = "TOMADO_POR_SU_TITULAR";

  private final Reclamos reclamos;
  private final Habilitacion habilitacion;
  private final Vistas vistas;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  TitularidadController(
      Reclamos reclamos,
      Habilitacion habilitacion,
      Vistas vistas,
      Idempotencia idempotencia,
      RelojLegal reloj) {
    this.reclamos = reclamos;
    this.habilitacion = habilitacion;
    this.vistas = vistas;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "tomarReclamo",
      summary = "Toma en la cuenta de quien llama un reclamo registrado por encargo suyo",
      description = "El documento validado de la cuenta debe ser el del reclamo.")
  @ApiResponse(
      responseCode = "200",
      description = "El reclamo, ya suyo",
      content = @Content(schema = @Schema(implementation = VistaDeReclamo.class)))
  @PostMapping("/reclamos/{id}/titularidad")
  ResponseEntity<?> tomar(@PathVariable String id, HttpServletRequest solicitud, Usuario usuario) {
    var visto = reclamos.buscar(id).filter(r -> es(r, usuario)).orElseThrow(Reclamos::noEncontrado);
    return idempotencia.una(
        solicitud,
        usuario,
        Map.of(),
        new UnaVez<>(
            clave -> tomado(visto, usuario, clave),
            _ -> reclamos.buscar(id).filter(r -> r.consumidor().titular()),
            (r, _) -> con200(r)));
  }

  private Reclamo tomado(Reclamo visto, Usuario usuario, ClaveIdempotencia clave) {
    var cuenta = habilitacion.exigir(String.valueOf(visto.consumidor().clave()));
    var autor = Autor.de(Lado.CONSUMIDOR, usuario, clave);
    var paso = Paso.de(TOMADO, autor, reloj.ahora(), Map.of());
    return reclamos.mover(
        visto.id(),
        r ->
            r.consumidor().titular()
                ? r
                : r.de(r.consumidor().enCuenta(cuenta.persona(), usuario.sub()), paso));
  }

  private ResponseEntity<VistaDeReclamo> con200(Reclamo r) {
    return ResponseEntity.ok().eTag(Etiquetas.de(r.version())).body(vistas.de(r, Lado.CONSUMIDOR));
  }

  private static boolean es(Reclamo r, Usuario usuario) {
    var documento = usuario.documento();
    return documento != null && documento.clave().equals(r.consumidor().clave());
  }
}
