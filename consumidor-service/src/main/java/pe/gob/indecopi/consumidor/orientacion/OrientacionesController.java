package pe.gob.indecopi.consumidor.orientacion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;

/** Enquiries, recorded by the officials of the SAC and counted for them. */
@RestController
@Tag(name = "Orientaciones")
class OrientacionesController {
  private static final String CSV = "text/csv";
  private static final long UN_ANIO = 366;

  private final Orientaciones orientaciones;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  OrientacionesController(
      Orientaciones orientaciones, Idempotencia idempotencia, RelojLegal reloj) {
    this.orientaciones = orientaciones;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "anotarOrientacion",
      summary = "Anota una consulta que se atendió",
      description = "Funcionario del SAC. Quién preguntó es optativo; no cambia después.")
  @ApiResponse(
      responseCode = "201",
      description = "La consulta",
      content = @Content(schema = @Schema(implementation = Orientacion.class)))
  @PostMapping("/orientaciones")
  ResponseEntity<?> anotar(
      @RequestBody PedidoDeOrientacion pedido, HttpServletRequest solicitud, Usuario usuario) {
    exigir(usuario.esFuncionarioDe(Acceso.ORGANO));
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new Efecto() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
            return creada(
                orientaciones.anotar(nueva(clave.id(Orientacion.PREFIJO), pedido, usuario)));
          }

          @Override
          public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
            return orientaciones.buscar(clave.id(Orientacion.PREFIJO)).map(this::creada);
          }

          private ResponseEntity<?> creada(Orientacion o) {
            var ruta = URI.create(solicitud.getContextPath() + "/orientaciones/" + o.id());
            return ResponseEntity.created(ruta).body(o);
          }
        });
  }

  @Operation(
      operationId = "listarOrientaciones",
      summary = "Las consultas de un período, de la más nueva a la más antigua",
      description = "Funcionarios del SAC y auditores. Hasta un año; sin fechas, el mes en curso.")
  @GetMapping("/orientaciones")
  Pagina<Orientacion> listar(
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Cursor cursor,
      Usuario usuario) {
    exigirQueVea(usuario);
    var p = periodo(desde, hasta);
    var halladas = orientaciones.entre(p.desde(), p.hasta(), cursor.despues(), cursor.limite() + 1);
    return cursor.pagina(halladas, Orientacion::orden);
  }

  @Operation(operationId = "verOrientacion", summary = "Una consulta")
  @GetMapping("/orientaciones/{id}")
  Orientacion ver(@PathVariable String id, Usuario usuario) {
    exigirQueVea(usuario);
    return orientaciones
        .buscar(id)
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No hay tal consulta", "There is no such enquiry")));
  }

  @Operation(
      operationId = "resumirOrientaciones",
      summary = "Cuántas consultas se atendieron en un período, por canal y por tema",
      description =
          "Funcionarios del SAC y auditores. Hasta un año; sin fechas, el mes en curso. Según"
              + " Accept, en JSON o en CSV.")
  @ApiResponse(
      responseCode = "200",
      description = "Las cifras",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Resumen.class)),
        @Content(mediaType = CSV, schema = @Schema(type = "string"))
      })
  @GetMapping(value = "/orientaciones/resumen", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Resumen> resumen(
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Usuario usuario) {
    return ResponseEntity.ok(resumir(desde, hasta, usuario));
  }

  @Operation(hidden = true)
  @GetMapping(value = "/orientaciones/resumen", produces = CSV)
  ResponseEntity<byte[]> hoja(
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Usuario usuario) {
    var resumen = resumir(desde, hasta, usuario);
    var archivo = "orientaciones-%s-%s.csv".formatted(resumen.desde(), resumen.hasta());
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(archivo).build().toString())
        .body(resumen.csv().getBytes(StandardCharsets.UTF_8));
  }

  private Resumen resumir(@Nullable LocalDate desde, @Nullable LocalDate hasta, Usuario usuario) {
    exigirQueVea(usuario);
    var p = periodo(desde, hasta);
    return Resumen.de(orientaciones, p.desde(), p.hasta(), reloj.hoy());
  }

  private Orientacion nueva(String id, PedidoDeOrientacion pedido, Usuario usuario) {
    var ahora = reloj.ahora().truncatedTo(ChronoUnit.MILLIS).atZone(RelojLegal.LIMA);
    return new Orientacion(
        id,
        ahora.toLocalDate(),
        ahora.toOffsetDateTime(),
        pedido.canal(),
        pedido.tema(),
        pedido.sector(),
        pedido.consulta(),
        pedido.respuesta(),
        pedido.persona(),
        usuario.sub());
  }

  private record Periodo(LocalDate desde, LocalDate hasta) {}

  private Periodo periodo(@Nullable LocalDate desde, @Nullable LocalDate hasta) {
    var fin = hasta == null ? reloj.hoy() : hasta;
    var inicio = desde == null ? fin.withDayOfMonth(1) : desde;
    if (fin.isBefore(inicio) || ChronoUnit.DAYS.between(inicio, fin) >= UN_ANIO) {
      var detalle =
          Texto.de(
              "El período va de un día a otro posterior, y dura hasta un año.",
              "The period goes from one day to a later one, and lasts up to a year.");
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA, detalle, List.of(new Falta("/hasta", detalle)), Map.of());
    }
    return new Periodo(inicio, fin);
  }

  private static void exigirQueVea(Usuario usuario) {
    exigir(usuario.tiene(Rol.AUDITOR) || usuario.esFuncionarioDe(Acceso.ORGANO));
  }

  private static void exigir(boolean puede) {
    if (!puede) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Es de los funcionarios del SAC.", "It is for officials of the SAC."));
    }
  }
}
