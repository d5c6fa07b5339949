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
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.documentos.Dueno;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Complaints that are being written. Whatever was told is kept; what is missing is told back. */
@RestController
@Tag(name = "Reclamos")
class BorradoresController {
  private final Borradores borradores;
  private final Redaccion redaccion;
  private final Presentacion presentacion;
  private final Reclamos reclamos;
  private final Acceso acceso;
  private final Vistas vistas;
  private final Idempotencia idempotencia;
  private final InstantSource reloj;

  BorradoresController(
      Borradores borradores,
      Redaccion redaccion,
      Presentacion presentacion,
      Reclamos reclamos,
      Acceso acceso,
      Vistas vistas,
      Idempotencia idempotencia,
      InstantSource reloj) {
    this.borradores = borradores;
    this.redaccion = redaccion;
    this.presentacion = presentacion;
    this.reclamos = reclamos;
    this.acceso = acceso;
    this.vistas = vistas;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  /**
   * What was told so far.
   *
   * @param contenido the body of a complaint, as far as it goes and right or wrong
   */
  @Schema(name = "BorradorEscrito")
  record BorradorEscrito(
      @Schema(description = "El cuerpo de un reclamo, hasta donde llegue") ObjectNode contenido) {}

  /**
   * A draft, as its writer sees it.
   *
   * @param faltas what keeps it from being submitted
   * @param formulario what is asked, given what was told
   */
  @Schema(name = "BorradorDeReclamo")
  record BorradorVista(
      @Schema(example = "bor_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
      @Schema(type = "object") JsonNode contenido,
      boolean listo,
      List<FaltaVista> faltas,
      FormularioController.FormularioVisto formulario,
      OffsetDateTime cambiado,
      long version) {}

  /** Something that is wrong or missing. */
  @Schema(name = "FaltaDeBorrador")
  record FaltaVista(@Schema(example = "/contenido/hechos") String puntero, String detalle) {

    static FaltaVista de(Falta f) {
      return new FaltaVista(f.puntero(), f.detalle().en(Idioma.actual()));
    }
  }

  @Operation(
      operationId = "crearBorradorDeReclamo",
      summary = "Guarda un reclamo a medio escribir",
      description = "Lo incompleto o equivocado se guarda igual, y se dice qué falta.")
  @ApiResponse(
      responseCode = "201",
      description = "El borrador",
      content = @Content(schema = @Schema(implementation = BorradorVista.class)))
  @PostMapping("/reclamos/borradores")
  ResponseEntity<?> crear(
      @RequestBody BorradorEscrito escrito, HttpServletRequest solicitud, Usuario usuario) {
    Presentacion.exigirQuePueda(usuario);
    var dueno = Dueno.de(usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        escrito,
        new UnaVez<>(
            clave -> borradores.crear(nuevo(clave.id(Borrador.PREFIJO), dueno, escrito)),
            clave -> borradores.buscar(clave.id(Borrador.PREFIJO), dueno),
            (b, _) -> creado(b, solicitud)));
  }

  @Operation(operationId = "listarBorradoresDeReclamo", summary = "Los borradores de quien llama")
  @GetMapping("/reclamos/borradores")
  Pagina<BorradorVista> listar(Cursor cursor, Usuario usuario) {
    var hallados = borradores.de(Dueno.de(usuario), cursor.despues(), cursor.limite() + 1);
    var pagina = cursor.pagina(hallados, Borrador::id);
    return new Pagina<>(pagina.datos().stream().map(b -> vista(b)).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verBorradorDeReclamo", summary = "Un borrador de quien llama")
  @GetMapping("/reclamos/borradores/{id}")
  ResponseEntity<BorradorVista> ver(@PathVariable String id, Usuario usuario) {
    return con200(suyo(id, usuario));
  }

  @Operation(
      operationId = "escribirBorradorDeReclamo",
      summary = "Cambia un borrador por lo que se envía",
      parameters =
          @Parameter(
              in = ParameterIn.HEADER,
              name = "If-Match",
              required = true,
              description = "ETag del borrador que se vio",
              schema = @Schema(type = "string")))
  @PutMapping("/reclamos/borradores/{id}")
  ResponseEntity<BorradorVista> escribir(
      @PathVariable String id,
      @RequestBody BorradorEscrito escrito,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var visto = suyo(id, usuario);
    Etiquetas.exigir(solicitud, visto.version());
    return con200(
        borradores.cambiar(
            visto.id(),
            actual -> {
              Etiquetas.exigir(solicitud, actual.version());
              return actual.con(escrito.contenido(), reloj.instant());
            }));
  }

  @Operation(
      operationId = "borrarBorradorDeReclamo",
      summary = "Borra un borrador",
      parameters =
          @Parameter(
              in = ParameterIn.HEADER,
              name = "If-Match",
              required = true,
              description = "ETag del borrador que se vio",
              schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "204", description = "Ya no está")
  @DeleteMapping("/reclamos/borradores/{id}")
  ResponseEntity<Void> borrar(
      @PathVariable String id, HttpServletRequest solicitud, Usuario usuario) {
    var visto = suyo(id, usuario);
    Etiquetas.exigir(solicitud, visto.version());
    borradores.borrar(visto);
    return ResponseEntity.noContent().build();
  }

  @Operation(
      operationId = "presentarBorradorDeReclamo",
      summary = "Presenta el reclamo de un borrador, una sola vez",
      description = "El borrador deja de estar. Repetirlo responde el mismo reclamo.")
  @ApiResponse(
      responseCode = "201",
      description = "El reclamo, como lo ve quien lo presentó",
      content = @Content(schema = @Schema(implementation = VistaDeReclamo.class)))
  @PostMapping("/reclamos/borradores/{id}/presentacion")
  ResponseEntity<?> presentar(
      @PathVariable String id, HttpServletRequest solicitud, Usuario usuario) {
    if (!id.startsWith(Borrador.PREFIJO)
        || borradores.buscar(id, Dueno.de(usuario)).isEmpty() && deEste(id, usuario).isEmpty()) {
      throw Borradores.noEncontrado();
    }
    return idempotencia.una(
        solicitud,
        usuario,
        Map.of(),
        new UnaVez<>(
            clave -> presentado(id, usuario, clave),
            _ -> deEste(id, usuario),
            (r, _) -> presentado(r, solicitud, usuario)));
  }

  private Reclamo presentado(String id, Usuario usuario, ClaveIdempotencia clave) {
    // In this order: who finds the draft gone finds the complaint that it became.
    var borrador = borradores.buscar(id, Dueno.de(usuario));
    var ya = deEste(id, usuario);
    var r =
        ya.orElseGet(
            () -> {
              var b = borrador.orElseThrow(Borradores::noEncontrado);
              var pedido = redaccion.pedido(b.contenido());
              return presentacion.presentar(b.reclamo(), pedido, usuario, clave);
            });
    borrador.ifPresent(borradores::borrar);
    return r;
  }

  private ResponseEntity<?> presentado(Reclamo r, HttpServletRequest solicitud, Usuario usuario) {
    return ResponseEntity.created(URI.create(solicitud.getContextPath() + "/reclamos/" + r.id()))
        .eTag(Etiquetas.de(r.version()))
        .body(vistas.de(r, Presentacion.lado(usuario)));
  }

  /** The complaint that the draft became, to whom it is of. */
  private Optional<Reclamo> deEste(String id, Usuario usuario) {
    return reclamos
        .buscar(Borrador.reclamo(id).valor())
        .filter(r -> acceso.lado(usuario, r).isPresent());
  }

  private Borrador suyo(String id, Usuario usuario) {
    return borradores.buscar(id, Dueno.de(usuario)).orElseThrow(Borradores::noEncontrado);
  }

  private Borrador nuevo(String id, String dueno, BorradorEscrito escrito) {
    var ahora = reloj.instant();
    return new Borrador(id, dueno, escrito.contenido(), ahora, ahora, 0);
  }

  private ResponseEntity<?> creado(Borrador b, HttpServletRequest solicitud) {
    var ruta = URI.create(solicitud.getContextPath() + "/reclamos/borradores/" + b.id());
    return ResponseEntity.created(ruta).eTag(Etiquetas.de(b.version())).body(vista(b));
  }

  private ResponseEntity<BorradorVista> con200(Borrador b) {
    return ResponseEntity.ok().eTag(Etiquetas.de(b.version())).body(vista(b));
  }

  private BorradorVista vista(Borrador b) {
    var faltas = redaccion.faltas(b.contenido());
    return new BorradorVista(
        b.id(),
        b.contenido(),
        faltas.isEmpty(),
        faltas.stream().map(f -> FaltaVista.de(f)).toList(),
        FormularioController.FormularioVisto.de(Redaccion.dicho(b.contenido())),
        Vistas.enLima(b.cambiado()),
        b.version());
  }
}
