package pe.gob.indecopi.consumidor.derivacion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.derivacion.DenunciaPreparadaVista.Presentada;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Llano;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The way on from a complaint, with nothing typed twice. */
@RestController
@Tag(name = "Reclamos")
class DenunciaController {
  private final Reclamos reclamos;
  private final Acceso acceso;
  private final Derivacion derivacion;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  DenunciaController(
      Reclamos reclamos,
      Acceso acceso,
      Derivacion derivacion,
      Idempotencia idempotencia,
      RelojLegal reloj) {
    this.reclamos = reclamos;
    this.acceso = acceso;
    this.derivacion = derivacion;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "prepararDenuncia",
      summary = "La denuncia a que lleva un reclamo, con todo lo que ya se sabe, y lo que falta",
      description =
          "Por incumplimiento del acuerdo, o porque terminó sin acuerdo. Dice ante quién y por qué."
              + " La ve el consumidor; la presenta POST con solo lo que falta.")
  @GetMapping("/reclamos/{id}/denuncia")
  DenunciaPreparadaVista preparar(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String procedimiento,
      Locale idioma,
      Usuario usuario) {
    var r = reclamos.buscar(id).orElseThrow(Reclamos::noEncontrado);
    exigirConsumidor(acceso.exigir(usuario, r));
    var anadido = JsonMapper.shared().createObjectNode();
    if (procedimiento != null) {
      anadido.put("procedimiento", procedimiento);
    }
    var preparada = derivacion.preparar(r, usuario, anadido);
    return DenunciaPreparadaVista.de(
        preparada,
        Llano.mapa(preparada.cuerpo()),
        derivacion.faltas(preparada, usuario),
        Derivacion.presentada(r).map(p -> Presentada.de(p.datos())).orElse(null),
        idioma);
  }

  @Operation(
      operationId = "presentarDenuncia",
      summary = "Presenta la denuncia a que lleva un reclamo",
      description =
          "El cuerpo lleva solo lo que falta, con la forma de POST /expedientes: se pone encima de"
              + " lo que el reclamo ya dice, campo por campo y persona por persona.")
  @ApiResponse(
      responseCode = "201",
      description = "Presentada",
      content = @Content(schema = @Schema(implementation = Presentada.class)))
  @PostMapping("/reclamos/{id}/denuncia")
  ResponseEntity<?> presentar(
      @PathVariable String id,
      @RequestBody JsonNode anadido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var recibido = reloj.ahora();
    var r = reclamos.buscar(id).orElseThrow(Reclamos::noEncontrado);
    exigirConsumidor(acceso.exigirActor(usuario, r));
    var objeto = objeto(anadido);
    return idempotencia.una(
        solicitud,
        usuario,
        anadido,
        new UnaVez<>(
            clave ->
                derivacion.presentar(
                    r, derivacion.preparar(r, usuario, objeto), usuario, recibido, clave),
            clave -> derivacion.hecha(r, usuario, clave),
            (e, clave) -> creada(e, solicitud)));
  }

  private static ResponseEntity<?> creada(Expediente e, HttpServletRequest solicitud) {
    var ruta = solicitud.getContextPath() + "/expedientes/" + e.id().valor();
    return ResponseEntity.created(URI.create(ruta))
        .body(
            new Presentada(
                e.id().valor(), e.cabecera().numero().toString(), e.cabecera().procedimiento()));
  }

  private static ObjectNode objeto(JsonNode cuerpo) {
    if (cuerpo instanceof ObjectNode objeto) {
      return objeto;
    }
    throw new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        Texto.de("debe ser un objeto", "must be an object"),
        List.of(),
        Map.of());
  }

  private static void exigirConsumidor(Lado lado) {
    if (lado != Lado.CONSUMIDOR) {
      throw new Rechazo(
          Codigos.PROHIBIDO, Texto.de("Denuncia el consumidor", "The consumer files it"));
    }
  }
}
