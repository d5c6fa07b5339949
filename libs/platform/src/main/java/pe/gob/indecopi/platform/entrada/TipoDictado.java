package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.Type;

/**
 * A type whose form data dictates, where no record can say it because it is only known when the
 * service starts: the matter of a procedure that its catalogue describes. {@link Entrada}, {@link
 * Esquemas} and {@link Segun} take it wherever they take a record.
 */
public sealed interface TipoDictado extends Type permits Dictado, Marco {}
