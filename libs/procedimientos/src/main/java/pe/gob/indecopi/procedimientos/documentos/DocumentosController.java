package pe.gob.indecopi.procedimientos.documentos;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Documents in and out, as streams. */
@RestController
@Tag(name = "Documentos")
class DocumentosController {
  private final Archivos archivos;
  private final List<Custodia> custodias;
  private final Idempotencia idempotencia;
  private final List<String> admitidos;

  DocumentosController(
      Archivos archivos,
      List<Custodia> custodias,
      Idempotencia idempotencia,
      List<String> admitidos) {
    this.archivos = archivos;
    this.custodias = List.copyOf(custodias);
    this.idempotencia = idempotencia;
    this.admitidos = List.copyOf(admitidos);
  }

  @Operation(
      operationId = "subirDocumento",
      summary = "Recibe un documento de hasta 10 MB, en una parte multipart de nombre «archivo»",
      description = "El tipo se reconoce por el contenido, nunca por el nombre.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schemaProperties =
                          @SchemaProperty(
                              name = Subida.PARTE,
                              schema = @Schema(type = "string", format = "binary")))))
  @ApiResponse(
      responseCode = "201",
      description = "Recibido",
      content = @Content(schema = @Schema(implementation = DocumentoRecibido.class)))
  @PostMapping(path = "/documentos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<?> recibir(MultipartHttpServletRequest solicitud, Usuario usuario)
      throws IOException {
    usuario.exigir(Rol.CIUDADANO, Rol.PROVEEDOR, Rol.FUNCIONARIO);
    var subida = Subida.de(solicitud);
    var examen = Examen.de(subida.contenido());
    var cuerpo = Map.of("sha256", examen.sha256(), "nombre", subida.nombre());
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        new Recepcion(solicitud.getRequestURI(), subida, examen, Dueno.de(usuario)));
  }

  @Operation(
      operationId = "bajarDocumento",
      summary = "Devuelve un documento a quien puede ver su expediente")
  @GetMapping("/documentos/{id}")
  ResponseEntity<Resource> entregar(@PathVariable String id, Usuario usuario) throws IOException {
    var archivo =
        archivos
            .buscar(id)
            .filter(a -> puedeVer(usuario, a))
            .orElseThrow(DocumentosController::noEncontrado);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(archivo.tipo()))
        .contentLength(archivo.bytes())
        .eTag('"' + archivo.sha256() + '"')
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CONTENT_DISPOSITION, adjunto(archivo.nombre()))
        .body(new InputStreamResource(archivos.abrir(id)));
  }

  private boolean puedeVer(Usuario usuario, Archivo archivo) {
    return archivo.dueno().equals(Dueno.de(usuario))
        || custodias.stream().anyMatch(c -> c.puedeVer(usuario, archivo.id()));
  }

  private static String adjunto(String nombre) {
    return ContentDisposition.attachment()
        .filename(nombre, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  private static Rechazo noEncontrado() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal documento", "There is no such document"));
  }

  /** Keeps the document under the id that the key determines. */
  private final class Recepcion implements Efecto {
    private final String ruta;
    private final Subida subida;
    private final Examen examen;
    private final String dueno;

    Recepcion(String ruta, Subida subida, Examen examen, String dueno) {
      this.ruta = ruta;
      this.subida = subida;
      this.examen = examen;
      this.dueno = dueno;
    }

    @Override
    public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
      exigirTipoAdmitido();
      try {
        return creado(
            archivos.guardar(clave.id("doc"), dueno, subida.nombre(), examen, subida.contenido()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
      return archivos.buscar(clave.id("doc")).map(this::creado);
    }

    private ResponseEntity<?> creado(Archivo archivo) {
      return ResponseEntity.created(URI.create(ruta + "/" + archivo.id()))
          .body(DocumentoRecibido.de(archivo));
    }

    private void exigirTipoAdmitido() {
      if (admitidos.contains(examen.tipo())) {
        return;
      }
      String lista = String.join(", ", admitidos);
      var detalle =
          Texto.de(
              "El contenido es %s, diga lo que diga el nombre; se admite %s"
                  .formatted(examen.tipo(), lista),
              "The content is %s, whatever the name says; accepted are %s"
                  .formatted(examen.tipo(), lista));
      throw new Rechazo(
          Codigos.TIPO_NO_ADMITIDO,
          detalle,
          List.of(new Falta("/" + Subida.PARTE, detalle)),
          Map.of("tipo", examen.tipo(), "admitidos", admitidos));
    }
  }
}
