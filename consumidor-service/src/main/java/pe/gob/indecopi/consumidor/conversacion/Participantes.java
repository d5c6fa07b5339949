package pe.gob.indecopi.consumidor.conversacion;

import java.util.Optional;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Who takes part in the conversation of a complaint, as the room of the complaint knows it. */
public interface Participantes {

  /**
   * As whom that user takes part; empty for a stranger and where there is no such complaint, which
   * are answered alike.
   */
  Optional<Participante> de(String reclamo, Usuario usuario);

  /**
   * The same for who wants to write.
   *
   * @throws pe.gob.indecopi.platform.problema.Rechazo to a stranger, to an auditor, and to whose
   *     account is not in order
   */
  Participante actor(String reclamo, Usuario usuario);

  /**
   * Somebody in a conversation.
   *
   * @param voz as whom it speaks
   * @param anota whether it may write notes: an auditor reads as an official does, and writes
   *     nothing
   * @param escribe whether it may write to the others: not once the complaint is concluded
   */
  record Participante(Voz voz, boolean anota, boolean escribe) {}
}
