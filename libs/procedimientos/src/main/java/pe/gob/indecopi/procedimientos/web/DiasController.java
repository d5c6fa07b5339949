package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.ConEtiqueta;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.decreto.Decreto;
import pe.gob.indecopi.procedimientos.decreto.Decretos;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import tools.jackson.databind.JsonNode;

/** Days decreed after the release: an operator registers them, everybody may read them. */
@RestController
@Tag(name = "Calendario")
class DiasController {
  private static final String EJEMPLO =
      """
      {
        "norma": "D.S. 123-2026-PCM",
        "clase": "NO_LABORABLE",
        "nombre": "Feriado largo de fin de año",
        "desde": "2026-12-24",
        "hasta": "2026-12-24",
        "alcance": "NACIONAL"
      }
      """;

  private final Decretos decretos;
  private final Expedientes expedientes;
  private final CalendarioHabil calendario;
  private final Entrada entrada;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;
  private final InstantSource sistema;

  DiasController(
      Decretos decretos,
      Expedientes expedientes,
      CalendarioHabil calendario,
      Entrada entrada,
      Idempotencia idempotencia,
      RelojLegal reloj,
      InstantSource sistema) {
    this.decretos = decretos;
    this.expedientes = expedientes;
    this.calendario = calendario;
    this.entrada = entrada;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
    this.sistema = sistema;
  }

