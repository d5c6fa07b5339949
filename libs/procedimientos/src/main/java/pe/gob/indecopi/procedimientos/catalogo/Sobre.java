package pe.gob.indecopi.procedimientos.catalogo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that lives inside files of others, as an act on them.
 *
 * @param procedimientos codes of the entries in whose files it is asked
 * @param acto the act that it is; {@link #RECURRIR} where it is the remedy that its matter names
 * @param tambienSolo whether it may also be asked before any of those, in a file of its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sobre(
    List<String> procedimientos,
    @Schema(
            description =
                "Acto que es en ese expediente. RECURRIR: el recurso que su materia nombra,"
                    + " RECONSIDERAR o APELAR.")
        String acto,
    @Schema(description = "Si también se pide solo, en un expediente propio.")
        @Nullable Boolean tambienSolo) {
  /** What the print gives an entry of its own though it is a remedy against a decision. */
  public static final String RECURRIR = "RECURRIR";

  public Sobre {
    procedimientos = List.copyOf(procedimientos);
  }

  /** One that is asked inside those files alone. */
  public Sobre(List<String> procedimientos, String acto) {
    this(procedimientos, acto, null);
  }

  /** Whether it may have a file of its own. */
  public boolean puedeIrSolo() {
    return Boolean.TRUE.equals(tambienSolo);
  }

  /** Whether asking it is to challenge what was decided in the file. */
  public boolean deRecurso() {
    return acto.equals(RECURRIR);
  }
}
