package pe.gob.indecopi.signos.figura;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.signos.reflejo.SolicitudEnTramite;
import pe.gob.indecopi.signos.reflejo.Turno;

/**
 * The figure of an application that waits to be decided, and why it was found.
 *
 * @param id of its file
 * @param presentado day from which it has its turn
 * @param anterior whether it came before, and bars what is examined if it is granted (Decisión 486,
 *     art. 136.a)
 * @param publicada whether it was published
 * @param puntaje likeness of image and codes together, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiguraSolicitada(
    @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    @Schema(example = "000122-2026/DSD") String expediente,
    @Schema(example = "KUSKA") @Nullable String denominacion,
    List<Integer> clases,
    @Nullable LocalDate presentado,
    boolean anterior,
    boolean publicada,
    @Schema(example = "0.93") double puntaje,
    @Schema(example = "0.6") double viena,
    @Schema(example = "Es casi la misma figura, sin contar tamaño, colores, márgenes ni marco")
        String explicacion) {

  static FiguraSolicitada de(Figuras.Hallada h, Expediente e, Expediente examinado, Locale idioma) {
    var materia = e.pedido().materia();
    return new FiguraSolicitada(
        e.id().valor(),
        e.cabecera().numero().toString(),
        materia.get("denominacion") instanceof String palabras ? palabras : null,
        SolicitudEnTramite.clases(materia),
        e.situacion().presentado(),
        Turno.antes(e, examinado),
        e.ultimo("oposicion").isPresent(),
        FiguraParecida.redondo(h.puntaje()),
        FiguraParecida.redondo(h.viena()),
        FiguraParecida.porQue(h).en(idioma));
  }
}
