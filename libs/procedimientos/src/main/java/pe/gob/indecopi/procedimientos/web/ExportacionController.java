package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.exportacion.Exportador;
import pe.gob.indecopi.procedimientos.exportacion.Folio;
import pe.gob.indecopi.procedimientos.exportacion.Folio.Alcance;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Mirada;

/** A whole file, to keep and to verify without us. */
@RestController
@Tag(name = "Expedientes")
class ExportacionController {
  private final Expedientes expedientes;
  private final Exportador exportador;
  private final Lecturas lecturas;
  private final RelojLegal reloj;

  ExportacionController(
      Expedientes expedientes, Exportador exportador, Lecturas lecturas, RelojLegal reloj) {
    this.expedientes = expedientes;
    this.exportador = exportador;
    this.lecturas = lecturas;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "exportarExpediente",
      summary = "El expediente entero en un ZIP que se verifica sin conexión",
      description =
          "Lo que quien llama no puede ver queda fuera; la cadena de huellas y su firma se"
              + " comprueban igual. Se escribe mientras se lee, sin longitud anunciada.")
  @ApiResponse(
      responseCode = "200",
      description = "El paquete",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/expedientes/{id}/exportacion")
  void exportar(@PathVariable String id, Usuario usuario, HttpServletResponse respuesta)
      throws IOException {
    var e = ExpedientesController.visible(expedientes, id, usuario);
    lecturas.anotar(usuario, e, "exportación");
    respuesta.setContentType("application/zip");
    respuesta.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    respuesta.setHeader("X-Content-Type-Options", "nosniff");
    respuesta.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s.zip\""
            .formatted(e.cabecera().numero().toString().replace('/', '-')));
    List<Folio> folios = e.actuaciones().stream().map(a -> folio(e, a, usuario)).toList();
    exportador.escribir(
        e,
        folios,
        Expedientes.documentos(e).stream().filter(d -> Mirada.veDocumento(usuario, e, d)).toList(),
        reloj.ahora(),
        respuesta.getOutputStream());
  }

  private static Folio folio(Expediente e, Actuacion a, Usuario usuario) {
    var vista = ActuacionVista.de(e, a, usuario);
    var autor = a.autor().documento();
    boolean suyo = new Ojos(e, usuario).entero(a);
    boolean sinPersonas =
        vista.datos().equals(a.datos()) && (autor == null || autor.startsWith("RUC:20"));
    boolean reservado = Boolean.TRUE.equals(vista.reservado());
    return new Folio(
        a,
        vista.tipo(),
        reservado ? null : vista.datos(),
        vista.autor().nombre(),
        alcance(
            reservado,
            suyo || sinPersonas,
            vista.tipo().equals(a.tipo()) && (autor == null || autor.startsWith("RUC:20"))));
  }

  private static Alcance alcance(boolean reservado, boolean todo, boolean autorPublico) {
    if (reservado) {
      return autorPublico ? Alcance.SIN_DATOS : Alcance.SOLO_HUELLA;
    }
    return todo ? Alcance.ENTERO : Alcance.SOLO_HUELLA;
  }
}
