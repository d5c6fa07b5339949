package pe.gob.indecopi.platform.entrada;

/**
 * A record with one generic component, whose form is dictated: a filing around its matter.
 *
 * @param clase a record with one type parameter
 * @param campo the component of that type
 * @param contenido its form
 */
public record Marco(Class<? extends Record> clase, String campo, Dictado contenido)
    implements TipoDictado {}
