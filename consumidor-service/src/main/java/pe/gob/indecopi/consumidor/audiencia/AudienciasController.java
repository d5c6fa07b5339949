package pe.gob.indecopi.consumidor.audiencia;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;

/** Hearings: summoned, moved, called off, and put into the parties' calendars. */
@RestController
@Tag(name = "Audiencias")
class AudienciasController {
  private final ActosDeAudiencia actos;
  private final Audiencias audiencias;
  private final Programacion programacion;
  private final Secuelas secuelas;
  private final VistasDeAudiencia vistas;
  private final Idempotencia idempotencia;
  private final CorreoDeAudiencia correo;

  AudienciasController(
      ActosDeAudiencia actos,
      Audiencias audiencias,
      Programacion programacion,
      Secuelas secuelas,
      VistasDeAudiencia vistas,
      Idempotencia idempotencia,
      CorreoDeAudiencia correo) {
    this.actos = actos;
    this.audiencias = audiencias;
    this.programacion = programacion;
    this.secuelas = secuelas;
    this.vistas = vistas;
    this.idempotencia = idempotencia;
    this.correo = correo;
  }

  @Operation(
      operationId = "citarAAudiencia",
      summary = "Cita a consumidor y proveedor a una audiencia de conciliación",
      description =
          "Funcionario del SAC. En días y horas de la oficina, y sin que el funcionario, una parte o"
              + " la sala estén a esa hora en otra: si lo están, 409. Tras una inasistencia, es la"
              + " segunda audiencia.")
  @ApiResponse(
      responseCode = "201",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DelFuncionario.class)))
  @PostMapping("/reclamos/{id}/audiencias")
  ResponseEntity<?> citar(
      @PathVariable String id,
      @RequestBody PedidoDeAudiencia pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var reclamo = actos.paraFuncionario(id, usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new Efecto() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
            var hecha = programacion.programar(reclamo, pedido, usuario.sub(), clave);
            return creada(secuelas.cumplir(hecha));
          }

          @Override
          public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
            return audiencias.buscar(Programacion.id(clave)).map(this::creada);
          }

          private ResponseEntity<?> creada(Audiencia a) {
            var ruta = solicitud.getContextPath() + "/reclamos/" + id + "/audiencias/" + a.n();
            return ResponseEntity.created(URI.create(ruta))
                .eTag(Etiquetas.de(a.version()))
                .body(vistas.de(a, Lado.FUNCIONARIO));
          }
        });
  }

  @Operation(
      operationId = "listarAudiencias",
      summary = "Las audiencias de un reclamo, de la primera a la última",
      description = "Son pocas: vienen todas en una página.")
  @GetMapping("/reclamos/{id}/audiencias")
  Pagina<VistaDeAudiencia.EnLista> listar(@PathVariable String id, Usuario usuario) {
    var r = actos.reclamo(id);
    actos.lado(r, usuario);
    return new Pagina<>(audiencias.de(r.id()).stream().map(vistas::enLista).toList(), null);
  }

  @Operation(operationId = "verAudiencia", summary = "Una audiencia, como la ve quien llama")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.class)))
  @GetMapping("/reclamos/{id}/audiencias/{n}")
  ResponseEntity<VistaDeAudiencia> ver(
      @PathVariable String id, @PathVariable int n, Usuario usuario) {
    var caso = actos.ver(id, n, usuario);
    return actos.respuesta(caso.audiencia(), caso.lado());
  }

  @Operation(
      operationId = "invitarAlCalendario",
      summary = "La invitación de una audiencia para un programa de calendario (RFC 5545)",
      description =
          "El UID no cambia, SEQUENCE crece con cada cambio, y cancelada es METHOD:CANCEL. Solo nombra"
              + " a quien la pide.")
  @ApiResponse(
      responseCode = "200",
      description = "La invitación",
      content = @Content(mediaType = Invitacion.TIPO, schema = @Schema(type = "string")))
  @GetMapping(path = "/reclamos/{id}/audiencias/{n}/invitacion.ics", produces = Invitacion.TIPO)
  ResponseEntity<byte[]> invitacion(@PathVariable String id, @PathVariable int n, Usuario usuario) {
    var caso = actos.ver(id, n, usuario);
    var a = caso.audiencia();
    var ics = Invitacion.de(a, correo.para(a, caso.reclamo(), caso.lado()));
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(a.version()))
        .contentType(MediaType.parseMediaType(Invitacion.tipo(a)))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("audiencia.ics").build().toString())
        .body(ics.getBytes(StandardCharsets.UTF_8));
  }

  @Operation(
      operationId = "reprogramarAudiencia",
      summary = "Mueve una audiencia a otra hora o sala",
      description = "Funcionario del SAC, con If-Match y antes de su hora.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DelFuncionario.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/reprogramacion")
  ResponseEntity<?> reprogramar(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Pedidos.Reprogramacion pedido,
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
          Etiquetas.exigir(solicitud, caso.audiencia().version());
          return programacion.reprogramar(caso.audiencia(), pedido, quien.sub(), clave);
        });
  }

  @Operation(
      operationId = "cancelarAudiencia",
      summary = "Cancela una audiencia",
      description = "Funcionario del SAC, con If-Match. La hora queda libre y se avisa a ambos.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DelFuncionario.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/cancelacion")
  ResponseEntity<?> cancelar(
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
        (a, caso, quien) -> a.cancelar(quien.hito("CANCELADA", actos.ahora(), pedido.motivo())));
  }
}
