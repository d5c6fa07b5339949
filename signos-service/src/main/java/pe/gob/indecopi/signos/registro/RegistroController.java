package pe.gob.indecopi.signos.registro;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.flujo.Publico;
import pe.gob.indecopi.signos.registro.Registros.Filtro;
import pe.gob.indecopi.signos.registro.SignoRegistrado.Estado;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/** The public register: open and searchable, without a token. */
@RestController
@Tag(name = "Registro")
class RegistroController {
  private final Registros registros;
  private final Certificados certificados;
  private final RelojLegal reloj;

  RegistroController(Registros registros, Certificados certificados, RelojLegal reloj) {
    this.registros = registros;
    this.certificados = certificados;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "buscarRegistros",
      summary = "Signos registrados, por palabras, clase o expediente")
  @GetMapping("/registros")
  Pagina<RegistroPublico> buscar(
      @RequestParam @Nullable String texto,
      @RequestParam @Nullable Integer clase,
      @RequestParam @Nullable String expediente,
      Cursor cursor) {
    var palabras = texto == null ? List.<String>of() : Busqueda.palabras(texto);
    var hoy = reloj.hoy();
    var pagina = registros.buscar(new Filtro(palabras, clase, expediente), cursor);
    return new Pagina<>(
        pagina.datos().stream().map(s -> RegistroPublico.de(s, hoy)).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verRegistro", summary = "Un signo registrado")
  @GetMapping("/registros/{id}")
  RegistroPublico ver(@PathVariable String id) {
    return RegistroPublico.de(hallar(id), reloj.hoy());
  }

  @Operation(
      operationId = "obtenerCertificado",
      summary = "El certificado de un registro en PDF, con su código de verificación")
  @ApiResponse(
      responseCode = "200",
      description = "El certificado",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PDF_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping(path = "/registros/{id}/certificado", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> certificado(@PathVariable String id) {
    var signo = hallar(id);
    var nombre = "certificado-" + signo.numeroCertificado() + ".pdf";
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(nombre).build().toString())
        .body(certificados.pdf(signo));
  }

  private SignoRegistrado hallar(String id) {
    return registros
        .de(id)
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No hay tal registro.", "There is no such entry.")));
  }

  /**
   * An entry as anybody sees it: no DNI, no address (Ley 29733).
   *
   * @param certificado as printed: {@code M-00000123}
   */
  record RegistroPublico(
      String id,
      String certificado,
      TipoDeSigno tipo,
      Naturaleza naturaleza,
      @Nullable String denominacion,
      List<ClasePedida> clases,
      List<Titular> titulares,
      Estado estado,
      LocalDate concedido,
      LocalDate vence,
      String expediente,
      List<Anotacion> anotaciones) {

    static RegistroPublico de(SignoRegistrado s, LocalDate hoy) {
      return new RegistroPublico(
          s.id(),
          s.numeroCertificado(),
          s.tipo(),
          s.naturaleza(),
          s.denominacion(),
          s.clases(),
          s.titulares().stream().map(p -> Titular.de(Publico.persona(p))).toList(),
          s.estado(hoy),
          s.concedido(),
          s.vence(),
          s.numeroExpediente(),
          s.anotaciones().stream().map(a -> new Anotacion(a.tipo(), a.fecha())).toList());
    }
  }

  /** A holder as anybody sees it. */
  record Titular(String nombre, @Nullable String pais, @Nullable String ruc) {
    static Titular de(Map<String, Object> visto) {
      return new Titular(
          String.valueOf(visto.get("nombre")),
          (String) visto.get("pais"),
          (String) visto.get("ruc"));
    }
  }

  /** What happened to the right, and when. */
  record Anotacion(String tipo, LocalDate fecha) {}
}