  @Operation(
      operationId = "registrarDia",
      summary = "Registra los días que una norma sacó de los hábiles",
      description =
          """
          Rol operador. Cuentan desde que se registran; las demás réplicas los leen en segundos. \
          Un barrido vuelve a contar los plazos abiertos que los tienen por delante, lo asienta en \
          cada expediente como acto RECOMPUTO y lo notifica. Nada se adelanta ni se reabre: un plazo \
          ya vencido queda vencido.""",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = DiaPedido.class),
                      examples = @ExampleObject(name = "nacional", value = EJEMPLO))))
  @ApiResponse(
      responseCode = "201",
      description = "Los días",
      content = @Content(schema = @Schema(implementation = DiaVista.class)))
  @PostMapping("/calendario/dias")
  ResponseEntity<?> registrar(
      @RequestBody JsonNode cuerpo, HttpServletRequest solicitud, Usuario usuario) {
    usuario.exigir(Rol.OPERADOR);
    var pedido = new ReglasDeDia(calendario).leer(entrada, cuerpo);
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        new UnaVez<>(
            clave -> registrar(clave.id("dia"), pedido, usuario),
            clave -> decretos.buscar(clave.id("dia")),
            (d, _) -> registrado(d, solicitud)));
  }

  @Operation(
      operationId = "listarDias",
      summary = "Los días decretados después de publicada esta versión, los últimos primero")
  @SecurityRequirements
  @GetMapping("/calendario/dias")
  Pagina<DiaVista> listar(Cursor cursor) {
    Pagina<Decreto> pagina =
        cursor.pagina(decretos.lista(cursor.despues(), cursor.limite() + 1), Decretos::orden);
    return new Pagina<>(pagina.datos().stream().map(DiaVista::de).toList(), pagina.siguiente());
  }

  @Operation(
      operationId = "verDia",
      summary = "Unos días decretados y los expedientes cuyos plazos movieron",
      description = "Roles operador, funcionario y auditor.")
  @GetMapping("/calendario/dias/{id}")
  ResponseEntity<DiaVista.ConExpedientes> ver(
      @PathVariable String id, Cursor cursor, Usuario usuario) {
    usuario.exigir(Rol.OPERADOR, Rol.FUNCIONARIO, Rol.AUDITOR);
    var decreto = hallar(id);
    Pagina<Expediente> pagina =
        cursor.pagina(
            expedientes.recomputados(id, cursor.despues(), cursor.limite() + 1),
            Expedientes::orden);
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(decreto.version()))
        .body(
            new DiaVista.ConExpedientes(
                DiaVista.de(decreto),
                pagina.datos().stream().flatMap(e -> afectados(e, id).stream()).toList(),
                pagina.siguiente()));
  }

  @Operation(
      operationId = "derogarDia",
      summary = "Deja sin efecto unos días decretados",
      description =
          """
          Rol operador. Lo que se cuente desde entonces vuelve a contar esos días; lo ya contado \
          conserva su vencimiento: nada se adelanta.""")
  @ApiResponse(
      responseCode = "200",
      description = "Los días, derogados",
      content = @Content(schema = @Schema(implementation = DiaVista.class)))
  @PostMapping("/calendario/dias/{id}/derogacion")
  @ConEtiqueta
  ResponseEntity<?> derogar(
      @PathVariable String id,
      @RequestBody DerogacionPedida pedida,
      HttpServletRequest solicitud,
      Usuario usuario) {
    usuario.exigir(Rol.OPERADOR);
    hallar(id);
    return idempotencia.una(
        solicitud,
        usuario,
        pedida,
        new UnaVez<>(
            _ -> derogar(id, pedida.norma(), solicitud, usuario),
            _ -> decretos.buscar(id).filter(d -> d.derogadoPor(pedida.norma())),
            (d, _) -> visto(d)));
  }

  /**
   * What ends a decree.
   *
   * @param norma the norm, as it is cited
   */
  @Schema(name = "DerogacionPedida")
  record DerogacionPedida(
      @Schema(description = "La norma que los deja sin efecto", example = "D.S. 125-2020-PCM")
          @Size(min = 5, max = 120)
          String norma) {}

  /** A file may be counted again twice by the same days: what opened meanwhile comes later. */
  private static List<DiaVista.Afectado> afectados(Expediente e, String id) {
    return e.actuaciones().stream()
        .filter(a -> a.datos().get("dias") instanceof List<?> dias && dias.contains(id))
        .map(a -> DiaVista.Afectado.de(e, a))
        .toList();
  }

  private static Rechazo noEncontrado() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tales días", "There are no such days"));
  }

  private static ResponseEntity<DiaVista> visto(Decreto d) {
    return ResponseEntity.ok().eTag(Etiquetas.de(d.version())).body(DiaVista.de(d));
  }

  /** Ended twice by the same norm is ended once. */
  private Decreto derogar(String id, String norma, HttpServletRequest solicitud, Usuario usuario) {
    var leido = hallar(id);
    Etiquetas.exigir(solicitud, leido.version());
    if (leido.derogado() != null) {
      throw new Rechazo(
          Codigos.CONFLICTO,
          Texto.de("Esos días ya se derogaron", "Those days have ended already"));
    }
    if (!decretos.derogar(leido, new Decreto.Derogacion(norma, reloj.hoy(), usuario.sub()))) {
      throw new Rechazo(
          Codigos.VERSION_OBSOLETA,
          Texto.de(
              "Lo que vio ya cambió; léalo de nuevo", "What you saw has changed; read it again"));
    }
    return hallar(id);
  }

  /** Its id is derived from the key: a second write meets the first. */
  private Decreto registrar(String id, DiaPedido pedido, Usuario usuario) {
    var nuevo =
        new Decreto(
            id,
            pedido.decretado(),
            reloj.hoy(),
            sistema.instant(),
            usuario.sub(),
            Decreto.Recomputo.PENDIENTE,
            null,
            1);
    decretos.igual(nuevo).ifPresent(DiasController::repetido);
    decretos.registrar(nuevo);
    return hallar(id);
  }

  private static void repetido(Decreto otro) {
    throw new Rechazo(
        Codigos.CONFLICTO,
        Texto.de(
            "Esa norma ya está registrada con esos días",
            "That norm is registered with those days"),
        List.of(),
        Map.of("dia", otro.id()));
  }

  private static ResponseEntity<?> registrado(Decreto d, HttpServletRequest solicitud) {
    var lugar = URI.create(solicitud.getContextPath() + "/calendario/dias/" + d.id());
    return ResponseEntity.created(lugar).eTag(Etiquetas.de(d.version())).body(DiaVista.de(d));
  }

  private Decreto hallar(String id) {
    return decretos.buscar(id).orElseThrow(DiasController::noEncontrado);
  }
}
