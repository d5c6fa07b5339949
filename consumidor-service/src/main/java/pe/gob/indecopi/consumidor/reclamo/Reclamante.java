package pe.gob.indecopi.consumidor.reclamo;

import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * The consumer of a complaint.
 *
 * @param sub subject of the account that answers for it; absent where an official entered it and
 *     the consumer has not claimed it yet
 * @param vulnerable whether it says that it needs to be heard before others (age, disability,
 *     pregnancy); told to nobody but the officials
 */
public record Reclamante(
    Persona persona, @Nullable String sub, @Nullable String telefono, boolean vulnerable) {

  /** Its document as one word, like {@code DNI:99999991}; absent where it told none. */
  public @Nullable String clave() {
    Documento documento = persona.documento();
    return documento == null ? null : documento.clave();
  }

  /** Whether it has the complaint in its own account. */
  public boolean titular() {
    return sub != null;
  }

  /** In its own account, under the name that was validated there. */
  Reclamante enCuenta(Persona validada, String suya) {
    return new Reclamante(validada, suya, telefono, vulnerable);
  }
}
