package pe.gob.indecopi.procedimientos.casilla;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;

/** The caller's electronic box. */
@RestController
@Tag(name = "Notificaciones")
class CasillaController {
  private final Casilla casilla;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;
  private final AlLeer expedientes;

  CasillaController(
      Casilla casilla, Idempotencia idempotencia, RelojLegal reloj, AlLeer expedientes) {
    this.expedientes = expedientes;
    this.casilla = casilla;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "listarNotificaciones",
      summary = "La casilla electrónica de quien llama, de lo más nuevo a lo más antiguo")
  @GetMapping("/notificaciones")
  Pagina<AvisoDeCasilla> bandeja(Cursor cursor, Usuario usuario) {
    var documento = usuario.documento();
    if (documento == null) {
      return new Pagina<>(List.of(), null);
    }
    String desde = cursor.despues();
    var ultimo = desde == null ? null : casilla.buscar(desde, documento.clave()).orElse(null);
    if (desde != null && ultimo == null) {
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          Texto.de("El cursor no es de esta casilla", "The cursor is not of this box"));
    }
    var avisos = casilla.bandeja(documento.clave(), ultimo, cursor.limite() + 1);
    Pagina<Aviso> pagina = cursor.pagina(avisos, Aviso::id);
    return new Pagina<>(
        pagina.datos().stream().map(AvisoDeCasilla::de).toList(), pagina.siguiente());
  }

  @Operation(
      operationId = "leerNotificacion",
      summary = "Deja constancia de que quien llama leyó una notificación")
  @ApiResponse(
      responseCode = "200",
      description = "Leída",
      content = @Content(schema = @Schema(implementation = AvisoDeCasilla.class)))
  @PostMapping("/notificaciones/{id}/lectura")
  ResponseEntity<?> leer(@PathVariable String id, HttpServletRequest solicitud, Usuario usuario) {
    var documento = usuario.documento();
    if (documento == null || casilla.buscar(id, documento.clave()).isEmpty()) {
      throw noEncontrada();
    }
    return idempotencia.una(
        solicitud, usuario, Map.of(), new Lectura(id, documento.clave(), usuario));
  }

  private static String quien(Usuario usuario) {
    return usuario.actor() == null ? usuario.sub() : usuario.sub() + " por " + usuario.actor();
  }

  private static Rechazo noEncontrada() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal notificación", "There is no such notice"));
  }

  /** The first reading counts; reading again answers the same. */
  private final class Lectura implements Efecto {
    private final String id;
    private final String destinatario;
    private final Usuario quien;

    Lectura(String id, String destinatario, Usuario quien) {
      this.id = id;
      this.destinatario = destinatario;
      this.quien = quien;
    }

    @Override
    public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
      var ahora = reloj.ahora();
      var aviso = casilla.buscar(id, destinatario).orElseThrow(CasillaController::noEncontrada);
      var efecto =
          aviso.deExpediente()
              ? expedientes.leida(aviso.expediente(), id, ahora, quien)
              : aviso.surteEfecto();
      return casilla
          .leer(id, destinatario, ahora, quien(quien), efecto)
          .map(a -> ResponseEntity.ok(AvisoDeCasilla.de(a)))
          .orElseThrow(CasillaController::noEncontrada);
    }

    @Override
    public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
      return casilla
          .buscar(id, destinatario)
          .filter(a -> a.leida() != null)
          .map(a -> ResponseEntity.ok(AvisoDeCasilla.de(a)));
    }
  }

  /**
   * A notice as its recipient sees it.
   *
   * @param id opaque: {@code ntf_…}
   * @param expediente id of the file, or of the complaint
   * @param numero its number
   * @param folio act that is notified, in the file's acts; 0 of a complaint
   * @param acto kind of that act
   * @param depositada instant of the deposit
   * @param surteEfecto day on which it takes effect
   * @param leida instant of the first reading
   * @param mensaje what it says to its recipient alone, where the act does not say it all
   */
  @Schema(name = "Notificacion")
  record AvisoDeCasilla(
      @Schema(example = "ntf_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
      String expediente,
      @Schema(example = "000123-2026/DSD") String numero,
      int folio,
      @Schema(example = "OBSERVAR") String acto,
      OffsetDateTime depositada,
      LocalDate surteEfecto,
      @Nullable OffsetDateTime leida,
      @Nullable String mensaje) {

    static AvisoDeCasilla de(Aviso a) {
      Instant leida = a.leida();
      return new AvisoDeCasilla(
          a.id(),
          a.expediente(),
          a.numero(),
          a.folio(),
          a.acto(),
          enLima(a.depositada()),
          a.surteEfecto(),
          leida == null ? null : enLima(leida),
          a.mensaje());
    }

    private static OffsetDateTime enLima(Instant en) {
      return en.atZone(RelojLegal.LIMA).toOffsetDateTime();
    }
  }
}
