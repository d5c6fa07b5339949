package pe.gob.indecopi.consumidor.reclamo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.reclamo.Riesgo.Grado;
import pe.gob.indecopi.consumidor.reclamo.Tablero.Orden;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;

/** The desk of the SAC's officials: what waits, and who is on duty. */
@RestController
@Tag(name = "Tablero")
class TableroController {
  private final Tablero tablero;
  private final Reparto reparto;
  private final Terminos terminos;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  TableroController(
      Tablero tablero,
      Reparto reparto,
      Terminos terminos,
      Idempotencia idempotencia,
      RelojLegal reloj) {
    this.tablero = tablero;
    this.reparto = reparto;
    this.terminos = terminos;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  /**
   * A complaint on the board.
   *
   * @param dias how many days ago it was filed
   * @param quedan working days left of the stage's term
   */
  @Schema(name = "ReclamoEnTablero")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EnTablero(
      String id,
      @Schema(example = "000123-2026/SAC-R") String numero,
      Etapa etapa,
      Sector sector,
      String consumidor,
      String proveedor,
      @Nullable String ruc,
      @Nullable Dinero monto,
      LocalDate presentado,
      long dias,
      @Nullable LocalDate vence,
      @Nullable Integer quedan,
      RiesgoVisto riesgo,
      @Nullable String asignado) {}

  /** How much it weighs, and why. */
  @Schema(name = "RiesgoDeReclamo")
  record RiesgoVisto(int puntos, Grado grado, List<Riesgo.Razon> razones) {}

  /** Whether the official takes new complaints from now on. */
  @Schema(name = "TurnoPedido")
  record TurnoPedido(boolean disponible) {}

  /** Who is on duty, with the open complaints of each. */
  @Schema(name = "TurnosDelSac")
  record Turnos(List<Carga> datos) {}

  /** How many open complaints an official has. */
  @Schema(name = "TurnoDelSac")
  record Carga(@Schema(example = "funcionario-sac") String funcionario, long abiertos) {}

  @Operation(
      operationId = "verTablero",
      summary = "Los reclamos abiertos, por vencimiento o por riesgo",
      description =
          "Riesgo: 3 puntos si el consumidor necesita atención preferente; 2 si el proveedor dejó"
              + " vencer su plazo, 2 si está en concurso, 2 si venció el plazo de la etapa; 1 si el"
              + " monto es alto, 1 si no se conoce el RUC del proveedor. ALTO desde 3 puntos."
              + " asignado vacío muestra los que nadie tiene.")
  @GetMapping("/reclamos/tablero")
  Pagina<EnTablero> ver(
      @RequestParam(defaultValue = "VENCE") Orden orden,
      @RequestParam(required = false) @Nullable Etapa etapa,
      @RequestParam(required = false) @Nullable Sector sector,
      @RequestParam(required = false) @Nullable Grado riesgo,
      @RequestParam(required = false) @Nullable String asignado,
      Cursor cursor,
      Usuario usuario) {
    exigirDelSac(usuario);
    var vista = new Tablero.Vista(orden, etapa, sector, riesgo, asignado);
    var hallados = tablero.ver(vista, cursor.despues(), cursor.limite() + 1);
    var pagina = cursor.pagina(hallados, r -> tablero.lugar(orden, r));
    var hoy = reloj.hoy();
    return new Pagina<>(
        pagina.datos().stream().map(r -> visto(r, hoy)).toList(), pagina.siguiente());
  }

  @Operation(
      operationId = "verTurnos",
      summary = "Los funcionarios de turno, con sus reclamos abiertos")
  @GetMapping("/reclamos/turnos")
  Turnos turnos(Usuario usuario) {
    exigirDelSac(usuario);
    return carga();
  }

  @Operation(
      operationId = "tomarTurno",
      summary = "El funcionario que llama entra de turno, o sale",
      description = "A los de turno se asignan los reclamos nuevos, a quien menos tiene.")
  @ApiResponse(
      responseCode = "200",
      description = "Quiénes están de turno",
      content = @Content(schema = @Schema(implementation = Turnos.class)))
  @PostMapping("/reclamos/turnos")
  ResponseEntity<?> turno(
      @RequestBody TurnoPedido pedido, HttpServletRequest solicitud, Usuario usuario) {
    if (!Presentacion.esOficial(usuario)) {
      throw prohibido();
    }
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new UnaVez<>(
            _ -> {
              reparto.turno(usuario.sub(), pedido.disponible());
              return carga();
            },
            _ -> Optional.empty(),
            (turnos, _) -> ResponseEntity.ok(turnos)));
  }

  private Turnos carga() {
    return new Turnos(
        reparto.carga().entrySet().stream().map(e -> new Carga(e.getKey(), e.getValue())).toList());
  }

  private EnTablero visto(Reclamo r, LocalDate hoy) {
    var vence = r.situacion().plazo().map(PlazoDeEtapa::vence).orElse(null);
    var riesgo = tablero.riesgo(r);
    return new EnTablero(
        r.id().valor(),
        r.numero().toString(),
        r.etapa(),
        r.materia().sector(),
        r.consumidor().persona().nombre(),
        r.proveedor().persona().nombre(),
        r.proveedor().ruc(),
        r.materia().monto(),
        r.presentado(),
        ChronoUnit.DAYS.between(r.presentado(), hoy),
        vence,
        vence == null ? null : terminos.quedan(hoy, vence),
        new RiesgoVisto(riesgo.puntos(), riesgo.grado(), riesgo.razones()),
        r.asignado());
  }

  private static void exigirDelSac(Usuario usuario) {
    if (!Presentacion.esOficial(usuario) && !usuario.tiene(Rol.AUDITOR)) {
      throw prohibido();
    }
  }

  private static Rechazo prohibido() {
    return new Rechazo(
        Codigos.PROHIBIDO,
        Texto.de("Es de funcionarios del SAC.", "It is for officials of the SAC."));
  }
}
