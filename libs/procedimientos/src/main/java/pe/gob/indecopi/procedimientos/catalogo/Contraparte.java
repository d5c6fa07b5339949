package pe.gob.indecopi.procedimientos.catalogo;

/**
 * Against whom a procedure is asked.
 *
 * @param rol in the procedure's own word: {@code denunciado}
 * @param obligatoria whether a filing must name one
 */
public record Contraparte(String rol, boolean obligatoria) {}
