package pe.gob.indecopi.procedimientos.catalogo;

import org.jspecify.annotations.Nullable;

/**
 * A case in which a requirement is asked.
 *
 * @param slug its stable name
 * @param texto the case in words
 * @param si what in the matter makes it the case; absent where the library or the official tells
 */
public record Supuesto(String slug, String texto, @Nullable Caso si) {}
