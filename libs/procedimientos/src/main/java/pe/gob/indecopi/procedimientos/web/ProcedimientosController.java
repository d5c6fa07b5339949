package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.entrada.Esquemas;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import tools.jackson.databind.JsonNode;

/** The catalogue of procedures and the schemas of what is sent. Open to everybody. */
@RestController
@Tag(name = "Procedimientos")
@SecurityRequirements
class ProcedimientosController {
  private static final MediaType ESQUEMA = new MediaType("application", "schema+json");

  private final Contextos contextos;
  private final Formularios formularios;
  private final RelojLegal reloj;

  ProcedimientosController(Contextos contextos, Formularios formularios, RelojLegal reloj) {
    this.contextos = contextos;
    this.formularios = formularios;
    this.reloj = reloj;
  }

  @Operation(operationId = "listarProcedimientos", summary = "Los procedimientos de este servicio")
  @GetMapping("/procedimientos")
  Pagina<Procedimiento> listar(
      @Parameter(description = "TUPA-2010 o VIGENTE") @RequestParam(required = false)
          @Nullable String regimen,
      @RequestParam(required = false) @Nullable LocalDate fecha) {
    return new Pagina<>(contextos.catalogo().todos(regimen(regimen), fecha(fecha)), null);
  }

  @Operation(operationId = "verProcedimiento", summary = "Un procedimiento")
  @GetMapping("/procedimientos/{codigo}")
  Procedimiento ver(
      @PathVariable String codigo,
      @RequestParam(required = false) @Nullable String regimen,
      @RequestParam(required = false) @Nullable LocalDate fecha) {
    return contextos
        .catalogo()
        .de(codigo, regimen(regimen), fecha(fecha))
        .orElseThrow(ProcedimientosController::noEncontrado);
  }

  @Operation(
      operationId = "verEsquemaDeMateria",
      summary = "JSON Schema de la materia de un procedimiento")
  @GetMapping("/procedimientos/{codigo}/esquema")
  ResponseEntity<JsonNode> esquema(@PathVariable String codigo) {
    return Optional.ofNullable(formularios.materiasDentro().get(codigo))
        .or(() -> contextos.asunto(codigo).map(Asunto::materia))
        .or(() -> deSuActo(codigo))
        .map(ProcedimientosController::esquema)
        .orElseThrow(ProcedimientosController::noEncontrado);
  }

  @Operation(operationId = "verEsquemaDeActo", summary = "JSON Schema de lo que dice un acto")
  @GetMapping("/actos/{tipo}/esquema")
  ResponseEntity<JsonNode> acto(@PathVariable String tipo) {
    return Optional.ofNullable(formularios.tipos().get(tipo))
        .map(t -> esquema(t.datos()))
        .orElseThrow(ProcedimientosController::noEncontrado);
  }

  /** A procedure that lives inside another's file asks what its act says. */
  private Optional<Type> deSuActo(String codigo) {
    return contextos
        .catalogo()
        .de(codigo, contextos.regimen(), reloj.hoy())
        .flatMap(p -> Optional.ofNullable(p.sobre()))
        .flatMap(s -> Optional.ofNullable(formularios.tipos().get(s.acto())))
        .map(t -> t.datos());
  }

  private static ResponseEntity<JsonNode> esquema(Type tipo) {
    return ResponseEntity.ok().contentType(ESQUEMA).body(Esquemas.de(tipo));
  }

  private Regimen regimen(@Nullable String pedido) {
    try {
      return pedido == null ? contextos.regimen() : Regimen.de(pedido);
    } catch (IllegalArgumentException e) {
      var detalle =
          Texto.de("El régimen es TUPA-2010 o VIGENTE", "The regime is TUPA-2010 or VIGENTE");
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA, detalle, List.of(new Falta("/regimen", detalle)), Map.of());
    }
  }

  private LocalDate fecha(@Nullable LocalDate pedida) {
    return pedida == null ? reloj.hoy() : pedida;
  }

  private static Rechazo noEncontrado() {
    return new Rechazo(Codigos.NO_ENCONTRADO, Texto.de("No está en el catálogo", "Not listed"));
  }
}
