package pe.gob.indecopi.consumidor.propuesta;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.conversacion.TextoLlano;
import pe.gob.indecopi.consumidor.propuesta.MoverNegociacion.Pedido;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Etiquetas;

/** Proposals: made, countered, taken back, refused and accepted. */
@RestController
@Tag(name = "Propuestas")
class PropuestasController {
  private final MoverNegociacion mover;
  private final Acuerdos acuerdos;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  PropuestasController(
      MoverNegociacion mover, Acuerdos acuerdos, Idempotencia idempotencia, RelojLegal reloj) {
    this.mover = mover;
    this.acuerdos = acuerdos;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  /** All that were made; a complaint has few. */
  @Schema(name = "Propuestas")
  record PropuestasVista(List<PropuestaVista> datos) {}

  /**
   * The online conformity.
   *
   * @param conforme that it agrees, said and not supposed
   */
  record Conformidad(@Schema(allowableValues = "true") boolean conforme) implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      if (!conforme) {
        faltas.agregar(
            puntero + "/conforme",
            Texto.de("quien no está conforme la rechaza", "who does not agree refuses it"));
      }
    }
  }

  /** A refusal, with its reason if it has one. */
  record Negativa(@Size(min = 1, max = 1_000) @Nullable String motivo) implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      if (motivo != null) {
        TextoLlano.revisar(motivo, faltas, puntero + "/motivo");
      }
    }
  }

  @Operation(
      operationId = "listarPropuestas",
      summary = "Las propuestas de un reclamo, en orden, y qué puede hacerse con cada una")
  @GetMapping("/reclamos/{id}/propuestas")
  ResponseEntity<PropuestasVista> listar(@PathVariable String id, Usuario usuario) {
    var pedido = mover.mirar(id, usuario);
    var todas =
        Negociacion.de(pedido.reclamo(), reloj.hoy()).propuestas().stream()
            .map(p -> PropuestaVista.de(p, pedido.lado()))
            .toList();
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(pedido.reclamo().version()))
        .body(new PropuestasVista(todas));
  }

  @Operation(operationId = "verPropuesta", summary = "Una propuesta")
  @GetMapping("/reclamos/{id}/propuestas/{propuesta}")
  ResponseEntity<PropuestaVista> ver(
      @PathVariable String id, @PathVariable String propuesta, Usuario usuario) {
    var pedido = mover.mirar(id, usuario);
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(pedido.reclamo().version()))
        .body(vista(pedido.reclamo(), pedido, propuesta));
  }

  @Operation(
      operationId = "proponer",
      summary = "Propone un acuerdo, o contraoferta con responde",
      description =
          "Cada parte tiene a lo sumo una propuesta vigente: la nueva reemplaza la suya y la que"
              + " contraoferta. La del funcionario, como mediador, cierra con la conformidad de"
              + " ambas partes. validaHasta y los plazos cuentan en la sede central.")
  @ApiResponse(
      responseCode = "201",
      description = "Ofrecida",
      content = @Content(schema = @Schema(implementation = PropuestaVista.class)))
  @PostMapping("/reclamos/{id}/propuestas")
  ResponseEntity<?> proponer(
      @PathVariable String id,
      @RequestBody PropuestaPedida nueva,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var pedido = mover.obligarse(id, usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        nueva,
        new UnaVez<>(
            clave -> mover.ofrecer(pedido, nueva, clave),
            clave -> mover.hecho(pedido, clave),
            (r, clave) ->
                ResponseEntity.created(
                        URI.create(solicitud.getRequestURI() + "/" + clave.id("pro")))
                    .eTag(Etiquetas.de(r.version()))
                    .body(vista(r, pedido, clave.id("pro")))));
  }

  @Operation(
      operationId = "aceptarPropuesta",
      summary = "Da la conformidad en línea a una propuesta de la otra parte",
      description =
          "Si no falta la de nadie más, el reclamo termina por mediación y lo ofrecido es un"
              + " acuerdo. La que ya no está vigente se rechaza con lo que hay ahora: estado y"
              + " vigentes.")
  @ApiResponse(
      responseCode = "200",
      description = "Aceptada",
      content = @Content(schema = @Schema(implementation = PropuestaVista.class)))
  @PostMapping("/reclamos/{id}/propuestas/{propuesta}/aceptacion")
  ResponseEntity<?> aceptar(
      @PathVariable String id,
      @PathVariable String propuesta,
      @RequestBody Conformidad conformidad,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return responder(
        id,
        propuesta,
        conformidad,
        solicitud,
        usuario,
        (pedido, clave) ->
            mover.mover(
                pedido,
                clave,
                r ->
                    segun(solicitud, r)
                        .aceptar(propuesta, pedido.autor(clave), reloj.ahora(), acuerdos)));
  }

  @Operation(operationId = "rechazarPropuesta", summary = "Rechaza una propuesta de la otra parte")
  @ApiResponse(
      responseCode = "200",
      description = "Rechazada",
      content = @Content(schema = @Schema(implementation = PropuestaVista.class)))
  @PostMapping("/reclamos/{id}/propuestas/{propuesta}/rechazo")
  ResponseEntity<?> rechazar(
      @PathVariable String id,
      @PathVariable String propuesta,
      @RequestBody Negativa negativa,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return responder(
        id,
        propuesta,
        negativa,
        solicitud,
        usuario,
        (pedido, clave) ->
            mover.mover(
                pedido,
                clave,
                r ->
                    segun(solicitud, r)
                        .rechazar(
                            propuesta, negativa.motivo(), pedido.autor(clave), reloj.ahora())));
  }

  @Operation(operationId = "retirarPropuesta", summary = "Retira una propuesta propia")
  @ApiResponse(
      responseCode = "200",
      description = "Retirada",
      content = @Content(schema = @Schema(implementation = PropuestaVista.class)))
  @PostMapping("/reclamos/{id}/propuestas/{propuesta}/retiro")
  ResponseEntity<?> retirar(
      @PathVariable String id,
      @PathVariable String propuesta,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return responder(
        id,
        propuesta,
        Map.of(),
        solicitud,
        usuario,
        (pedido, clave) ->
            mover.mover(
                pedido,
                clave,
                r -> segun(solicitud, r).retirar(propuesta, pedido.autor(clave), reloj.ahora())));
  }

  private ResponseEntity<?> responder(
      String id,
      String propuesta,
      Object cuerpo,
      HttpServletRequest solicitud,
      Usuario usuario,
      BiFunction<Pedido, ClaveIdempotencia, Reclamo> acto) {
    var pedido = mover.obligarse(id, usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        new UnaVez<>(
            clave -> acto.apply(pedido, clave),
            clave -> mover.hecho(pedido, clave),
            (r, clave) ->
                ResponseEntity.ok()
                    .eTag(Etiquetas.de(r.version()))
                    .body(vista(r, pedido, propuesta))));
  }

  /** On a party's act the condition is optional. */
  private Negociacion segun(HttpServletRequest solicitud, Reclamo actual) {
    Etiquetas.comprobar(solicitud, actual.version());
    return Negociacion.de(actual, reloj.hoy());
  }

  private PropuestaVista vista(Reclamo r, Pedido pedido, String propuesta) {
    return Negociacion.de(r, reloj.hoy())
        .buscar(propuesta)
        .map(p -> PropuestaVista.de(p, pedido.lado()))
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No hay tal propuesta", "There is no such proposal")));
  }
}
