package pe.gob.indecopi.procedimientos.catalogo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a procedure when something happens in it; what is absent stays as it was.
 *
 * @param codigo stable slug: {@code con-oposicion}
 * @param cuando the case, in words
 * @param si what in the matter makes it the case from the filing on; absent where acts do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Variante(
    String codigo,
    String cuando,
    @JsonIgnore @Nullable Caso si,
    @Nullable PlazoLegal plazo,
    @Nullable String autoridad,
    @Nullable Recurso reconsideracion,
    @Nullable Recurso apelacion) {}
