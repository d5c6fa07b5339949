package pe.gob.indecopi.procedimientos.novedades;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Espera;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.novedades.Novedad.PlazoAbierto;

/** The caller's feed. */
@RestController
@Tag(name = "Novedades")
class NovedadesController {
  private final Novedades novedades;
  private final String contexto;

  NovedadesController(Novedades novedades, String contexto) {
    this.novedades = novedades;
    this.contexto = contexto;
  }

  @Operation(
      operationId = "listarNovedades",
      summary = "Lo ocurrido en los expedientes que quien llama puede ver, en orden",
      description =
          "De lo más antiguo a lo más nuevo, sin saltos: siguiente es siempre desde dónde seguir,"
              + " también cuando no hay más. Un acto aparece a lo sumo unos segundos después de"
              + " aceptado. Con Prefer: wait=20 la respuesta espera a que haya algo, a lo sumo 25"
              + " segundos. Un funcionario ve lo de su órgano; un vocal, lo de su Sala.")
  @GetMapping("/novedades")
  Pagina<NovedadVista> listar(
      Cursor cursor,
      @Parameter(description = "wait=20") @RequestHeader(name = "Prefer", required = false)
          @Nullable String prefiere,
      Usuario usuario) {
    var destinatario = Destinatarios.de(usuario);
    if (destinatario == null) {
      return new Pagina<>(List.of(), null);
    }
    var n = lugar(cursor.despues());
    var halladas = novedades.despues(destinatario, n, cursor.limite(), Espera.de(prefiere));
    var hasta = halladas.isEmpty() ? n : halladas.getLast().n();
    return new Pagina<>(
        halladas.stream().map(x -> NovedadVista.de(x, contexto)).toList(),
        Cursor.cerrar(Long.toString(hasta)));
  }

  private static long lugar(@Nullable String despues) {
    if (despues == null) {
      return 0;
    }
    if (!despues.matches("[0-9]{1,15}")) {
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          Texto.de("El cursor no es de estas novedades", "The cursor is not of this feed"));
    }
    return Long.parseLong(despues);
  }

  /**
   * Something that happened.
   *
   * @param n its place in the caller's feed
   * @param expediente id of the file
   * @param folio the act
   * @param tipo kind of act
   * @param notificacion the notice in the caller's box by which it is told of it
   * @param plazos the terms that the act opened
   * @param enlace where the act is read
   */
  @Schema(name = "Novedad")
  record NovedadVista(
      long n,
      String expediente,
      @Schema(example = "000123-2026/DSD") String numero,
      int folio,
      @Schema(example = "OBSERVAR") String tipo,
      OffsetDateTime en,
      @Nullable String notificacion,
      List<PlazoAbierto> plazos,
      String enlace) {

    static NovedadVista de(Novedad x, String contexto) {
      return new NovedadVista(
          x.n(),
          x.expediente(),
          x.numero(),
          x.folio(),
          x.tipo(),
          x.en().atZone(RelojLegal.LIMA).toOffsetDateTime(),
          x.notificacion(),
          x.plazos(),
          "%s/expedientes/%s/actuaciones/%d".formatted(contexto, x.expediente(), x.folio()));
    }
  }
}
