package pe.gob.indecopi.procedimientos.catalogo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a procedure when something happens in it; what is absent stays as it was.
 *
 * @param codigo stable slug: {@code con-oposicion}
 * @param cuando the case, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Variante(
    String codigo,
    String cuando,
    @Nullable PlazoLegal plazo,
    @Nullable String autoridad,
    @Nullable Recurso reconsideracion,
    @Nullable Recurso apelacion) {}
