package pe.gob.indecopi.procedimientos.escritorio;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** What an organ received and resolved, for its officials and for auditors. */
@RestController
@Tag(name = "Escritorio")
class EstadisticaController {
  private static final long MAYOR_PERIODO = 366;

  private final Estadisticas estadisticas;
  private final RelojLegal reloj;

  EstadisticaController(Estadisticas estadisticas, RelojLegal reloj) {
    this.estadisticas = estadisticas;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "verEstadisticas",
      summary = "Lo recibido y lo resuelto por un órgano en un período, por procedimiento",
      description =
          "Para funcionarios del órgano y auditores. El período, de hasta un año, es el mes en curso"
              + " si no se dice. Según Accept, en JSON o en CSV (text/csv).")
  @ApiResponse(
      responseCode = "200",
      description = "Las cifras",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Estadistica.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @GetMapping(value = "/estadisticas", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Estadistica> json(
      @RequestParam(required = false) @Nullable String organo,
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Usuario usuario) {
    return ResponseEntity.ok(medir(organo, desde, hasta, usuario));
  }

  @Operation(hidden = true)
  @GetMapping(value = "/estadisticas", produces = "text/csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(required = false) @Nullable String organo,
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Usuario usuario) {
    var medida = medir(organo, desde, hasta, usuario);
    var nombre =
        "estadisticas-%s-%s-%s.csv".formatted(medida.organo(), medida.desde(), medida.hasta());
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(nombre).build().toString())
        .body(medida.csv().getBytes(StandardCharsets.UTF_8));
  }

  private Estadistica medir(
      @Nullable String organo,
      @Nullable LocalDate desde,
      @Nullable LocalDate hasta,
      Usuario usuario) {
    var cual = Escritorio.organo(usuario, organo);
    var fin = hasta == null ? reloj.hoy() : hasta;
    var inicio = desde == null ? fin.withDayOfMonth(1) : desde;
    if (fin.isBefore(inicio) || ChronoUnit.DAYS.between(inicio, fin) >= MAYOR_PERIODO) {
      var detalle =
          Texto.de(
              "El período va de un día a otro posterior, y dura hasta un año.",
              "The period goes from one day to a later one, and lasts up to a year.");
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA, detalle, List.of(new Falta("/hasta", detalle)), Map.of());
    }
    return estadisticas.medir(cual, inicio, fin);
  }
}
