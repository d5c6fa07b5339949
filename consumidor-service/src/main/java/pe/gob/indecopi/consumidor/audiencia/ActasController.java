package pe.gob.indecopi.consumidor.audiencia;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.ActaVista;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Etiquetas;

/** The record of a hearing: drafted, agreed to by each side with its code, printed. */
@RestController
@Tag(name = "Audiencias")
class ActasController {
  private final ActosDeAudiencia actos;
  private final Celebracion celebracion;
  private final VistasDeAudiencia vistas;
  private final ActaEnPapel papel;

  ActasController(
      ActosDeAudiencia actos,
      Celebracion celebracion,
      VistasDeAudiencia vistas,
      ActaEnPapel papel) {
    this.actos = actos;
    this.celebracion = celebracion;
    this.vistas = vistas;
    this.papel = papel;
  }

  @Operation(
      operationId = "redactarActa",
      summary = "Redacta el acta, o la redacta de nuevo, y envía a cada parte su código",
      description =
          "Funcionario del SAC, con If-Match. Una redacción nueva deja sin efecto las conformidades de"
              + " la anterior. Sin poder para conciliar de ambos no puede haber acuerdo.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DelFuncionario.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/acta")
  ResponseEntity<?> redactar(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Pedidos.Redaccion pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    ActosDeAudiencia.exigirFuncionario(usuario);
    return actos.una(
        id,
        n,
        true,
        pedido,
        solicitud,
        usuario,
        (caso, quien, clave) -> {
          var redactada =
              actos.mover(
                  caso, quien, solicitud, true, (a, c, q) -> celebracion.redactar(a, pedido, q));
          var conUno = celebracion.enviarCodigo(redactada, caso.reclamo(), Lado.CONSUMIDOR, quien);
          return celebracion.enviarCodigo(conUno, caso.reclamo(), Lado.PROVEEDOR, quien);
        });
  }

  @Operation(operationId = "verActa", summary = "El acta como está, con quién le dio conformidad")
  @ApiResponse(
      responseCode = "200",
      description = "El acta",
      content = @Content(schema = @Schema(implementation = ActaVista.class)))
  @GetMapping("/reclamos/{id}/audiencias/{n}/acta")
  ResponseEntity<ActaVista> ver(@PathVariable String id, @PathVariable int n, Usuario usuario) {
    var caso = actos.ver(id, n, usuario);
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(caso.audiencia().version()))
        .body(vistas.acta(caso.audiencia(), caso.reclamo()));
  }

  @Operation(
      operationId = "darConformidadAlActa",
      summary = "Da conformidad al acta con el código que llegó a la casilla",
      description =
          "De cada parte. El código vale una vez, para esa redacción, por un tiempo y con pocos"
              + " intentos. Con la conformidad de ambas la audiencia y el reclamo concluyen.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DeLaParte.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/acta/conformidad")
  ResponseEntity<?> conformar(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Pedidos.Conformidad pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return actos.una(
        id,
        n,
        false,
        pedido,
        solicitud,
        usuario,
        (caso, quien, clave) ->
            celebracion.conformar(caso.audiencia(), caso.lado(), pedido.codigo(), quien));
  }

  @Operation(
      operationId = "pedirCodigoDelActa",
      summary = "Pide otro código para el acta; el anterior deja de valer",
      description = "De cada parte, para sí.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DeLaParte.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/acta/codigos")
  ResponseEntity<?> codigo(
      @PathVariable String id, @PathVariable int n, HttpServletRequest solicitud, Usuario usuario) {
    return actos.una(
        id,
        n,
        false,
        Map.of(),
        solicitud,
        usuario,
        (caso, quien, clave) ->
            celebracion.enviarCodigo(caso.audiencia(), caso.reclamo(), caso.lado(), quien));
  }

  @Operation(
      operationId = "cerrarSinConformidad",
      summary = "Cierra sin acuerdo una audiencia cuya acta una parte no quiere suscribir",
      description = "Funcionario del SAC, con If-Match, con un acta sin acuerdo.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DelFuncionario.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/cierre")
  ResponseEntity<?> cerrar(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Pedidos.Motivo pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return actos.delFuncionario(
        id,
        n,
        pedido,
        solicitud,
        usuario,
        (a, caso, quien) ->
            a.cerrarSinConformidad(quien.hito("CERRADA", actos.ahora(), pedido.motivo())));
  }

  @Operation(
      operationId = "imprimirActa",
      summary = "El acta de una audiencia cerrada, en PDF con su código de verificación")
  @ApiResponse(
      responseCode = "200",
      description = "El acta",
      content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE))
  @GetMapping(
      path = "/reclamos/{id}/audiencias/{n}/acta.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<Resource> pdf(@PathVariable String id, @PathVariable int n, Usuario usuario) {
    var caso = actos.ver(id, n, usuario);
    if (caso.audiencia().estado() != Estado.CERRADA) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de("El acta todavía no está cerrada", "The record is not closed yet"));
    }
    var impresa = papel.imprimir(caso.audiencia(), caso.reclamo());
    return ResponseEntity.ok()
        .eTag('"' + impresa.sha256() + '"')
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(impresa.bytes())
        .header("X-Content-Type-Options", "nosniff")
        .header("Codigo-Verificacion", impresa.codigo().valor())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("acta.pdf").build().toString())
        .body(new InputStreamResource(papel.abrir(impresa)));
  }
}
