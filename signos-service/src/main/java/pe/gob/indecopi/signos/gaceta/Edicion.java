package pe.gob.indecopi.signos.gaceta;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.gaceta.Publicada.Errata;
import pe.gob.indecopi.signos.gaceta.Publicada.Medio;

/**
 * The gazette of a day.
 *
 * @param cerrada whether the day is past: it is what it will be
 */
@Schema(name = "EdicionDeLaGaceta")
record Edicion(LocalDate fecha, boolean cerrada, List<EnLaGaceta> publicaciones) {

  static Edicion de(LocalDate fecha, LocalDate hoy, List<Publicada> publicadas) {
    return new Edicion(
        fecha, fecha.isBefore(hoy), publicadas.stream().map(EnLaGaceta::de).toList());
  }

  /** Changes when and only when the gazette of that day does. */
  static String etiqueta(LocalDate fecha, List<Publicada> publicadas, boolean cerrada) {
    var ultima = publicadas.isEmpty() ? 0 : publicadas.getLast().n();
    var estado = cerrada ? "c" : "a";
    return "\"%s-%d-%d-%s\"".formatted(fecha, publicadas.size(), ultima, estado);
  }

  /**
   * An application as it was published.
   *
   * @param expediente id of the file, to oppose it
   * @param dia day of the gazette
   * @param publicado day of the publication: that of the gazette, or that of the official diary
   * @param vence last day to oppose as it was counted then; {@code /publicaciones} says today's
   * @param solicitantes who asks, as is public
   * @param solicita what is asked, as is public
   * @param errata what of an earlier gazette this puts right
   */
  @Schema(name = "PublicacionDeLaGaceta")
  record EnLaGaceta(
      String expediente,
      @Schema(example = "000123-2026/DSD") String numero,
      @Schema(example = "DSD-10") String procedimiento,
      LocalDate dia,
      LocalDate publicado,
      LocalDate vence,
      Medio medio,
      List<Solicitante> solicitantes,
      Map<String, Object> solicita,
      @Nullable Errata errata) {

    static EnLaGaceta de(Publicada p) {
      return new EnLaGaceta(
          p.expediente(),
          p.numero(),
          p.procedimiento(),
          p.dia(),
          p.publicado(),
          p.vence(),
          p.medio(),
          p.solicitantes().stream().map(Solicitante::de).toList(),
          p.solicita(),
          p.errata());
    }
  }

  /**
   * Who asks, as is public (Ley 29733).
   *
   * @param ruc only one that begins with 20
   */
  @Schema(name = "SolicitanteEnLaGaceta")
  record Solicitante(String nombre, @Nullable String pais, @Nullable String ruc) {
    static Solicitante de(Map<String, Object> visto) {
      return new Solicitante(
          String.valueOf(visto.get("nombre")),
          (String) visto.get("pais"),
          (String) visto.get("ruc"));
    }
  }
}
