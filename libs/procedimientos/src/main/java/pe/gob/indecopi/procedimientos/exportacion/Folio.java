package pe.gob.indecopi.procedimientos.exportacion;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;

/**
 * How much of an act its reader may see.
 *
 * @param acto the act
 * @param tipo its kind, as the reader may know it
 * @param vista what of its {@code datos} the reader sees
 * @param quien who did it, as the reader sees it
 * @param alcance how much of it the package holds
 */
public record Folio(
    Actuacion acto,
    String tipo,
    @Nullable Map<String, Object> vista,
    String quien,
    Alcance alcance) {

  /** How much of an act is handed out. */
  public enum Alcance {
    /** All of it, as it was hashed. */
    ENTERO,
    /** Who, when and what kind; of what it says, the hash. */
    SIN_DATOS,
    /** Its fingerprint, and what is public of it: the rest holds another's personal data. */
    SOLO_HUELLA
  }
}
