package pe.gob.indecopi.procedimientos.catalogo;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A procedure that lives inside files of others, as an act on them.
 *
 * @param procedimientos codes of the entries in whose files it is asked
 * @param acto the act that it is; {@link #RECURRIR} where it is the remedy that its matter names
 */
public record Sobre(
    List<String> procedimientos,
    @Schema(
            description =
                "Acto que es en ese expediente. RECURRIR: el recurso que su materia nombra,"
                    + " RECONSIDERAR o APELAR.")
        String acto) {
  /** What the print gives an entry of its own though it is a remedy against a decision. */
  public static final String RECURRIR = "RECURRIR";

  public Sobre {
    procedimientos = List.copyOf(procedimientos);
  }

  /** Whether asking it is to challenge what was decided in the file. */
  public boolean deRecurso() {
    return acto.equals(RECURRIR);
  }
}
