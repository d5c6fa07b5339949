package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.constancia.Asunto;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo;
import pe.gob.indecopi.procedimientos.flujo.Reservas;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/** Receipts, resolutions and certificates in PDF. */
@RestController
@Tag(name = "Constancias")
class PapelesController {
  private final Expedientes expedientes;
  private final Constancias constancias;
  private final List<Redactor> redactores;
  private final Lecturas lecturas;

  PapelesController(
      Expedientes expedientes,
      Constancias constancias,
      List<Redactor> propios,
      Redactor comun,
      Lecturas lecturas) {
    this.expedientes = expedientes;
    this.constancias = constancias;
    this.redactores = Stream.concat(propios.stream(), Stream.of(comun)).toList();
    this.lecturas = lecturas;
  }

  @Operation(
      operationId = "obtenerCargo",
      summary = "Cargo de recepción de la solicitud, o del escrito de un folio")
  @GetMapping(path = "/expedientes/{id}/cargo", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<Resource> cargo(
      @PathVariable String id, @RequestParam(defaultValue = "1") int folio, Usuario usuario) {
    return papel(id, folio, usuario, true);
  }

  @Operation(operationId = "obtenerConstancia", summary = "Resolución o certificado de un folio")
  @GetMapping(
      path = "/expedientes/{id}/actuaciones/{folio}/constancia",
      produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<Resource> constancia(
      @PathVariable String id, @PathVariable int folio, Usuario usuario) {
    return papel(id, folio, usuario, false);
  }

  private ResponseEntity<Resource> papel(String id, int folio, Usuario usuario, boolean cargo) {
    var e = ExpedientesController.visible(expedientes, id, usuario);
    var redaccion =
        redaccion(e, folio, usuario)
            .filter(r -> (r.clase() == Clase.CARGO) == cargo)
            .orElseThrow(PapelesController::sinPapel);
    lecturas.anotar(usuario, e, "constancia del folio " + folio);
    var constancia =
        constancias.emitir(
            Asunto.de(e, e.actuaciones().get(folio - 1), redaccion), redaccion::hoja);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(constancia.bytes())
        .eTag('"' + constancia.sha256() + '"')
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header("Codigo-Verificacion", constancia.codigo().valor())
        .header(HttpHeaders.CONTENT_DISPOSITION, nombre(redaccion))
        .body(new InputStreamResource(constancias.abrir(constancia)));
  }

  private Optional<Redactor.Redaccion> redaccion(Expediente e, int folio, Usuario usuario) {
    var ojos = new Ojos(e, usuario);
    return e.actuaciones().stream()
        .filter(a -> a.folio() == folio)
        .filter(a -> ojos.ve(a) && !ojos.reservado(a) && veCopiado(e, a, ojos))
        .findFirst()
        .flatMap(a -> redactores.stream().flatMap(r -> r.redactar(e, a).stream()).findFirst());
  }

  /** A certified copy is read by who may read what it copies. */
  private static boolean veCopiado(Expediente e, Actuacion a, Ojos ojos) {
    var copiados =
        a.tipo().equals(ActosDeArchivo.EXPEDIR_COPIAS)
            ? Reservas.copiados(e, a)
            : Set.<Integer>of();
    return e.actuaciones().stream()
        .filter(copia -> copiados.contains(copia.folio()))
        .allMatch(ojos::ve);
  }

  private static String nombre(Redactor.Redaccion r) {
    String nombre = r.clase().name().toLowerCase(java.util.Locale.ROOT);
    return ContentDisposition.inline()
        .filename(nombre + "-" + r.numero().replace('/', '-') + ".pdf", StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  private static Rechazo sinPapel() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO,
        Texto.de("Ese folio no tiene constancia", "That folio has no such paper"));
  }
}
