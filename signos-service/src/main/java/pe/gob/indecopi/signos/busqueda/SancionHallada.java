package pe.gob.indecopi.signos.busqueda;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A fine for an infringement of industrial property that nobody may challenge any more.
 *
 * @param nombre of whom was fined
 * @param uit how many UIT
 * @param infraccion the norm that was broken
 * @param firme day on which it became final
 * @param anulada day since which it has no effect; absent where it has
 * @param semejanza of the names, to the ear and to the eye
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SancionHallada(
    @Schema(example = "000123-2026/DSD") String expediente,
    @Schema(example = "CUSCA S.A.C.") String nombre,
    @Schema(example = "2.50") String uit,
    @Schema(example = "Decisión 486, artículo 155") String infraccion,
    @Schema(example = "2026-03-02") String firme,
    @Schema(example = "2027-03-02") @Nullable String anulada,
    SignoHallado.Parecido semejanza) {

  static SancionHallada de(Document d, Document multa, Denuncias.Nombre hallado, Locale idioma) {
    return new SancionHallada(
        d.getString("numero"),
        hallado.nombre(),
        multa.getString("uit"),
        multa.getString("infraccion"),
        d.getString("firme"),
        d.getString("anulada"),
        SignoHallado.Parecido.de(hallado.semejanza(), idioma));
  }
}
