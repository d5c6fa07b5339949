package pe.gob.indecopi.fees.memoria;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.ConEtiqueta;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;
import tools.jackson.databind.JsonNode;

/** Versions of the tariff: drafted, approved by another person, and remembered. */
@RestController
@Tag(name = "Tarifario")
class BorradorController {

  private final Redaccion redaccion;
  private final Borradores borradores;
  private final Memoria memoria;
  private final Tarifario tarifario;
  private final Idempotencia idempotencia;

  BorradorController(
      Redaccion redaccion,
      Borradores borradores,
      Memoria memoria,
      Tarifario tarifario,
      Idempotencia idempotencia) {
    this.redaccion = redaccion;
    this.borradores = borradores;
    this.memoria = memoria;
    this.tarifario = tarifario;
    this.idempotencia = idempotencia;
  }

  @GetMapping("/tarifario/versiones")
  @Operation(
      summary = "Versiones de la tarifa de cada órgano, con su norma y sus días",
      description =
          "No necesita token. Las anteriores se siguen liquidando por `fecha`. Lo aprobado en otra"
              + " réplica se conoce aquí al instante, y en `/tarifario` y `/liquidaciones` a los 10"
              + " segundos; nunca rige antes del día siguiente.")
  Pagina<VersionVista> versionesDeTarifa(@RequestParam(required = false) @Nullable String organo) {
    memoria.refrescar();
    var tarifas = organo == null ? tarifario.versiones() : tarifario.versiones(organo);
    return new Pagina<>(VersionVista.de(tarifas, tarifario), null);
  }

  @PostMapping("/tarifario/borradores")
  @Operation(
      summary = "Redacta una versión de la tarifa de un órgano",
      description =
          "Rol `tarifa`. El cuerpo es la tarifa completa del órgano, con las claves de sus archivos"
              + " (README de fees-service, «How a tariff is written»). Todos sus errores se dicen"
              + " de una vez. Rige solo cuando otra persona la aprueba.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = TarifaRedactada.class))))
  @ApiResponse(
      responseCode = "201",
      description = "El borrador",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = BorradorVista.class)))
  ResponseEntity<?> redactarTarifa(
      @RequestBody JsonNode cuerpo, Usuario usuario, HttpServletRequest peticion) {
    usuario.exigir(Rol.TARIFA);
    return idempotencia.una(
        peticion,
        usuario,
        cuerpo,
        new UnaVez<>(
            clave -> redaccion.redactar(cuerpo.toString(), usuario, clave),
            redaccion::redactado,
            (uno, _) ->
                ResponseEntity.created(
                        URI.create(peticion.getContextPath() + "/tarifario/borradores/" + uno.id()))
                    .eTag(Etiquetas.de(uno.version()))
                    .body(vista(uno))));
  }

  @GetMapping("/tarifario/borradores")
  @Operation(
      summary = "Borradores y versiones aprobadas",
      description = "Roles `tarifa`, `auditor`.")
  Pagina<BorradorVista> borradores(Usuario usuario, Cursor cursor) {
    usuario.exigir(Rol.TARIFA, Rol.AUDITOR);
    var pagina = cursor.pagina(borradores.pagina(cursor), Borrador::id);
    return new Pagina<>(pagina.datos().stream().map(this::vista).toList(), pagina.siguiente());
  }

  @GetMapping("/tarifario/borradores/{id}")
  @Operation(
      summary = "Un borrador, con lo que cambia",
      description = "Roles `tarifa`, `auditor`. Su ETag es la que pide la aprobación.")
  ResponseEntity<BorradorVista> borrador(@PathVariable String id, Usuario usuario) {
    usuario.exigir(Rol.TARIFA, Rol.AUDITOR);
    return borradores.buscar(id).map(this::con200).orElseThrow(Negativas::noEsta);
  }

  @PostMapping("/tarifario/borradores/{id}/aprobacion")
  @ConEtiqueta
  @Operation(
      summary = "Aprueba un borrador",
      description =
          "Rol `tarifa`, otra persona que su autor. Desde su primer día es la tarifa del órgano; las"
              + " órdenes ya generadas conservan la suya.")
  @ApiResponse(
      responseCode = "200",
      description = "La versión aprobada",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = BorradorVista.class)))
  ResponseEntity<?> aprobarTarifa(
      @PathVariable String id, Usuario usuario, HttpServletRequest peticion) {
    usuario.exigir(Rol.TARIFA);
    return idempotencia.una(
        peticion,
        usuario,
        Map.of(),
        new UnaVez<>(
            clave ->
                redaccion.aprobar(
                    id, version -> Etiquetas.exigir(peticion, version), usuario, clave),
            clave -> redaccion.aprobado(id, clave),
            (uno, _) -> con200(uno)));
  }

  private ResponseEntity<BorradorVista> con200(Borrador uno) {
    return ResponseEntity.ok().eTag(Etiquetas.de(uno.version())).body(vista(uno));
  }

  private BorradorVista vista(Borrador uno) {
    return BorradorVista.de(uno, redaccion.anterior(uno).orElse(null));
  }

  /** What a draft is made of, for the description alone: it is read like the files. */
  @Schema(name = "TarifaRedactada")
  private record TarifaRedactada(
      @Schema(example = "DSD") String organo,
      @Schema(example = "TUPA-2027") String version,
      Vigencia vigencia,
      String documento,
      @Schema(example = "5500") String uitImpresa,
      @Schema(description = "{canal, linea, nota: {es, en}, impreso?}") List<Object> canales,
      @Schema(description = "CÓDIGO-n → {nombre, conceptos, gratuito?, exoneraciones?, …}")
          Map<String, Object> procedimientos,
      @Schema(description = "Conceptos de varios procedimientos")
          @Nullable Map<String, Object> comunes,
      @Nullable List<String> dudas,
      @Nullable List<String> resuelve) {

    @Schema(name = "VigenciaRedactada")
    private record Vigencia(java.time.LocalDate desde, String norma) {}
  }
}
