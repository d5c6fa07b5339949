package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.DiaDecretado;

/**
 * Days that a norm takes out of the working days.
 *
 * @param norma the norm, as it is cited
 * @param clase what the days are
 * @param nombre their name for the citizen
 * @param desde first day
 * @param hasta last day, included; the first one unless said
 * @param alcance where
 * @param lugares the regions of a regional one
 */
@Schema(name = "DiaPedido")
record DiaPedido(
    @Schema(description = "La norma, como se cita", example = "D.S. 123-2026-PCM")
        @Size(min = 5, max = 120)
        String norma,
    @Schema(description = "NO_LABORABLE (compensable, art. 137 de la Ley 27444) si no se dice")
        @Nullable Clase clase,
    @Schema(
            description = "Cómo se llaman para el ciudadano",
            example = "Feriado largo de fin de año")
        @Nullable
        @Size(min = 3, max = 120)
        String nombre,
    @Schema(example = "2026-12-24") LocalDate desde,
    @Schema(description = "Último día, incluido; el primero si no se dice")
        @Nullable LocalDate hasta,
    Alcance alcance,
    @Schema(description = "Las regiones, si el alcance es REGIONAL", example = "[\"AREQUIPA\"]")
        @Nullable
        @Size(min = 1, max = 30)
        List<@Size(min = 2, max = 40) String> lugares) {

  /** What the days are. */
  @Schema(name = "ClaseDeDia")
  enum Clase {
    /** A holiday. */
    FERIADO,
    /** A day that the public sector does not work, its hours recovered. */
    NO_LABORABLE
  }

  /** Where. */
  @Schema(name = "AlcanceDeDia")
  enum Alcance {
    NACIONAL,
    REGIONAL
  }

  LocalDate ultimo() {
    return hasta == null ? desde : hasta;
  }

  DiaDecretado decretado() {
    var feriado = clase == Clase.FERIADO;
    var suyo = nombre == null ? (feriado ? "feriado" : "día no laborable") : nombre;
    return new DiaDecretado(
        norma, suyo, desde, ultimo(), feriado, lugares == null ? List.of() : lugares);
  }
}
