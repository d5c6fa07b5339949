package pe.gob.indecopi.procedimientos.catalogo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A remedy against the decision.
 *
 * @param procede whether it exists
 * @param plazoInterponer working days to file it, from the notice
 * @param plazoResolver working days to decide it, from its filing
 * @param autoridad who decides it
 */
@Schema(name = "RecursoQueProcede")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recurso(
    boolean procede,
    @Nullable Integer plazoInterponer,
    @Nullable Integer plazoResolver,
    @Nullable String autoridad) {}
