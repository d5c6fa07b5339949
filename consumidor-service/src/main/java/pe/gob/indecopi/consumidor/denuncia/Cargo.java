package pe.gob.indecopi.consumidor.denuncia;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;

/**
 * What a respondent is charged with (Ley 29571, arts. 106 and 107). Its place among the charges of
 * the admission, from 1, is its name: {@code k1}.
 *
 * @param parte the respondent
 * @param hecho what it would have done
 * @param norma the article that it would have broken
 */
record Cargo(
    @Schema(example = "p2") @Size(min = 2, max = 5) String parte,
    @Size(min = 1, max = 4000) String hecho,
    @Schema(example = "Ley 29571, artículo 19") @Size(min = 1, max = 500) String norma) {}
