package pe.gob.indecopi.consumidor.propuesta;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.conversacion.Conversaciones;
import pe.gob.indecopi.consumidor.conversacion.TextoLlano;
import pe.gob.indecopi.consumidor.propuesta.MoverNegociacion.Pedido;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Etiquetas;

/** The agreement of a complaint, its paper, and what each side says of how it is kept. */
@RestController
@Tag(name = "Acuerdos")
class AcuerdoController {
  private final MoverNegociacion mover;
  private final Seguimiento seguimiento;
  private final Conversaciones conversaciones;
  private final AcuerdoEnPapel papel;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  AcuerdoController(
      MoverNegociacion mover,
      Seguimiento seguimiento,
      Conversaciones conversaciones,
      AcuerdoEnPapel papel,
      Idempotencia idempotencia,
      RelojLegal reloj) {
    this.mover = mover;
    this.seguimiento = seguimiento;
    this.conversaciones = conversaciones;
    this.papel = papel;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  /** What proves that an obligation was kept: documents of its author's. */
  record Acreditacion(
      @Size(min = 1, max = 10) List<String> documentos,
      @Schema(example = "Se hizo la devolución el 3 de marzo.") @Size(min = 1, max = 1_000)
          @Nullable String texto)
      implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      if (texto != null) {
        TextoLlano.revisar(texto, faltas, puntero + "/texto");
      }
    }
  }

  /**
   * How an obligation went, said by whom it is owed to.
   *
   * @param hechos what was not done; needed of a breach
   */
  record Informe(boolean cumplida, @Size(min = 3, max = 2_000) @Nullable String hechos)
      implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      if (hechos != null) {
        TextoLlano.revisar(hechos, faltas, puntero + "/hechos");
      } else if (!cumplida) {
        faltas.agregar(
            puntero + "/hechos", Texto.de("diga qué no se cumplió", "tell what was not kept"));
      }
    }
  }

  @Operation(
      operationId = "verAcuerdo",
      summary = "El acuerdo en que terminó un reclamo, con su calendario de cumplimiento")
  @GetMapping("/reclamos/{id}/acuerdo")
  ResponseEntity<AcuerdoVista> ver(@PathVariable String id, Usuario usuario) {
    return conocido(mover.mirar(id, usuario).reclamo());
  }

  @Operation(
      operationId = "obtenerAcuerdo",
      summary = "El acuerdo en PDF, con su código de verificación")
  @GetMapping(path = "/reclamos/{id}/acuerdo/documento", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<Resource> documento(@PathVariable String id, Usuario usuario) {
    var r = mover.mirar(id, usuario).reclamo();
    var constancia = papel.emitir(r, exigir(r));
    var nombre =
        ContentDisposition.inline()
            .filename(
                "acuerdo-" + r.numero().toString().replace('/', '-') + ".pdf",
                StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(constancia.bytes())
        .eTag('"' + constancia.sha256() + '"')
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header("Codigo-Verificacion", constancia.codigo().valor())
        .header(HttpHeaders.CONTENT_DISPOSITION, nombre.toString())
        .body(new InputStreamResource(papel.abrir(constancia)));
  }

  @Operation(
      operationId = "acreditarCumplimiento",
      summary = "Quien debe una obligación del acuerdo acredita que la cumplió",
      description = "Un funcionario puede hacerlo por una parte que no tiene cuenta.")
  @ApiResponse(
      responseCode = "200",
      description = "El acuerdo",
      content = @Content(schema = @Schema(implementation = AcuerdoVista.class)))
  @PostMapping("/reclamos/{id}/acuerdo/obligaciones/{n}/acreditacion")
  ResponseEntity<?> acreditar(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Acreditacion acreditacion,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return seguir(
        id,
        acreditacion,
        solicitud,
        usuario,
        (pedido, clave) -> {
          Seguimiento.exigir(pedido.reclamo(), n);
          conversaciones.compartir(id, usuario, acreditacion.documentos());
          return mover.mover(
              pedido,
              clave,
              r ->
                  seguimiento.acreditar(
                      r,
                      n,
                      acreditacion.documentos(),
                      acreditacion.texto(),
                      pedido.autor(clave),
                      reloj.ahora()));
        });
  }

  @Operation(
      operationId = "informarCumplimiento",
      summary = "Aquel a quien se debe una obligación dice si se cumplió",
      description =
          "Un incumplimiento se comunica pasado su último día, y abre la puerta de la denuncia. Un"
              + " funcionario puede hacerlo por una parte que no tiene cuenta.")
  @ApiResponse(
      responseCode = "200",
      description = "El acuerdo",
      content = @Content(schema = @Schema(implementation = AcuerdoVista.class)))
  @PostMapping("/reclamos/{id}/acuerdo/obligaciones/{n}/informe")
  ResponseEntity<?> informar(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Informe informe,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return seguir(
        id,
        informe,
        solicitud,
        usuario,
        (pedido, clave) ->
            mover.mover(
                pedido,
                clave,
                r ->
                    informe.cumplida()
                        ? seguimiento.confirmar(r, n, pedido.autor(clave), reloj.ahora())
                        : seguimiento.comunicar(
                            r,
                            n,
                            String.valueOf(informe.hechos()),
                            pedido.autor(clave),
                            reloj.ahora())));
  }

  private ResponseEntity<?> seguir(
      String id,
      Object cuerpo,
      HttpServletRequest solicitud,
      Usuario usuario,
      BiFunction<Pedido, ClaveIdempotencia, Reclamo> acto) {
    var pedido = mover.actuar(id, usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        new UnaVez<>(
            clave -> acto.apply(pedido, clave),
            clave -> mover.hecho(pedido, clave),
            (r, clave) -> conocido(r)));
  }

  private ResponseEntity<AcuerdoVista> conocido(Reclamo r) {
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(r.version()))
        .body(AcuerdoVista.de(exigir(r), reloj.hoy()));
  }

  private static Acuerdo exigir(Reclamo r) {
    return Acuerdo.de(r)
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("El reclamo no tiene acuerdo", "The complaint has no agreement")));
  }
}
