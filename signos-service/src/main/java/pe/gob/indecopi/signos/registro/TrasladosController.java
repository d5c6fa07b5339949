package pe.gob.indecopi.signos.registro;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import tools.jackson.databind.JsonNode;

/** Brings over what the former register holds. */
@RestController
@Tag(name = "Registro")
class TrasladosController {
  private static final String EJEMPLO =
      """
      {"tipo":"MARCA","numero":"P00123456","expediente":"000123-2006/DSD","fuente":"Tomo 45, folio 123",
       "naturaleza":"DENOMINATIVA","denominacion":"KUSKA",
       "clases":[{"clase":32,"productos":["Cervezas"]}],
       "titulares":[{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990"},
         "nombre":"KUSKA S.A.C.","domicilio":{"direccion":"Av. Uno 1","pais":"PE"}}],
       "concedido":"2006-05-02","vence":"2026-05-02"}""";

  private final Registros registros;
  private final Entrada entrada;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  TrasladosController(
      Registros registros, Entrada entrada, Idempotencia idempotencia, RelojLegal reloj) {
    this.registros = registros;
    this.entrada = entrada;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "trasladarRegistro",
      summary = "Traslada un derecho del registro anterior",
      description =
          "Funcionario de la DSD. Conserva su número de certificado y dice de dónde viene; lo que"
              + " vale desde entonces son sus anotaciones.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = TrasladoPedido.class),
                      examples = @ExampleObject(name = "marca", value = EJEMPLO))))
  @ApiResponse(
      responseCode = "201",
      description = "El registro",
      content = @Content(schema = @Schema(implementation = RegistroPublico.class)))
  @PostMapping("/registros")
  ResponseEntity<?> trasladar(
      @RequestBody JsonNode cuerpo, HttpServletRequest solicitud, Usuario usuario) {
    Llevanza.exigir(usuario);
    TrasladoPedido pedido = entrada.leer(cuerpo, TrasladoPedido.class);
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        // Its id is derived from the key: a second write meets the first.
        new UnaVez<>(
            clave -> trasladar(clave.id("reg"), pedido),
            clave -> registros.de(clave.id("reg")),
            (p, _) -> trasladado(p, solicitud)));
  }

  private Partida trasladar(String id, TrasladoPedido pedido) {
    var hecha = registros.de(id);
    if (hecha.isPresent()) {
      return hecha.get();
    }
    var faltas = new Faltas();
    pedido.validar(reloj.hoy(), faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("El traslado no cumple las reglas", "The transfer does not meet the rules"));
    registros.conCertificado(pedido.numero()).ifPresent(TrasladosController::repetido);
    registros.inscribir(id, pedido.tipo(), true, n -> pedido.partida(id, n, reloj.hoy()));
    return registros.de(id).orElseThrow(() -> conflicto(Map.of()));
  }

  private ResponseEntity<?> trasladado(Partida p, HttpServletRequest solicitud) {
    var hoy = reloj.hoy();
    return ResponseEntity.created(URI.create(solicitud.getContextPath() + "/registros/" + p.id()))
        .body(RegistroPublico.de(p, registros.situacion(p, hoy), hoy));
  }

  private static void repetido(Partida otra) {
    throw conflicto(Map.of("registro", otra.id()));
  }

  private static Rechazo conflicto(Map<String, Object> con) {
    return new Rechazo(
        Codigos.CONFLICTO,
        Texto.de("Ese certificado ya está en el registro", "That certificate is registered"),
        List.of(),
        con);
  }
}
