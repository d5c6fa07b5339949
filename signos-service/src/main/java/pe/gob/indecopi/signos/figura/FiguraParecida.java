package pe.gob.indecopi.signos.figura;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.figura.Figuras.Hallada;
import pe.gob.indecopi.signos.registro.Partida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * A registered figure that was found, and why.
 *
 * @param registro id of its entry
 * @param certificado number of its certificate, as printed
 * @param expediente id of the file that granted it
 * @param estado how the right stands today
 * @param puntaje likeness of image and codes together, 0 to 1
 * @param imagen how alike the images are, in a word; absent where only the codes are
 * @param viena likeness of the Vienna codes, 0 to 1
 * @param explicacion why, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiguraParecida(
    @Schema(example = "reg_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String registro,
    @Schema(example = "M-00000123") String certificado,
    @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String expediente,
    @Schema(example = "KUSKA") @Nullable String denominacion,
    List<Integer> clases,
    @Schema(example = "VIGENTE") String estado,
    @Schema(example = "0.93") double puntaje,
    @Schema(
            example = "ALTO",
            allowableValues = {"IDENTICO", "ALTO", "MEDIO"})
        @Nullable String imagen,
    @Schema(example = "0.6") double viena,
    @Schema(example = "Es casi la misma figura, sin contar tamaño, colores, márgenes ni marco")
        String explicacion) {

  private static final Texto SOLO_VIENA =
      Texto.de(
          "Muestran lo mismo según sus códigos de Viena",
          "They show the same by their Vienna codes");

  static FiguraParecida de(Hallada h, Partida p, String estado, Locale idioma) {
    var parecido = h.parecido();
    return new FiguraParecida(
        p.id(),
        p.numeroCertificado(),
        p.expediente(),
        p.denominacion(),
        p.clases().stream().map(ClasePedida::clase).toList(),
        estado,
        redondo(h.puntaje()),
        parecido == null ? null : parecido.grado().name(),
        redondo(h.viena()),
        porQue(h).en(idioma));
  }

  static Texto porQue(Hallada h) {
    var parecido = h.parecido();
    return parecido == null ? SOLO_VIENA : parecido.explicacion();
  }

  static double redondo(double puntaje) {
    return Math.round(puntaje * 1000) / 1000.0;
  }
}
