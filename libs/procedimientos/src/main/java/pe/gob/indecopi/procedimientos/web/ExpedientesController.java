package pe.gob.indecopi.procedimientos.web;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.tramite.Cobranza;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.DeOficio;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Llano;
import pe.gob.indecopi.procedimientos.tramite.Mirada;
import pe.gob.indecopi.procedimientos.tramite.PresentarExpediente;
import pe.gob.indecopi.procedimientos.tramite.RevisionParcial;
import pe.gob.indecopi.procedimientos.tramite.Solicitud;
import pe.gob.indecopi.procedimientos.tramite.Ventanilla;
import tools.jackson.databind.JsonNode;

/** Files a request and shows files. */
@RestController
@Tag(name = "Expedientes")
class ExpedientesController {
  private final Expedientes expedientes;
  private final PresentarExpediente presentar;
  private final Cobranza cobranza;
  private final Puertas puertas;
  private final ActuacionesController actuaciones;
  private final Formularios formularios;
  private final Vistas vistas;
  private final Lecturas lecturas;
  private final Entrada entrada;
  private final Idempotencia idempotencia;
  private final RevisionParcial revision;
  private final RelojLegal reloj;
  private final Contextos contextos;

  ExpedientesController(
      Expedientes expedientes,
      PresentarExpediente presentar,
      Cobranza cobranza,
      Puertas puertas,
      ActuacionesController actuaciones,
      Formularios formularios,
      Vistas vistas,
      Lecturas lecturas,
      Entrada entrada,
      Idempotencia idempotencia,
      RevisionParcial revision,
      RelojLegal reloj,
      Contextos contextos) {
    this.contextos = contextos;
    this.expedientes = expedientes;
    this.presentar = presentar;
    this.cobranza = cobranza;
    this.puertas = puertas;
    this.actuaciones = actuaciones;
    this.formularios = formularios;
    this.vistas = vistas;
    this.lecturas = lecturas;
    this.entrada = entrada;
    this.idempotencia = idempotencia;
    this.revision = revision;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "presentarExpediente",
      summary = "Presenta una solicitud",
      description =
          "Nunca se rechaza porque el servicio de tasas no responda: el pago se confirma después. Un"
              + " procedimiento que vive dentro de otro expediente (campo sobre del catálogo) se pide"
              + " con materia.expediente y los datos de su acto.")
  @ApiResponse(
      responseCode = "201",
      description = "Presentada",
      content = @Content(schema = @Schema(implementation = ExpedienteVista.class)))
  @PostMapping("/expedientes")
  ResponseEntity<?> presentar(
      @RequestBody JsonNode cuerpo, HttpServletRequest solicitud, Usuario usuario) {
    var recibido = reloj.ahora();
    var procedimiento = cuerpo.path("procedimiento");
    if (!procedimiento.isString()
        || !presentaComoOficial(procedimiento.stringValue(), cuerpo, usuario)) {
      usuario.exigir(Rol.CIUDADANO, Rol.PROVEEDOR);
    }
    Solicitud<?> pedida = leer(cuerpo, usuario);
    var dentro = puertas.de(cuerpo, pedida);
    return dentro.isPresent()
        ? actuaciones.mover(dentro.get(), solicitud, usuario)
        : nuevo(cuerpo, pedida, recibido, solicitud, usuario);
  }

  /** Of the office's own motion, or for a party that came to a counter. */
  private boolean presentaComoOficial(String procedimiento, JsonNode cuerpo, Usuario usuario) {
    return cuerpo.has("recibidaEnVentanilla")
        ? Ventanilla.puede(usuario, procedimiento)
        : DeOficio.puede(usuario, procedimiento, contextos, reloj.hoy());
  }

  private ResponseEntity<?> nuevo(
      JsonNode cuerpo,
      Solicitud<?> pedida,
      Instant recibido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var materia = Llano.mapa(cuerpo.path("materia"));
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        new Efecto() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
            var orden = new PresentarExpediente.Orden(usuario, pedida, materia, recibido, clave);
            return creado(cobranza.intentar(presentar.presentar(orden)));
          }

