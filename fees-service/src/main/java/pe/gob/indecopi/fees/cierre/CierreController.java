package pe.gob.indecopi.fees.cierre;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.fees.libro.CuentasAlDia;
import pe.gob.indecopi.fees.libro.FiltroDeMovimientos;
import pe.gob.indecopi.fees.libro.LibroMongo;
import pe.gob.indecopi.fees.libro.Movimiento;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** The closing of a day, for the treasury and for auditors. */
@RestController
@Tag(name = "Cierres")
class CierreController {

  private static final String CSV = "text/csv";
  private static final String RUTA = "/cierres/{fecha}";

  private final LibroMongo libro;
  private final CuentasAlDia cuentas;

  CierreController(LibroMongo libro, CuentasAlDia cuentas) {
    this.libro = libro;
    this.cuentas = cuentas;
  }

  @GetMapping(value = RUTA, produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "cierre",
      summary = "El cierre de un día, por órgano y canal",
      description =
          "Para tesorería y auditoría, por el día legal en que se registró. Según Accept, en JSON,"
              + " CSV (text/csv) o PDF (application/pdf).")
  @ApiResponse(
      responseCode = "200",
      description = "El cierre",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Cierre.class)),
        @Content(mediaType = CSV, schema = @Schema(type = "string")),
        @Content(
            mediaType = MediaType.APPLICATION_PDF_VALUE,
            schema = @Schema(type = "string", format = "binary"))
      })
  ResponseEntity<Cierre> json(
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate fecha,
      Usuario usuario) {
    return ResponseEntity.ok(cerrar(fecha, usuario));
  }

  @GetMapping(value = RUTA, produces = CSV)
  @Operation(hidden = true)
  ResponseEntity<byte[]> csv(
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate fecha,
      Usuario usuario) {
    var hoja = HojaDeCalculo.de(cerrar(fecha, usuario)).getBytes(StandardCharsets.UTF_8);
    return archivo(hoja, fecha, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8));
  }

  @GetMapping(value = RUTA, produces = MediaType.APPLICATION_PDF_VALUE)
  @Operation(hidden = true)
  ResponseEntity<byte[]> pdf(
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate fecha,
      Usuario usuario) {
    return archivo(
        CierreEnPapel.de(cerrar(fecha, usuario)), fecha, "pdf", MediaType.APPLICATION_PDF);
  }

  private Cierre cerrar(LocalDate fecha, Usuario usuario) {
    usuario.exigir(Rol.TESORERIA, Rol.AUDITOR);
    if (fecha.isAfter(cuentas.hoy())) {
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          Texto.de("Ese día aún no ha llegado", "That day has not come yet"),
          List.of(),
          Map.of("parametro", "fecha"));
    }
    var asientos =
        libro.listar(FiltroDeMovimientos.del(fecha), 0, Integer.MAX_VALUE).stream()
            .map(Movimiento::asiento)
            .toList();
    return Cerrador.cerrar(
        fecha, cuentas.al(fecha.minusDays(1)), asientos, cuentas.provisional(fecha));
  }

  private static ResponseEntity<byte[]> archivo(
      byte[] bytes, LocalDate fecha, String extension, MediaType tipo) {
    var nombre =
        ContentDisposition.attachment().filename("cierre-" + fecha + "." + extension).build();
    return ResponseEntity.ok()
        .contentType(tipo)
        .header(HttpHeaders.CONTENT_DISPOSITION, nombre.toString())
        .body(bytes);
  }
}
