package pe.gob.indecopi.consumidor.indicadores;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.indicadores.Indicadores.Cifra;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Pagina;

/** The figures of the complaints: for everybody as a whole, by provider for the officials. */
@RestController
@Tag(name = "Indicadores")
class IndicadoresController {
  private static final String CSV = "text/csv";
  private static final long UN_ANIO = 366;
  private static final long UN_MES = 31;
  private static final int MAYORES = 200;

  private final Contadores contadores;
  private final PorProveedor proveedores;
  private final RelojLegal reloj;

  IndicadoresController(Contadores contadores, PorProveedor proveedores, RelojLegal reloj) {
    this.contadores = contadores;
    this.proveedores = proveedores;
    this.reloj = reloj;
  }

  private record Periodo(LocalDate desde, LocalDate hasta) {}

  @Operation(
      operationId = "verIndicadores",
      summary = "Qué fue de los reclamos presentados en un período, por canal y por sector",
      description =
          "Sin datos de nadie. El período, de hasta un año, es el año en curso si no se dice. Cada"
              + " reclamo cuenta en el día en que se presentó. Puede faltar lo de los últimos"
              + " segundos (indecopi.indicadores.recuento). Según Accept, en JSON o en CSV.")
  @ApiResponse(
      responseCode = "200",
      description = "Las cifras",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Indicadores.class)),
        @Content(mediaType = CSV, schema = @Schema(type = "string"))
      })
  @SecurityRequirements
  @GetMapping(value = "/indicadores", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Indicadores> ver(
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta) {
    return ResponseEntity.ok(medir(periodo(desde, hasta, UN_ANIO)));
  }

  @Operation(hidden = true)
  @GetMapping(value = "/indicadores", produces = CSV)
  ResponseEntity<byte[]> hoja(
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta) {
    var p = periodo(desde, hasta, UN_ANIO);
    return csv("indicadores", p, medir(p).csv());
  }

  @Operation(
      operationId = "verIndicadoresPorProveedor",
      summary = "Qué fue de los reclamos de un período, por proveedor",
      description =
          "Funcionarios del SAC y auditores. Con ruc, ese proveedor en hasta un año; sin él, los"
              + " 200 con más reclamos concluidos en hasta un mes. Según Accept, en JSON o en CSV.")
  @ApiResponse(
      responseCode = "200",
      description = "Las cifras, de mayor a menor",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Proveedores.class)),
        @Content(mediaType = CSV, schema = @Schema(type = "string"))
      })
  @GetMapping(value = "/indicadores/proveedores", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Pagina<Cifra>> proveedores(
      @RequestParam(required = false) @Nullable String ruc,
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Usuario usuario) {
    return ResponseEntity.ok(new Pagina<>(medir(ruc, desde, hasta, usuario), null));
  }

  @Operation(hidden = true)
  @GetMapping(value = "/indicadores/proveedores", produces = CSV)
  ResponseEntity<byte[]> hojaDeProveedores(
      @RequestParam(required = false) @Nullable String ruc,
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Usuario usuario) {
    var cifras = medir(ruc, desde, hasta, usuario);
    var filas =
        Stream.concat(
            Stream.of(Indicadores.cabecera()), cifras.stream().map(c -> c.csv("PROVEEDOR")));
    return csv(
        "proveedores",
        periodo(desde, hasta, ruc == null ? UN_MES : UN_ANIO),
        Indicadores.hoja(filas.toList()));
  }

  /** The page of providers. */
  @Schema(name = "IndicadoresPorProveedor")
  record Proveedores(List<Cifra> datos) {}

  private Indicadores medir(Periodo p) {
    return Indicadores.de(p.desde(), p.hasta(), contadores.entre(p.desde(), p.hasta()));
  }

  private List<Cifra> medir(
      @Nullable String ruc, @Nullable LocalDate desde, @Nullable LocalDate hasta, Usuario usuario) {
    if (!usuario.tiene(Rol.AUDITOR) && !usuario.esFuncionarioDe(Acceso.ORGANO)) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Es de los funcionarios del SAC.", "It is for officials of the SAC."));
    }
    var p = periodo(desde, hasta, ruc == null ? UN_MES : UN_ANIO);
    return ruc == null
        ? proveedores.mayores(p.desde(), p.hasta(), MAYORES)
        : List.of(proveedores.de(ruc, p.desde(), p.hasta()));
  }

  private Periodo periodo(@Nullable LocalDate desde, @Nullable LocalDate hasta, long dias) {
    var fin = hasta == null ? reloj.hoy() : hasta;
    var inicio =
        desde != null ? desde : dias == UN_MES ? fin.withDayOfMonth(1) : fin.withDayOfYear(1);
    if (fin.isBefore(inicio) || ChronoUnit.DAYS.between(inicio, fin) >= dias) {
      var detalle =
          Texto.de(
              "El período va de un día a otro posterior, y dura hasta %d días".formatted(dias),
              "The period goes from one day to a later one, of up to %d days".formatted(dias));
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA, detalle, List.of(new Falta("/hasta", detalle)), Map.of());
    }
    return new Periodo(inicio, fin);
  }

  private static ResponseEntity<byte[]> csv(String nombre, Periodo p, String hoja) {
    var archivo = "%s-%s-%s.csv".formatted(nombre, p.desde(), p.hasta());
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(archivo).build().toString())
        .body(hoja.getBytes(StandardCharsets.UTF_8));
  }
}
