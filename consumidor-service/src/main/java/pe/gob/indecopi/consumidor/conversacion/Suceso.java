package pe.gob.indecopi.consumidor.conversacion;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint, which the conversation tells.
 *
 * @param clave makes it the only one of its complaint: told again, it is not written again
 * @param tipo what happened, in capitals: {@code PROPUESTA_OFRECIDA}
 * @param texto what people read
 * @param referencia id of what it speaks of
 */
public record Suceso(String clave, String tipo, String texto, @Nullable String referencia) {}
