package pe.gob.indecopi.signos.busqueda;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.busqueda.Pedida.Calidad;

/**
 * A complaint of infringement in which somebody of the name that was looked for takes part.
 *
 * @param nombre of that person
 * @param estado of the file
 * @param semejanza of the names, to the ear and to the eye
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DenunciaHallada(
    @Schema(example = "000123-2026/DSD") String expediente,
    @Schema(example = "CUSCA S.A.C.") String nombre,
    @Schema(
            example = "DENUNCIADO",
            allowableValues = {"DENUNCIANTE", "DENUNCIADO"})
        String calidad,
    @Schema(example = "2026-03-02") @Nullable String presentado,
    @Schema(example = "EN_TRAMITE") String estado,
    SignoHallado.Parecido semejanza) {

  static DenunciaHallada de(Document d, Denuncias.Nombre hallado, Calidad calidad, Locale idioma) {
    return new DenunciaHallada(
        d.getString("numero"),
        hallado.nombre(),
        calidad.name(),
        d.getString("presentado"),
        d.getString("estado"),
        SignoHallado.Parecido.de(hallado.semejanza(), idioma));
  }
}
