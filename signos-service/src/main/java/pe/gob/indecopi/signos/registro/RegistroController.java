package pe.gob.indecopi.signos.registro;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.flujo.Publico;
import pe.gob.indecopi.procedimientos.registro.Palabras;
import pe.gob.indecopi.signos.niza.Niza;
import pe.gob.indecopi.signos.registro.Registros.Filtro;
import pe.gob.indecopi.signos.registro.SignoRegistrado.Estado;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.SignoAsociado;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/** The public register: open and searchable, without a token. */
@RestController
@Tag(name = "Registro")
@SecurityRequirements
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
      summary = "Busca en el registro",
      description = "Por comienzos de palabras del signo o de su titular, sin tildes.")
  @GetMapping("/registros")
  Pagina<RegistroPublico> buscar(
      @RequestParam(required = false) @Nullable String texto,
      @RequestParam(required = false) @Nullable Integer clase,
      @RequestParam(required = false) @Nullable String expediente,
      Cursor cursor) {
    var filtro = new Filtro(Palabras.buscadas(texto), clase(clase), expediente);
    var hoy = reloj.hoy();
    var pagina = registros.buscar(filtro, cursor);
    return new Pagina<>(
        pagina.datos().stream().map(s -> RegistroPublico.de(s, hoy)).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verRegistro", summary = "Un registro")
  @GetMapping("/registros/{id}")
  RegistroPublico ver(@PathVariable String id) {
    return RegistroPublico.de(hallar(id), reloj.hoy());
  }

  @Operation(
      operationId = "obtenerCertificado",
      summary = "El certificado de un registro, con su código de verificación")
  @GetMapping(path = "/registros/{id}/certificado", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<Resource> certificado(@PathVariable String id) {
    var signo = hallar(id);
    var certificado = certificados.de(signo);
    var nombre = "certificado-" + signo.numeroCertificado() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(certificado.bytes())
        .eTag('"' + certificado.sha256() + '"')
        .header("X-Content-Type-Options", "nosniff")
        .header("Codigo-Verificacion", certificado.codigo().valor())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(nombre).build().toString())
        .body(new InputStreamResource(certificados.abrir(certificado)));
  }

  private static @Nullable Integer clase(@Nullable Integer clase) {
    if (clase != null && !Niza.existe(clase)) {
      throw invalido("clase", Texto.de("La clase va de 1 a 45", "The class goes from 1 to 45"));
    }
    return clase;
  }

  private static Rechazo invalido(String parametro, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        detalle,
        List.of(new Falta("/" + parametro, detalle)),
        Map.of("parametro", parametro));
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
      @Schema(example = "reg_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
      @Schema(example = "M-00000123") String certificado,
      TipoDeSigno tipo,
      Naturaleza naturaleza,
      @Nullable String denominacion,
      List<ClasePedida> clases,
      @Nullable SignoAsociado asociadoA,
      List<Titular> titulares,
      Estado estado,
      LocalDate concedido,
      LocalDate vence,
      String expediente,
      List<AnotacionPublica> anotaciones) {

    static RegistroPublico de(SignoRegistrado s, LocalDate hoy) {
      return new RegistroPublico(
          s.id(),
          s.numeroCertificado(),
          s.tipo(),
          s.naturaleza(),
          s.denominacion(),
          s.clases(),
          s.asociadoA(),
          s.titulares().stream().map(p -> Titular.de(Publico.persona(p))).toList(),
          s.estado(hoy),
          s.concedido(),
          s.vence(),
          s.numeroExpediente(),
          s.anotaciones().stream().map(a -> new AnotacionPublica(a.tipo(), a.fecha())).toList());
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
  record AnotacionPublica(SignoRegistrado.Anotacion.Tipo tipo, LocalDate fecha) {}
}
