package pe.gob.indecopi.procedimientos.catalogo;

/**
 * Against whom a procedure is asked.
 *
 * @param rol in the procedure's own word: {@code denunciado}
 * @param obligatoria whether a filing must name one
 * @param reservada whether it knows nothing of the file until the first act that is told to it
 */
public record Contraparte(String rol, boolean obligatoria, boolean reservada) {}
