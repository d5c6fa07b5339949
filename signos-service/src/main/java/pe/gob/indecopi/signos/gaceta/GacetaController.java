package pe.gob.indecopi.signos.gaceta;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.signos.gaceta.Edicion.EnLaGaceta;
import pe.gob.indecopi.signos.gaceta.Gaceta.Lugar;

/** The gazette: open, free and by day (D.Leg. 1212, art. 6; D.S. 071-2017-PCM). */
@RestController
@Tag(name = "Gaceta")
@SecurityRequirements
class GacetaController {
  private static final int EN_EL_FEED = 100;
  private static final LocalDate PRIMER_DIA = LocalDate.of(1, 1, 1);

  private final Gaceta gaceta;
  private final GacetaEnPapel papel;
  private final RelojLegal reloj;

  GacetaController(Gaceta gaceta, GacetaEnPapel papel, RelojLegal reloj) {
    this.gaceta = gaceta;
    this.papel = papel;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "listarGaceta",
      summary = "Lo publicado entre dos días, en orden",
      description =
          "Sin fechas, todo. Cada solicitud está como se publicó; lo que fue de ella después lo dice"
              + " su expediente, y su plazo de hoy, /publicaciones.")
  @GetMapping("/gaceta")
  Pagina<EnLaGaceta> listar(
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Cursor cursor) {
    var hoy = reloj.hoy();
    var primero = desde == null ? PRIMER_DIA : desde.isAfter(hoy) ? hoy.plusDays(1) : desde;
    var ultimo = hasta == null || hasta.isAfter(hoy) ? hoy : hasta;
    if (desde != null && hasta != null && hasta.isBefore(desde)) {
      throw invalido(
          "hasta", Texto.de("Ese día es anterior a desde", "That day is before the one of desde"));
    }
    var halladas = gaceta.entre(primero, ultimo, lugar(cursor.despues()), cursor.limite() + 1);
    var pagina = cursor.pagina(halladas, p -> p.dia() + "/" + p.n());
    return new Pagina<>(pagina.datos().stream().map(EnLaGaceta::de).toList(), pagina.siguiente());
  }

  @Operation(
      operationId = "verGaceta",
      summary = "La gaceta de un día",
      description = "Un día que pasó queda como salió; el de hoy crece hasta que termina.")
  @GetMapping("/gaceta/{fecha}")
  ResponseEntity<Edicion> ver(@Parameter(example = "2026-03-02") @PathVariable LocalDate fecha) {
    var publicadas = del(fecha);
    return respuesta(fecha, publicadas).body(Edicion.de(fecha, reloj.hoy(), publicadas));
  }

  @Operation(
      operationId = "imprimirGaceta",
      summary = "La gaceta de un día, en PDF con su código de verificación")
  @GetMapping(path = "/gaceta/{fecha}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<Resource> pdf(@Parameter(example = "2026-03-02") @PathVariable LocalDate fecha) {
    var publicadas = del(fecha);
    if (publicadas.isEmpty()) {
      throw noEncontrada(Texto.de("Ese día no se publicó nada", "Nothing was published that day"));
    }
    var impresa = papel.de(fecha, publicadas);
    return respuesta(fecha, publicadas)
        .eTag('"' + impresa.sha256() + '"')
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(impresa.bytes())
        .header("X-Content-Type-Options", "nosniff")
        .header("Codigo-Verificacion", impresa.codigo().valor())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("gaceta-" + fecha + ".pdf").build().toString())
        .body(new InputStreamResource(papel.abrir(impresa)));
  }

  @Operation(operationId = "seguirGacetaDelDia", summary = "La gaceta de un día, como feed Atom")
  @GetMapping(path = "/gaceta/{fecha}.atom", produces = GacetaAtom.TIPO)
  ResponseEntity<byte[]> atom(@Parameter(example = "2026-03-02") @PathVariable LocalDate fecha) {
    var publicadas = del(fecha);
    var feed =
        GacetaAtom.escribir(
            publicadas,
            "/" + fecha,
            fecha + ".atom",
            "",
            fecha.atStartOfDay(RelojLegal.LIMA).toInstant());
    return respuesta(fecha, publicadas).body(feed.getBytes(StandardCharsets.UTF_8));
  }

  @Operation(
      operationId = "seguirGaceta",
      summary = "Lo último que se publicó, como feed Atom",
      description =
          "Las " + EN_EL_FEED + " publicaciones más recientes, de la última a la primera.")
  @GetMapping(path = "/gaceta.atom", produces = GacetaAtom.TIPO)
  ResponseEntity<byte[]> ultimas() {
    var hoy = reloj.hoy();
    var publicadas = gaceta.ultimas(hoy, EN_EL_FEED);
    var inicio = hoy.atStartOfDay(RelojLegal.LIMA).toInstant();
    var feed = GacetaAtom.escribir(publicadas, "", "gaceta.atom", "gaceta/", inicio);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePublic())
        .eTag(Edicion.etiqueta(hoy, publicadas.reversed(), false))
        .body(feed.getBytes(StandardCharsets.UTF_8));
  }

  private List<Publicada> del(LocalDate fecha) {
    if (fecha.isAfter(reloj.hoy())) {
      throw noEncontrada(Texto.de("Esa gaceta todavía no sale", "That gazette is not out yet"));
    }
    return gaceta.del(fecha);
  }

  /** A day that is past may be kept; today's is asked again each time. */
  private ResponseEntity.BodyBuilder respuesta(LocalDate fecha, List<Publicada> publicadas) {
    var cerrada = fecha.isBefore(reloj.hoy());
    return ResponseEntity.ok()
        .cacheControl(
            cerrada
                ? CacheControl.maxAge(Duration.ofHours(1)).cachePublic()
                : CacheControl.noCache().cachePublic())
        .eTag(Edicion.etiqueta(fecha, publicadas, cerrada));
  }

  private static @Nullable Lugar lugar(@Nullable String despues) {
    if (despues == null) {
      return null;
    }
    if (!despues.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{1,15}")) {
      throw invalido(
          "despues", Texto.de("El cursor no es de la gaceta", "The cursor is not of the gazette"));
    }
    return new Lugar(despues.substring(0, 10), Long.parseLong(despues.substring(11)));
  }

  private static Rechazo noEncontrada(Texto detalle) {
    return new Rechazo(Codigos.NO_ENCONTRADO, detalle);
  }

  private static Rechazo invalido(String parametro, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        detalle,
        List.of(new Falta("/" + parametro, detalle)),
        Map.of("parametro", parametro));
  }
}
