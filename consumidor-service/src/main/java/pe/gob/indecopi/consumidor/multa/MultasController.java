package pe.gob.indecopi.consumidor.multa;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;

/** Fines for who owes them and for who collects them. */
@RestController
@Tag(name = "Multas")
class MultasController {
  private final Multas multas;
  private final Ejecucion ejecucion;
  private final Idempotencia idempotencia;

  MultasController(Multas multas, Ejecucion ejecucion, Idempotencia idempotencia) {
    this.multas = multas;
    this.ejecucion = ejecucion;
    this.idempotencia = idempotencia;
  }

  @Operation(
      operationId = "listarMultas",
      summary = "Las multas propias, o las que impuso el órgano",
      description = "Quien debe ve las suyas; el funcionario, las de su órgano; el auditor, todas.")
  @GetMapping("/multas")
  Pagina<MultaVista> listar(
      @RequestParam(required = false) @Nullable String expediente, Cursor cursor, Usuario usuario) {
    var documento = usuario.documento();
    var todas = usuario.tiene(Rol.AUDITOR);
    var organos = usuario.tiene(Rol.FUNCIONARIO) ? usuario.organos() : Set.<String>of();
    if (!todas && organos.isEmpty() && documento == null) {
      throw new Rechazo(
          Codigos.PROHIBIDO, Texto.de("Solo quien tiene un documento", "Only who has a document"));
    }
    var deudor = todas || !organos.isEmpty() || documento == null ? null : documento.clave();
    var halladas =
        multas.lista(
            deudor, todas ? Set.of() : organos, expediente, cursor.despues(), cursor.limite() + 1);
    var pagina = cursor.pagina(halladas, Multa::id);
    return new Pagina<>(pagina.datos().stream().map(this::vista).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verMulta", summary = "Una multa y lo que hoy se paga por ella")
  @GetMapping("/multas/{id}")
  ResponseEntity<MultaVista> ver(@PathVariable String id, Usuario usuario) {
    return respuesta(suya(id, usuario));
  }

  @Operation(
      operationId = "ordenarPagoDeMulta",
      summary = "La orden con que hoy se paga una multa",
      description =
          "La que ya hay, o una nueva con la UIT de hoy; rebajada mientras la multa puede"
              + " impugnarse y no se impugnó (Ley 29571, artículo 113). De lo firme se genera sola.")
  @ApiResponse(
      responseCode = "200",
      description = "La multa con su orden",
      content = @Content(schema = @Schema(implementation = MultaVista.class)))
  @PostMapping("/multas/{id}/ordenes")
  ResponseEntity<?> ordenar(
      @PathVariable String id, HttpServletRequest solicitud, Usuario usuario) {
    if (usuario.tiene(Rol.AUDITOR)) {
      throw noEncontrada();
    }
    suya(id, usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        Map.of(),
        new UnaVez<>(
            _ -> exigible(ejecucion.ordenar(suya(id, usuario))),
            // Asking twice answers the same order.
            _ -> Optional.empty(),
            (m, _) -> respuesta(m)));
  }

  private Multa exigible(Multa m) {
    if (ejecucion.cobro(m).isEmpty()) {
      throw new Rechazo(
          Codigos.CONFLICTO,
          Texto.de(
              "Hoy no hay nada que pagar por esta multa: está "
                  + m.estado()
                  + (m.impugnada() ? ", impugnada." : "."),
              "Nothing is to be paid for this fine today: it is " + m.estado() + "."),
          List.of(),
          Map.of("estado", m.estado().name()));
    }
    return m;
  }

  private Multa suya(String id, Usuario usuario) {
    return multas
        .buscar(id)
        .filter(m -> ve(usuario, m))
        .orElseThrow(MultasController::noEncontrada);
  }

  private static Rechazo noEncontrada() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal multa", "There is no such fine"));
  }

  private static boolean ve(Usuario usuario, Multa m) {
    var documento = usuario.documento();
    var suyo = m.infractor().documento();
    return usuario.tiene(Rol.AUDITOR)
        || usuario.esFuncionarioDe(m.procedimiento().substring(0, m.procedimiento().indexOf('-')))
        || documento != null && suyo != null && documento.clave().equals(suyo.clave());
  }

  private ResponseEntity<MultaVista> respuesta(Multa m) {
    return ResponseEntity.ok().eTag(Etiquetas.de(m.version())).body(vista(m));
  }

  private MultaVista vista(Multa m) {
    return MultaVista.de(m, ejecucion.cobro(m).orElse(null));
  }
}
