package pe.gob.indecopi.procedimientos.escritorio;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.EnLaMesa;
import pe.gob.indecopi.procedimientos.tramite.Mesa;

/** What waits on an official's desk. */
@RestController
@Tag(name = "Escritorio")
class EscritorioController {
  private final Mesa mesa;
  private final Contextos contextos;
  private final RelojLegal reloj;

  EscritorioController(Mesa mesa, Contextos contextos, RelojLegal reloj) {
    this.mesa = mesa;
    this.contextos = contextos;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "verMesa",
      summary = "Los expedientes que esperan en un órgano, lo que vence antes primero",
      description =
          "Para funcionarios del órgano y auditores. El semáforo mira los días hábiles que le quedan a"
              + " la autoridad: VENCIDO, ROJO hasta tres, AMBAR hasta diez, VERDE más, SIN_PLAZO si"
              + " nada le vence.")
  @GetMapping("/mesa/expedientes")
  Pagina<EnEspera> pendientes(
      @RequestParam(required = false) @Nullable String organo,
      @RequestParam(required = false) @Nullable String etapa,
      @RequestParam(required = false) @Nullable String procedimiento,
      @Parameter(
              description = "Quién lo tiene; «nadie» por los que nadie tiene, «yo» por los propios")
          @RequestParam(required = false)
          @Nullable String asignado,
      @Parameter(description = "Primer día en que vence el plazo de la autoridad")
          @RequestParam(required = false)
          @Nullable LocalDate desde,
      @Parameter(description = "Último día en que vence el plazo de la autoridad")
          @RequestParam(required = false)
          @Nullable LocalDate hasta,
      Cursor cursor,
      Usuario usuario) {
    var pregunta =
        new Mesa.Pregunta(
            Escritorio.organo(usuario, organo),
            etapa,
            procedimiento,
            quien(asignado, usuario),
            desde,
            hasta);
    var hallados = mesa.pendientes(pregunta, cursor.despues(), cursor.limite() + 1);
    Pagina<Expediente> pagina = cursor.pagina(hallados, Mesa::lugar);
    return new Pagina<>(pagina.datos().stream().map(this::enEspera).toList(), pagina.siguiente());
  }

  @Operation(
      operationId = "verCarga",
      summary = "Cuántos expedientes que esperan tiene cada funcionario de un órgano")
  @GetMapping("/mesa/carga")
  Pagina<Carga> carga(@RequestParam(required = false) @Nullable String organo, Usuario usuario) {
    return new Pagina<>(
        mesa.carga(Escritorio.organo(usuario, organo)).entrySet().stream()
            .map(c -> new Carga(c.getKey(), c.getValue()))
            .toList(),
        null);
  }

  private static @Nullable String quien(@Nullable String asignado, Usuario usuario) {
    return switch (asignado) {
      case "nadie" -> "";
      case "yo" -> usuario.sub();
      case null, default -> asignado;
    };
  }

  private EnEspera enEspera(Expediente e) {
    var vence = EnLaMesa.vence(e).orElse(null);
    var quedan = vence == null ? null : quedan(e, vence);
    return new EnEspera(
        e.id().valor(),
        e.cabecera().numero().toString(),
        e.cabecera().procedimiento(),
        e.situacion().estado(),
        e.situacion().etapa().valor(),
        EnLaMesa.asignado(e).orElse(null),
        vence,
        quedan,
        Semaforo.de(quedan),
        e.version());
  }

  private int quedan(Expediente e, LocalDate vence) {
    var hoy = reloj.hoy();
    return vence.isBefore(hoy)
        ? 0
        : contextos.plazos().quedan(hoy, vence, contextos.oficina(e.cabecera().oficina()));
  }

  /**
   * A file that waits.
   *
   * @param asignado subject of the official who has it
   * @param vence last day of the authority's term that ends first
   * @param quedan working days left of it
   * @param version the number in its ETag
   */
  @Schema(name = "ExpedienteEnEspera")
  record EnEspera(
      String id,
      @Schema(example = "000123-2026/DSD") String numero,
      @Schema(example = "DSD-10") String procedimiento,
      Estado estado,
      @Schema(example = "EXAMEN_FORMAL") String etapa,
      @Nullable String asignado,
      @Nullable LocalDate vence,
      @Nullable Integer quedan,
      Semaforo semaforo,
      long version) {}

  /** The files that an official has. */
  @Schema(name = "CargaDeFuncionario")
  record Carga(String funcionario, int expedientes) {}
}
