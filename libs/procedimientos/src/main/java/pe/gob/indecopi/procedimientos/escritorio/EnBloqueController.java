package pe.gob.indecopi.procedimientos.escritorio;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.escritorio.EnBloque.Resultado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Asignaciones;
import pe.gob.indecopi.procedimientos.tramite.Precondicion;
import pe.gob.indecopi.procedimientos.web.Mudanza;

/** The same on many files at once: each is decided by itself, and one refusal stops no other. */
@RestController
@Tag(name = "Escritorio")
class EnBloqueController {
  private final Asignaciones asignaciones;
  private final Mudanza mudanza;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  EnBloqueController(
      Asignaciones asignaciones, Mudanza mudanza, Idempotencia idempotencia, RelojLegal reloj) {
    this.asignaciones = asignaciones;
    this.mudanza = mudanza;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "asignarEnBloque",
      summary = "Asigna expedientes a un funcionario, o a nadie",
      description =
          "Cada expediente se decide por separado; la respuesta dice qué fue de cada uno.")
  @ApiResponse(
      responseCode = "200",
      description = "Qué fue de cada expediente",
      content = @Content(schema = @Schema(implementation = EnBloque.Resultados.class)))
  @PostMapping("/mesa/asignaciones")
  ResponseEntity<?> asignar(
      @RequestBody EnBloque.Asignacion pedido, HttpServletRequest solicitud, Usuario usuario) {
    usuario.exigir(Rol.FUNCIONARIO);
    var ahora = reloj.ahora();
    var quien = pedido.funcionario() == null ? "" : pedido.funcionario();
    return cadaUno(
        solicitud,
        usuario,
        pedido,
        pedido.expedientes(),
        (id, clave) -> asignaciones.asignar(id, quien, usuario, ahora, clave));
  }

  @Operation(
      operationId = "moverEnBloque",
      summary = "El mismo acto de un funcionario en muchos expedientes",
      description =
          "Cada expediente lleva la versión que se vio; uno que cambió desde entonces se rechaza y los"
              + " demás siguen.")
  @ApiResponse(
      responseCode = "200",
      description = "Qué fue de cada expediente",
      content = @Content(schema = @Schema(implementation = EnBloque.Resultados.class)))
  @PostMapping("/mesa/actuaciones")
  ResponseEntity<?> mover(
      @RequestBody EnBloque.Actos pedido, HttpServletRequest solicitud, Usuario usuario) {
    usuario.exigir(Rol.FUNCIONARIO);
    var ahora = reloj.ahora();
    var vistos = new HashMap<String, Long>();
    pedido.expedientes().forEach(v -> vistos.put(v.id(), v.version()));
    return cadaUno(
        solicitud,
        usuario,
        pedido,
        pedido.expedientes().stream().map(EnBloque.Visto::id).toList(),
        (id, clave) ->
            mudanza.mover(
                id,
                pedido.tipo(),
                pedido.datos(),
                usuario,
                ahora,
                new SegunVersion(vistos.getOrDefault(id, -1L)),
                clave));
  }

  private ResponseEntity<?> cadaUno(
      HttpServletRequest solicitud,
      Usuario usuario,
      Object pedido,
      List<String> ids,
      BiFunction<String, ClaveIdempotencia, Expediente> hacer) {
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new Efecto() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
            return ResponseEntity.ok(
                new EnBloque.Resultados(
                    ids.stream()
                        .distinct()
                        .map(id -> uno(id, clave.para(id), hacer, solicitud))
                        .toList()));
          }

          /** Each act bears its own key: doing it again finds those that were done. */
          @Override
          public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
            return Optional.empty();
          }
        });
  }

  private static Resultado uno(
      String id,
      ClaveIdempotencia clave,
      BiFunction<String, ClaveIdempotencia, Expediente> hacer,
      HttpServletRequest solicitud) {
    try {
      return Resultado.hecho(id, hacer.apply(id, clave).version());
    } catch (Rechazo no) {
      var idioma = solicitud.getLocale();
      return new Resultado(
          id,
          false,
          null,
          no.codigo().valor(),
          no.detalle().en(idioma),
          EnBloque.errores(no.faltas(), idioma));
    }
  }

  /** The version that the official saw stands in the body. */
  private record SegunVersion(long vista) implements Precondicion {
    @Override
    public void exigir(long version) {
      comprobar(version);
    }

    @Override
    public void comprobar(long version) {
      if (vista != version) {
        throw new Rechazo(
            Codigos.VERSION_OBSOLETA,
            Texto.de(
                "Lo que vio ya cambió; léalo de nuevo", "What you saw has changed; read it again"),
            List.of(),
            Map.of());
      }
    }

    @Override
    public boolean presente() {
      return true;
    }
  }
}