          @Override
          public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
            return presentar.buscar(clave).map(this::creado);
          }

          private ResponseEntity<?> creado(Expediente e) {
            return ResponseEntity.created(
                    URI.create(solicitud.getRequestURI() + "/" + e.id().valor()))
                .eTag(Etiquetas.de(e.version()))
                .body(vistas.de(e, usuario));
          }
        });
  }

  private Solicitud<?> leer(JsonNode cuerpo, Usuario usuario) {
    try {
      return entrada.leer(cuerpo, formularios.solicitudes());
    } catch (Rechazo deForma) {
      throw revision.completar(deForma, cuerpo, usuario, reloj.hoy());
    }
  }

  @Operation(operationId = "verExpediente", summary = "Muestra un expediente a quien puede verlo")
  @GetMapping("/expedientes/{id}")
  ResponseEntity<ExpedienteVista> ver(@PathVariable String id, Usuario usuario) {
    var e = visible(expedientes, id, usuario);
    lecturas.anotar(usuario, e, "expediente");
    return ResponseEntity.ok().eTag(Etiquetas.de(e.version())).body(vistas.de(e, usuario));
  }

  @Operation(
      operationId = "listarExpedientes",
      summary = "Los expedientes que quien llama puede ver, de lo más nuevo a lo más antiguo")
  @GetMapping("/expedientes")
  Pagina<ExpedienteVista.Resumen> listar(
      @RequestParam(required = false) @Nullable String numero,
      @RequestParam(required = false) @Nullable Estado estado,
      @RequestParam(required = false) @Nullable String procedimiento,
      @RequestParam(required = false) @Nullable String parte,
      Cursor cursor,
      Usuario usuario) {
    if (numero != null) {
      return new Pagina<>(conNumero(numero, usuario), null);
    }
    List<Bson> filtros = new ArrayList<>(suyos(usuario));
    agregar(filtros, "estado", estado == null ? null : estado.name());
    agregar(filtros, "procedimiento", procedimiento);
    agregar(filtros, "claves", parte);
    var hallados = expedientes.lista(filtros, cursor.despues(), cursor.limite() + 1);
    Pagina<Expediente> pagina = cursor.pagina(hallados, Expedientes::orden);
    return new Pagina<>(pagina.datos().stream().map(Vistas::resumen).toList(), pagina.siguiente());
  }

  /** The file of that id, if this user may see it; for a stranger there is none. */
  static Expediente visible(Expedientes expedientes, String id, Usuario usuario) {
    return expedientes
        .buscar(id)
        .filter(e -> Mirada.de(usuario, e) != Mirada.NADA)
        .orElseThrow(Expedientes::noEncontrado);
  }

  private List<ExpedienteVista.Resumen> conNumero(String numero, Usuario usuario) {
    var leido = Numero.de(numero).orElseThrow(ExpedientesController::numeroInvalido);
    return expedientes
        .buscar(leido)
        .filter(e -> Mirada.de(usuario, e) != Mirada.NADA)
        .map(Vistas::resumen)
        .stream()
        .toList();
  }

  private static Rechazo numeroInvalido() {
    var detalle = Texto.de("Un número es como 000123-2026/DSD", "A number is like 000123-2026/DSD");
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA, detalle, List.of(new Falta("/numero", detalle)), Map.of());
  }

  private static void agregar(List<Bson> filtros, String campo, @Nullable String valor) {
    if (valor != null) {
      filtros.add(eq(campo, valor));
    }
  }

  /** What {@link Mirada} says of one file, as a filter over all. */
  private static List<Bson> suyos(Usuario usuario) {
    if (usuario.tiene(Rol.AUDITOR)) {
      return List.of();
    }
    if (usuario.tiene(Rol.FUNCIONARIO)) {
      String sala = usuario.sala();
      return List.of(
          sala == null
              ? or(in("organo", usuario.organos()), in("sala", usuario.organos()))
              : eq("sala", sala));
    }
    var documento = usuario.documento();
    return List.of(
        documento == null ? eq("presentadoPor", usuario.sub()) : eq("claves", documento.clave()));
  }
}
